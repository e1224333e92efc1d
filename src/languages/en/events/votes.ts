/** Words that make two numbers side by side the two sides of a vote. */
export const VOTING =
  /\b(?:vot(?:e|es|ed|ing)|ballot|decision|ruling|ruled|majority|split|passed|approved|rejected|jury)\b/iu;

/** The two sides of a vote or a match: "five to four", "5–4". */
export const TALLY =
  /(?<![\p{L}\p{N}-])(?:(\d{1,3}|\p{L}{2,6})(?: votes?)? to (\d{1,3}|\p{L}{2,6})|(\d{1,3})[-–](\d{1,3}))(?![\p{L}\p{N}-])/gu;

/** What every such text has: a look that costs little, before those that cost more. */
export const MAY_BE_TALLY = / to |\d[-–]\d/;
