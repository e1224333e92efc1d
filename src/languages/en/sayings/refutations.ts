/** Words by which a text says that what is told is not so, or that somebody says so: "denied", "a hoax", "no evidence". */
export const REFUTES =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed)|retract(?:s|ed)|debunk(?:s|ed)|refut(?:es|ed)|false|untrue|hoax|fake|fabricat(?:ed|ion)|made (?:it|them|that)? ?up|rubbish|nonsense|inaccurate|not (?:true|accurate|real|verified)|unverified|unconfirmed|could not (?:confirm|verify|be (?:verified|confirmed))|no (?:evidence|proof|truth|sign)|never happened)\b/iu;

/** A verb by which somebody goes on speaking: the sentence leans on what was said before. */
export const GOES_ON_SPEAKING =
  /\b(?:continued|added|went on|adds|continues|concluded|also (?:said|told|accused|claimed|noted))\b/u;

/** Words of a headline by which somebody else says what it tells. */
export const REPORTED =
  /\b(?:sa(?:y|ys|id)|claim(?:s|ed)?|alleg(?:e|es|ed|edly)|accus(?:e|es|ed)|report(?:s|ed|edly)?|according to|den(?:y|ies|ied)|tells?|told|rumou?r(?:s|ed)?|sources?)\b/iu;
