/** Reporting others' words: such a block is journalism, whatever it talks about. */
export const REPORTING =
  /\b(?:said|says|told|according to|wrote|testified|announced|added|argued|claimed|asked|replied|tweeted that)\b/i;

/** Words by which an outlet speaks of itself. */
export const FIRST_PERSON = /\b(?:we|our|us|we're|we’re|we've|we’ve)\b/i;

/** The end of a line in an abbreviation, whose stop ends no sentence. */
export const ABBREVIATION_END = /\b(?:a\.m|p\.m|Inc|Corp|Co|Ltd|U\.S|Jr|Sr|No|vs)\.$/;
