import { wordSet } from '../../../base/word-set.ts';

/** Terms (as words are compared) of numbers, sums, days and months: what may differ where two sentences tell the same. */
export const NUMBER_TERMS =
  wordSet(`hundr thousand million billion trillion dozen score percent per cent dollar euro pound one two three four five six seven eight
  nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenti thirti forti fifti sixti seventi
  eighti nineti monday tuesday wednesday thursday friday saturday sunday januari februari march april june juli august
  september october november december`);
