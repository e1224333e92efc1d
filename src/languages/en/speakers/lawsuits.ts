import { wordSet } from '../../../base/word-set.ts';

/** Nouns for people who go to court together. */
export const groups = wordSet(
  'opponents challengers petitioners groups organizations organisations advocates activists campaigners residents families',
);

/** Participles of going to court. */
export const suing = wordSet('sued suing challenging challenged');

/** What is handed to a court. */
export const courtPapers = wordSet('filing filings motion lawsuit suit complaint petition');

/** Whom plaintiffs go to court against, and who speaks for them. */
export const defendants = wordSet(
  'government administration department ministry defendants defendant defence defense company companies officials president state',
);
