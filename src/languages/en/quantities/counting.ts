import { wordSet } from '../../../base/word-set.ts';

/** Words between a number and the noun it counts. */
export const skipped =
  wordSet(`the of these those his her their its our my your other more additional new all both each such
 another extra fewer less total full whole that this a an`);

/** Words that no noun after a number is. */
export const closers =
  wordSet(`ago later earlier old not also each apart away out up off too now then there here again altogether
 respectively total overall combined alike together alone ever already yet still only even just`);

/** Nouns that end in s and mostly stand before another noun. */
export const attributive = wordSet(
  'sales news sports arms savings securities communications operations affairs systems goods customs',
);
