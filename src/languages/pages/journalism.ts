/** Reporting others' words: such a block is journalism, whatever it talks about. */
export const REPORTING =
  /\b(?:said|says|told|according to|wrote|testified|announced|added|argued|claimed|asked|replied|tweeted that)\b/i;

/** Words by which an outlet speaks of itself. */
export const FIRST_PERSON = /\b(?:we|our|us|we're|we’re|we've|we’ve)\b/i;
