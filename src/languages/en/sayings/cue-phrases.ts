/** A verb group in the passive: "was quoted", "were found". */
export const PASSIVE_CUE =
  /\b(?:is|are|was|were|been|being|be|gets?|got)\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|en|wn|nd|ld|id)\b/u;

/** A cue that needs no verb: "according to", "in a letter". */
export const CUE_WITHOUT_VERB =
  /^\W*(?:according to|per|in the (?:words|view|opinion) of|in (?:\p{L}+ )?(?:statement|letter|post|tweet|filing|interview))/u;

/** Nouns that name what somebody says or holds, and so stand for a verb of saying in a cue. */
export const CUE_NOUNS = /\b(?:statement|understanding|view|opinion|argument|testimony|words)\b/u;
