import { wordSet } from '../../../base/word-set.ts';

/** Nouns that are plural without an ending, and what is counted like them. */
export const irregularPlurals = wordSet(
  'people men women children police feet teeth mice geese media data troops staff cattle personnel',
);

/** Ends of compounds that are plural without an ending. */
export const pluralTails = /(?:men|women|people|children)$/u;

/** Endings of regular plurals, and of what looks like them. */
export const pluralEndings = /[^suiy]s$|[aeo]ys$|ies$|[sxh]es$|eus$/u;
