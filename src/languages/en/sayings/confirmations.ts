/** Verbs by which somebody confirms what others said, by their beginnings. */
export const CONFIRMING_VERBS = /\b(?:confirm|acknowledg|admit|conced)\p{L}*/iu;

/** A text that says it corrects an earlier one: "an earlier version of this story". */
export const CORRECTION =
  /^\W*corrections?\b|\b(?:corrects? (?:an? )?(?:earlier|previous)|(?:an? )?(?:earlier|previous) versions? of this (?:story|article|report)|this (?:story|article|report) (?:has been|was) corrected|previously (?:stated|reported|said))\b/iu;
