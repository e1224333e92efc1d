import { entries } from '../../../base/word-set.ts';

/** Words for a size that count something: "two dozen", "a million". */
export const SCALES: readonly string[] = entries('dozen hundred thousand million billion');
