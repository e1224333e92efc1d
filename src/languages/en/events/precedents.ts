/** A year of the last five centuries, as a group. */
export const YEAR = '(1[5-9]\\d\\d|20\\d\\d)';

/** The last time was in a year, which is the first group: "the worst since 1950". */
export const LAST_SO_IN: readonly RegExp[] = [
  new RegExp(
    `\\b(?:first|only|biggest|largest|highest|lowest|worst|best) [^.;]{0,60}?\\bsince (?:\\p{L}+ ){0,3}${YEAR}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:not|never|no|n[o’']t|hasn[’']t|hadn[’']t|haven[’']t)\\b[^.;]{0,80}?\\bsince (?:\\p{L}+ ){0,3}${YEAR}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:as recently as|as late as|most recently in|last (?:\\p{L}+ ){0,3}in) (?:\\p{L}+ ){0,2}${YEAR}`,
    'iu',
  ),
];

/** There was no time before: "unprecedented", "for the first time in its history". */
export const NEVER_SO_BEFORE =
  /\b(?:(?:for |is |was |be |been )?the first time (?:ever|in (?:(?:its|the|american|british|recorded|modern) )?(?:\p{L}+[’']?s? )?history)|never (?:before )?(?:been )?\p{L}+ed\b|never before|unprecedented|without precedent)/iu;

/** Of one person's own past, or a way of speaking: no precedent. */
export const NEVER_OF_A_PERSON = /\b(?:i|you|he|she)(?:[’'](?:ve|d|s))? (?:have |had |has )?never\b/iu;
