import { anyOf } from '../../../base/word-set.ts';

/** Words a page says of itself, of its picture or to its reader. */
export const OF_THE_PAGE = anyOf(
  `file_photo photo_(?:by|credit|illustration|courtesy) contributed_to_this_(?:report|story|article)
  (?:this|the)_(?:story|article|post)_(?:has_been|was|will_be)_(?:updated|corrected|amended|published|originally)
  all_rights_reserved subscribe newsletter sign_up click_here read_more follow_us listen_to_the_full
  full_story_(?:is|at) please_(?:enjoy|see|read|contact|note) cookies?`,
  'iu',
);

/** A picture's credit: names around a stroke or in a bracket. */
export const PICTURE_CREDIT =
  /\p{Lu}[\p{L}.'’-]{1,40}\s{0,3}\/\s{0,3}(?:\p{Lu}[\p{L}.'’-]{1,40}\s{0,3}){1,3}$|\([^()]{0,60}\b(?:Images|Press|Photo|File)\b[^()]{0,20}\)?\W{0,9}$/u;

/** A notice of whose a text is. */
export const COPYRIGHT = /©|\(c\)|\bcopyright\b|\ball rights reserved\b/i;

/** A text says that it first appeared elsewhere; what follows names where. */
export const FIRST_APPEARED =
  /\b(?:this|the) (?:article|story|post|piece|report)\b[^.\n]{0,40}\b(?:originally|first) (?:appeared|published|ran|posted) (?:at|in|on|by) /giu;

/** What may stand before the name on a line of its own that says whose a text is: "Source:", "By". */
export const CREDIT_LINE_LEAD = /^[\s/|–—-]*(?:source|by|from|via|credit)?[\s:/|–—-]*/i;

/** The beginning of a paragraph in which a newsroom tells whose money it is near. */
export const DISCLOSURE = /^\W{0,3}(?:full |editor[’']s )?disclosure\b/i;

/** "LONDON (Coastal Wire) —", "(CW) —", "EASTMERE / Cw / --". */
export const DATELINES: readonly RegExp[] = [
  /^[^\n(]{0,60}\(([^()\n]{2,30})\)\s*[-–—]/du,
  /^\p{Lu}[\p{Lu} .,-]{2,40}\s?\/\s?([^/\n]{2,30}?)\s?\/\s*[-–—]/du,
];
/** "(pennywise.com) On Monday …": an address alone before the first words. */
export const ADDRESS_FIRST = /^\(([\p{L}\p{N}-]{2,30}\.(?:com|net|org|info|news))\)\s\p{Lu}/du;

/** A statement that only ranks, for which an outlet's list is named and no report on the affair. */
export const ONLY_RANKS = /\brank(?:s|ed|ings?)?\b|\brich list\b|\bbest-?seller list\b/i;
