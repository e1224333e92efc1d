import { anyOf } from '../../../base/word-set.ts';

/** A verb in the past, so that the sentence tells what happened; regular ones by their ending. */
export const PAST_TENSE = anyOf(
  String.raw`was were had did said told took came went made gave sent left kept held found got bought brought sold wrote
  began won lost paid met led fell rose grew knew drew threw shot struck stole spoke broke chose drove flew saw
  thought sought caught fought built stood withdrew died ran hit quit set put cut became \p{Ll}{3,}ed`,
  'u',
);

/** Words by which a sentence tells what is to happen: "will", "is set to". */
export const TOLD_OF_THE_FUTURE =
  /\b(?:will|would|shall|is expected|are expected|is set to|are set to|plans? to|is due|are due|scheduled)\b/u;

/** Words before a time by which it is still to come when the article is written. */
export const AHEAD = anyOf(
  `will would shall plans? expected expects? scheduled due set_to likely_to upcoming until ahead_of looks?_forward
  later_this`,
  'u',
);

/** The plain mark of the future. */
export const WILL = /\bwill\b/u;

/** Words before a time by which it can have been still to come when the article was written, so that it says nothing of when that was. */
export const MAY_BE_AHEAD = anyOf(
  `will would shall may might could can plans? planned planning expected scheduled due upcoming next until by
  before term ahead proposed wants? to`,
  'u',
);

/** Words by which a thing is set for a time to come. */
export const SET_FOR =
  /\b(?:will|is expected|are expected|is set|are set|was set|set a|is due|are due|scheduled|slated|is to|are to|plans? to|targeting|begins?|opens?|returns?)\b/u;

/** Words by which what a clause tells of is only possible, wished or supposed. */
export const ONLY_POSSIBLE = /\b(?:could|might|may|would|should|[Ii]f|[Uu]nless|[Ww]hether|imagine|[Ll]et['’]s)\b/u;
