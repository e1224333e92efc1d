import { oneOf, wordSet } from '../../../base/word-set.ts';

const HONORIFIC_BEFORE_WORDS =
  oneOf(String.raw`(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Sgt|Lt|Col|Capt|Prof|Rev)\.? President Senator Governor Mayor Judge Justice
    Minister Secretary Chancellor King Queen Prince Princess Pope Sir Dame Lord Lady`);
/** A title right before a name, as it is written with it; the title is the first group. */
export const HONORIFIC_BEFORE = new RegExp(String.raw`(?:^|[^\p{L}\p{N}])(${HONORIFIC_BEFORE_WORDS})\s$`, 'u');

/** Titles and trades that a person's name is written with and that are no part of it. */
export const NAME_TITLES =
  wordSet(`mr mrs ms miss dr prof professor sir dame lord lady president vice senator sen representative rep congressman congresswoman
  governor gov mayor minister prime secretary general gen attorney judge justice chief officer captain capt colonel col major
  lieutenant lt sergeant sgt admiral king queen prince princess pope father rev reverend bishop cardinal sheriff commissioner
  chancellor ambassador director chairman chairwoman ceo spokesman spokeswoman spokesperson detective inspector coach rapper
  singer actor actress author justices judges senators representatives presidents ministers messrs drs professors generals`);

/** Degrees and honours behind a name. */
export const DEGREES = wordSet('md phd esq mp mep qc kc jd cpa rn obe cbe mbe');

/** What tells a father's name from a son's. */
export const NAME_SUFFIXES = wordSet(`jr sr ii iii iv`);

/** The Arabic article, which is no part of a name that is compared. */
export const ARABIC_ARTICLES = wordSet('al el ul');

/** "Servant of", which makes one name with what follows it. */
export const SERVANT_OF = wordSet('abd abdul abdel abdal');
