import { wordSet } from '../../../base/word-set.ts';

/** Words that end the name of a law, an event or a thing: no person, body or place. */
export const thingHeads =
  wordSet(`Act Bill Law Amendment Agreement Accord Deal Award Awards Prize Cup War Day Week Year Games Bowl
 Olympics Constitution Code Plan Report Project Operation Festival Championship Open Trophy Tour Album Show Medal Protocol Convention
 Resolution Rule Doctrine Theory Crisis Revolution Scandal Election Elections Primary Caucuses Summit Debate`);

/** Days, months and other capitalised words that are no names. */
export const capitalsNoNames =
  wordSet(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
 August September October November December Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Sep. Christmas Easter Thanksgiving I OK
 AM PM EST EDT PST PDT GMT TV Internet Bible Constitution God Mr. Mrs. Ms. Dr. Sen. Rep. Gov.`);
