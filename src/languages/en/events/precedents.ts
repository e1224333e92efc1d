import { oneOf } from '../../../base/word-set.ts';

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

const NEVER_SO_BEFORE_WORDS = oneOf(String.raw`
    (?:for_|is_|was_|be_|been_)?the_first_time_(?:ever|in_(?:(?:its|the|american|british|recorded|modern)_)?(?:\p{L}+[’']?s?_)?history)
    never_(?:before_)?(?:been_)?\p{L}+ed\b never_before unprecedented without_precedent`);
/** There was no time before: "unprecedented", "for the first time in its history". */
export const NEVER_SO_BEFORE = new RegExp(String.raw`\b(?:${NEVER_SO_BEFORE_WORDS})`, 'iu');

/** Of one person's own past, or a way of speaking: no precedent. */
export const NEVER_OF_A_PERSON = /\b(?:i|you|he|she)(?:[’'](?:ve|d|s))? (?:have |had |has )?never\b/iu;

/** Says that a thing is the first of its kind: "for the first time", "the first to", "never before". */
export const FIRST_OF_ITS_KIND =
  /\b(?:for the (?:very )?first time(?! since)|(?:was|is|marks?|marked|be|becomes?|became) (?:reportedly |apparently )?the (?:very )?first (?:time|such|ever)|first[- ]ever|its first (?:\p{L}+[- ]){0,3}\p{L}+|never (?:\p{L}+ )?before|never had)\b/iu;

/** Says that it was so before: "is not new", "not the first time", "has used it before", "previously". */
export const SO_BEFORE =
  /\b(?:(?:is|are|was|were)(?:n['’]t| not) (?:new|the first)|nothing new|not for the first time|ha(?:s|ve|d) (?:\p{L}+ ){1,8}before\b|in the past|on (?:several|many|previous) occasions)/iu;
