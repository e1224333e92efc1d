import { wordSet } from '../../../base/word-set.ts';

/** Words that make a capitalised run an organisation when they stand in it as its head. */
export const organisationHeads =
  wordSet(`Department Ministry Court University College School Institute Institution Academy Inc Inc.
 Corp Corp. Corporation Co Co. Company Companies Ltd Ltd. LLC PLC LLP Group Holdings Partners Party Board Association Bank Union
 Council Committee Commission Agency Bureau Office Administration Authority Foundation Fund Trust Society Federation
 Confederation League Club Church Senate Congress Parliament House Assembly Service Services Police Force Forces Army Navy
 Guard Marines Hospital Center Centre Clinic Museum Library Team Organization Organisation Alliance Coalition Network Networks
 Initiative Project Campaign Conference Airlines Airways Air Motors Records Entertainment Studios Pictures Media Systems
 Technologies Technology Labs Laboratories Industries Enterprises Pharmaceuticals Energy Oil Insurance Capital Investments
 Securities Brothers Bros. Caucus Cabinet Treasury Pentagon Reserve Registry Squad Brigade Battalion Division Treaty Forum
 Chamber Guild Cooperative Cartel Front Movement Brotherhood Command Corps Directorate Secretariat Tribunal Legislature
 Exchange Markets Stores Restaurants Hotels Foods Software Communications Telecom Mobile Electric Power Chemical Consulting
 Analytics Research Action Watch International Worldwide Global United FC Rovers Rangers`);

/** Short names of bodies that carry no head word. */
export const knownBodies =
  wordSet(`White_House Pentagon Kremlin Congress Senate Parliament Capitol Supreme_Court Taliban Hamas
 Hezbollah ISIS ISIL Islamic_State NATO EU UN U.N. FBI CIA NSA IRS EPA FDA CDC DOJ DHS ICE IMF WHO OPEC NASA NAACP ACLU GOP
 Amnesty_International Human_Rights_Watch Red_Cross European_Union United_Nations World_Bank Google Facebook Twitter Apple Amazon
 Microsoft YouTube Netflix Instagram Uber Tesla Boeing Samsung Sony Toyota Walmart Disney Intel IBM Oracle Reddit TikTok WhatsApp
 Wall_Street Scotland_Yard Interpol Downing_Street Vatican Westminster Labour Greenpeace Al_Qaeda al-Qaeda Boko_Haram`);

/** Words at the end of a newspaper's or broadcaster's name. */
export const pressHeads =
  wordSet(`Post Times Herald Tribune Journal Gazette Chronicle News Wire Ledger Daily Today Signal Observer
 Telegraph Courier Press Star Mail Radio TV Television Broadcasting Dispatch Examiner Inquirer Enquirer Bulletin Register Sentinel
 Independent Guardian Standard Mirror Express Record Review Reporter Monitor Magazine Weekly Beacon Globe Bee Sun World Argus
 Mercury Echo Advertiser Digest Newswire Intelligencer Eagle Leader Democrat Republic Banner Citizen Insider Report`);

/** Words that end the name of a law, an event or a thing: no person, body or place. */
export const thingHeads =
  wordSet(`Act Bill Law Amendment Agreement Accord Deal Award Awards Prize Cup War Day Week Year Games Bowl
 Olympics Constitution Code Plan Report Project Operation Festival Championship Open Trophy Tour Album Show Medal Protocol Convention
 Resolution Rule Doctrine Theory Crisis Revolution Scandal Election Elections Primary Caucuses Summit Debate`);

/** Words that join the parts of a name ("Department of Health and Human Services"). */
export const connectors = wordSet('of for and the on & de du des at');

/** Small words inside a person's name. */
export const particles = wordSet(
  `van von der den de del della di da dos du la le al el bin ibn abu ben ter ten zu y bint al- ul`,
);

/** Verbs and nouns before or after which a press name is an outlet. */
export const outletBefore =
  wordSet(`told tells telling by to with in from per citing cites cited quoted reported and via the according
 published`);
export const outletAfter =
  wordSet(`reported reports reporting said says wrote writes published revealed reveals obtained quoted
 newspaper magazine reporter reporters correspondent columnist editor citing first noted notes quoting broke editorial interview
 story article report website journalist has poll`);

/** Days, months and other capitalised words that are no names. */
export const calendarWords =
  wordSet(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
 August September October November December Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Sep. Christmas Easter Thanksgiving I OK
 AM PM EST EDT PST PDT GMT TV Internet Bible Constitution God Mr. Mrs. Ms. Dr. Sen. Rep. Gov.`);
