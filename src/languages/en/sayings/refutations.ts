/** Words by which a text says that what is told is not so, or that somebody says so: "denied", "a hoax", "no evidence". */
export const REFUTES =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed)|retract(?:s|ed)|debunk(?:s|ed)|refut(?:es|ed)|(?:false|fake|fabricated)(?! (?!(?:and|or|in|by|as|according)\b)\p{Ll})|falsely|untrue|hoax|fabrication|made (?:it|them|that)? ?up|rubbish|nonsense|inaccurate|not (?:true|accurate|real|verified)|unverified|unconfirmed|(?:could not|not (?:immediately )?able to|unable to) (?:independently )?(?:confirm|verify)|(?:could|can) ?not be (?:independently )?(?:verified|confirmed)|no (?:evidence|proof|truth|sign)|never happened)\b/iu;

/** A verb by which somebody goes on speaking: the sentence leans on what was said before. */
export const GOES_ON_SPEAKING =
  /\b(?:continued|added|went on|adds|continues|concluded|also (?:said|told|accused|claimed|noted|added|promised))\b/u;

/** Words of a headline by which somebody else says what it tells. */
export const REPORTED =
  /\b(?:sa(?:y|ys|id)|claim(?:s|ed)?|alleg(?:e|es|ed|edly|ing)|confirm(?:s|ed)|accus(?:e|es|ed)|report(?:s|ed|edly)?|according to|den(?:y|ies|ied)|tells?|told|rumou?r(?:s|ed)?|sources?)\b/iu;

/** What somebody thinks of the news, which comes after it: "lashed out at", "slams", "welcomed". */
export const REACTS =
  /\b(?:lash(?:es|ed) out|slam(?:s|med)|blast(?:s|ed)|disparag(?:es|ed)|hit(?:s)? back|react(?:s|ed)|condemn(?:s|ed)|welcom(?:es|ed)|hail(?:s|ed)|mock(?:s|ed)|prais(?:es|ed)|bemoan(?:s|ed)|criticiz(?:es|ed)|criticis(?:es|ed))\b/iu;

/** Who says so, behind what is said: ", a monitoring group said". */
export const SAID_BEHIND =
  /, [^,.;:]{3,50} (?:said|says|alleged|alleges|reported|reports|claimed|claims)(?![\p{L}’'-]| (?:that|it|he|she|they)\b)/u;
