import { wordSet } from '../../../base/word-set.ts';

/** A noun that stands for the outlet named before. */
export const OUTLET_NOUN = wordSet(
  `newspaper paper outlet publication site website magazine tabloid broadcaster blog daily station network`,
);

/** An agency nobody listed, by its name: "Northern Wire". Two letters alone could be a place or a party. */
export const UNLISTED_AGENCY = /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)* (?:Wire|Press|News|Agency|Service)$/u;

/** The end of a name that only an agency has, in small letters. */
export const AGENCY_NAME = /\b(?:wire|news agency|press agency)$/;

/** "KXYZ-TV", "KXYZ 11 News": a broadcaster's call sign, which stands for it, is the first group. */
export const CALL_SIGN = /^([KW][A-Z]{2,3})(?:-?(?:TV|FM|AM)|\s\d{1,2})?(?:\s(?:News|TV))?$/u;

/** Words before a name by which it is of a person from a place, not of an outlet: "a 17-year-old New Yorker". */
export const BEFORE_A_PERSON_OF_A_PLACE = /(?:-old|\bnative|\bfellow|\bborn)\s$/;

/** A word that a name of several words may end with: a capital, a number, "magazine", the end of an address. */
export const ENDS_OUTLET_NAME = /^[\p{Lu}\p{N}]|^magazine$|\.(?:com|org|net)$/u;

/** "Magazine" right behind a name, which tells it from the thing it is called after. */
export const MAGAZINE_BEHIND = /^\s(?:magazine|Magazine)\b/;

/** The name of a section behind a paper's own: "Ledger Sport", "Anchor News World". */
export const SECTION_OF_A_PAPER =
  /\s(?:World|Business|Sports?|Politics|Money|Tech|Technology|Science|Health|Culture|Travel|Style|Opinion|Entertainment|Finance|Markets|Local|National|International|Europe|Asia|Africa|Americas?|Middle East|UK|US|Live|Online|Digital|Weekend|Sunday|Newsroom|Video)$/u;
