import { wordSet } from '../../../base/word-set.ts';

/** A text that opens with a relative word. */
export const OPENS_RELATIVE = /^(?:who|whom|whose|where|which)\b/u;

/** Relative words other than "that": no statement ends before one of them. */
export const RELATIVE_WORDS = wordSet('who which whom whose where');
