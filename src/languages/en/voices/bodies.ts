import { oneOf, wordSet } from '../../../base/word-set.ts';

const COMPANY_NOUN_WORDS =
  oneOf(`company firm service giant platform startup start-up retailer carmaker automaker airline bank manufacturer
    business corporation conglomerate operator provider streamer publisher studio label lender insurer`);
/** A noun at the end of a phrase that stands for a company named before: "the retailer". */
export const COMPANY_NOUN = new RegExp(String.raw`\b(?:${COMPANY_NOUN_WORDS})$`, 'u');

/** Bodies of which a page often means another than it named: a court beside the Supreme Court. */
export const BODY_OF_MANY =
  wordSet(`court state city county town house government police group times post house act street
  university school association club band college hospital majority opposition administration`);

/** A noun that stands for the one company or paper a page is about. */
export const STANDS_FOR_BODY = new RegExp(
  String.raw`\b(?:${COMPANY_NOUN_WORDS}|network|broadcaster|channel|site|website|newspaper|maker|chain|developer)$`,
  'u',
);

/** A body that stands for any: which one is meant its other witnesses tell. */
export const ANY_BODY = /^the (?:company|firm|group|agency|organi[sz]ation|service|platform|business|giant)$/u;

/** Bodies of people that say something as one, in the singular. */
export const BODY_NOUNS =
  wordSet(`department ministry government administration company agency office commission committee council court police
  army military party union group association university bureau board bank organisation organization embassy
  campaign firm league church congress parliament senate house service giant platform retailer carmaker automaker
  airline manufacturer corporation operator provider label publisher network newspaper magazine outlet team club
  band college school hospital foundation trust institute museum consultancy society authority force navy
  coalition charity federation ngo watchdog regulator state city county town secretariat cabinet jury tribunal
  panel majority opposition`);
