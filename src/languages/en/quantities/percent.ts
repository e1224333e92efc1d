import { wordSet } from '../../../base/word-set.ts';

/** Endings and words after a share that are no noun. */
export const noNounOfShare = /(?:ed|ing)$|^(?:wrong|right|sure|true|false|certain|pure|behind|ahead)$/u;

/** Words after a number that make it a share. */
export const percents = wordSet('% percent pc pct percentage');

/** The words on which a share ends: the second of “per cent” too. */
export const percentEnds: ReadonlySet<string> = new Set([...percents, 'cent']);
