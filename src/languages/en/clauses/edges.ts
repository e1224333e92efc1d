/** Marks and a conjunction at the head of a clause that say nothing. */
export const CLAUSE_OPENING_SCRAP = /^[\s"“”'‘’«»,;:.()[\]–—-]+|^(?:that|and|but)\s+/iu;

/** Marks and a conjunction at the end of a clause that say nothing. */
export const CLAUSE_CLOSING_SCRAP =
  /(?:\s(?:and|but|or|that|which))?(?<![\s"“”'‘’«»,;:()[\]–—-])[\s"“”'‘’«»,;:()[\]–—-]+$|\s["“”'‘’]*(?:and|but|or|that|which)$/u;

/** A conjunction at the head of a span, with the blank behind it. */
export const LINK_AT_HEAD = /^\s*(?:and|but|or|that)\s/iu;
