import { table } from '../../../base/table.ts';
import { wordSet } from '../../../base/word-set.ts';

/** Into how many parts a whole is cut, by the name of one. */
export const fractionParts: Readonly<Record<string, number>> = table({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  tenth: 10,
  tenths: 10,
});

/** Determiners of the whole a fraction is taken from. */
export const wholes = wordSet('the its their his her our all that these those');
