/** Words by which a thing is told as no more than possible or considered; what "could not" be is none. */
export const AS_POSSIBLE =
  /\b(?:(?:may|might|could)(?! not| be used| have been)|considering|in talks|mulling|weighing)\b/u;

/** Words by which a thing is told as settled. */
export const AS_SETTLED = /\b(?:will(?! not)|is going to|are going to|is set to|are set to|plans? to|announced)\b/u;

/** Words by which a clause asks what it tells. */
export const UNSETTLED_BY = /\b(?:unclear|whether|if|unless|unknown)\b/iu;
