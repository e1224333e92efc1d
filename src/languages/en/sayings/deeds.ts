import { anyOf, oneOf } from '../../../base/word-set.ts';

/** Verbs that deny where their object is a statement, and do something to a person, a request or a case where it is not. */
export const DEED_OR_DENIAL = anyOf(
  `dismiss(?:es|ed|ing)? reject(?:s|ed|ing)? den(?:y|ies|ied|ying) refus(?:e|es|ed|ing) challeng(?:e|es|ed|ing)`,
  'iu',
);

const STATEMENTS =
  oneOf(`claims? allegations? accusations? reports? rumou?rs? suggestions? assertions? ideas? notions? theor(?:y|ies) speculation
    insinuations? criticisms? concerns? fears? stor(?:y|ies) arguments? characteri[sz]ations? comparisons? questions? comments?
    remarks? findings? statements? accounts? versions? narratives? warnings? complaints? contentions? assumptions? conclusions?
    charges? link links involvement wrongdoing knowledge responsibility guilt having being it this that everything anything any`);
/** What is said, as the object of such a verb: "the claims", "that", "any wrongdoing"; or what it is called: "as gossip". */
export const SAID_OBJECT = new RegExp(
  String.raw`^(?:[“"‘'(\s]|(?:that|how|he|she|they|it|there|we|i|ever)\s|(?:[\p{L}’'.-]+\s){0,7}?(?:${STATEMENTS})\b)|\bas (?:an? )?(?:[\p{L}-]+ )?(?:[“"‘]|false|untrue|nonsense|baseless|unfounded|absurd|ridiculous|gossip|rumou?rs?|lies?|fiction|rubbish|propaganda|fake|myth|hoax|smear|speculation|fantasy|wrong|political|\p{L}+less|\p{L}+ous|\p{L}+ical)`,
  'iu',
);

/** What is asked for or kept from somebody: who denies it says nothing. */
export const GRANTED_OBJECT = new RegExp(
  String.raw`^(?:(?:him|her|them|us|me)\b|(?:(?:the|a|an|his|her|its|their|any|all|both|two|three|several|such|\p{L}+[’']s?) )?(?:[\p{L}-]+ ){0,3}?(?:${oneOf(
    `bail visas? asylum entry access permission permits? requests? motions? petitions? applications? appeals? parole leave
    licen[cs]es? bids? relief coverage services? treatment aid stay injunctions? refuge entrance boarding
    citizenship admission funding benefits care food water medicine justice rights? opportunity chance credit loans? refund`,
  )})\b)`,
  'iu',
);

/** Who judges: what a court rejects or dismisses is before it, and its ruling a deed. */
export const JUDGING = anyOf(`judges? courts? jury justices? tribunals? magistrates? panels? circuit appeals`, 'iu');

/** What somebody refuses in words: "refused to say". Anything else that is refused is a deed. */
export const REFUSED_IN_WORDS =
  /^(?:to )?(?:\p{L}+ly )?(?:say|comment|answer|confirm|deny|discuss|respond|elaborate|identify|name|disclose|reveal|specify|speculate|acknowledge|admit|concede|apologi[sz]e)/iu;

/** A verb group in which somebody suffers the deed: "was denied bail", "were refused". */
export const SUFFERED =
  /\b(?:is|are|was|were|be|been|being|gets?|got)\s(?:\p{L}+ly\s)?(?:denied|refused|rejected|dismissed|challenged)\b/iu;

/** Asking for something, which asks no question: "asked people to stop". */
export const ASKED_FOR = /^(?:[\p{L}’'.-]+ ){0,8}?(?:to|for|not to)\s/iu;

/** The words of a question, direct or reported. */
export const QUESTION_ASKED = /\b(?:whether|if|why|how|what|who|whom|when|where|which)\b|\?/iu;

/** A cue in which nobody has spoken yet: "are keen to remind", "wants to tell". */
export const WISHED_TO_SAY =
  /\b(?:keen|eager|want(?:s|ed|ing)?|wish(?:es|ed)?|hop(?:e|es|ed|ing)|plan(?:s|ned|ning)?|try|tries|tried|trying|intend(?:s|ed)?|expected|able|unable|ready|likely|need(?:s|ed)?|willing|unwilling|reluctant|preparing|prepared|scheduled|supposed|about|afraid|going) to (?:\p{L}+ly )?\p{L}+/iu;

/** The opening of what somebody is to do: "to sit down", "her to wait". */
export const TO_DO =
  /^(?:(?:him|her|them|me|us|you|it|people|everyone|\p{Lu}[\p{L}’'-]+) )?(?:not )?to (?!be (?:an?|the)\b)\p{Ll}/u;
