import { oneOf } from '../../../base/word-set.ts';

/** Verbs by which somebody confirms what others said, by their beginnings. */
export const CONFIRMING_VERBS = /\b(?:confirm|acknowledg|admit|conced)\p{L}*/iu;

const CORRECTION_WORDS =
  oneOf(`corrects?_(?:an?_)?(?:earlier|previous) (?:an?_)?(?:earlier|previous)_versions?_of_this_(?:story|article|report)
    this_(?:story|article|report)_(?:has_been|was)_corrected previously_(?:stated|reported|said)`);
/** A text that says it corrects an earlier one: "an earlier version of this story". */
export const CORRECTION = new RegExp(String.raw`^\W*corrections?\b|\b(?:${CORRECTION_WORDS})\b`, 'iu');
