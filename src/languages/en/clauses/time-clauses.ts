/** A word that makes the doing behind it the time of something else: "a week after the board announced its plan". */
export const TIME_LINK_BEFORE = /\b(?:after|before|when|since|once|until|as|while)\s+$/iu;
