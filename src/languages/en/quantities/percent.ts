import { wordSet } from '../../../base/word-set.ts';

/** Ways to write percent. */
export const percentWords = wordSet('% percent pct pc cent');

/** Endings and words after a share that are no noun. */
export const noNounOfShare = /(?:ed|ing)$|^(?:wrong|right|sure|true|false|certain|pure|behind|ahead)$/u;

/** Words after a number that make it a share. */
export const percents = wordSet('% percent pc pct percentage');
