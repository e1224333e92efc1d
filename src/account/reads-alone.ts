import { english } from '../languages/en/index.ts';
import { FIRST_PERSON } from '../languages/en/pronouns/personal.ts';
import { GOES_ON_FROM_BEFORE, LEANS_ON_BEFORE, MORE_THAN_ONE } from '../languages/en/pronouns/pointers.ts';
import {
  ANYBODY,
  JUDGES,
  MEANS_SEVERAL_BEFORE,
  MEANS_SOMEBODY_BEFORE,
  MEANS_THE_SPEAKER,
  MEANS_WHAT_STOOD_BEFORE,
  OPENS_AN_ADJUNCT,
  POINTS_AT_THE_PAGE,
  QUOTES_WITHOUT_SUBJECT,
  SAYS_WHICH,
  SPEAKS_UNNAMED,
  STANDS_FOR_WHAT_STOOD_BEFORE,
  TELLINGS,
  TELLS_A_PICTURE,
  THERE_IS_ONE,
  TRANSCRIBED,
} from '../languages/en/pronouns/reference.ts';
import type { Word } from '../languages/language.ts';

/** What makes a whole sentence that an account can carry. */
export const WHOLE = {
  /** Fewest and most words. */
  fewest: 7,
  most: 55,
} as const;

/**
 * True if words are one whole sentence that reads by itself wherever it stands: it begins with a capital and ends with a stop,
 * leans on nothing said before, leaves no quotation open, asks nothing, is no quotation throughout, names whoever it calls
 * "he" or "she", and is neither too short nor too long.
 */
export function isWhole(words: string): boolean {
  const n = words.split(/\s+/).length;
  if (n < WHOLE.fewest || n > WHOLE.most || words.includes('\n')) return false;
  if (!/[.!][”"’')]*$/u.test(words) || !/^["“‘'(]?[\p{Lu}\p{N}£$€]/u.test(words)) return false;
  if (beforeItBegins(words) > 0 || BROKEN.test(words) || TELLS_A_PICTURE.test(words) || leans(words)) return false;
  if (STANDS_FOR_WHAT_STOOD_BEFORE.test(words) || POINTS_AT_THE_PAGE.test(words)) return false;
  if (!isClosed(words)) return false;
  const own = withoutQuotations(words);
  if ((own.match(/\p{L}+/gu) ?? []).length < OWN_WORDS) return false;
  if (own !== words && english.finiteVerbs(english.words(own)).length === 0) return false;
  if (SPEAKS_UNNAMED.test(words) || TRANSCRIBED.test(words) || JUDGES.test(own)) return false;
  return (
    !MEANS_WHAT_STOOD_BEFORE.test(own) &&
    !MEANS_THE_SPEAKER.test(own) &&
    !meansSomebodyElse(own) &&
    !meansSeveralElse(own)
  );
}

/** A place or an agency before the first sentence: "PORT CALDER, May 3 (Agency) —", "(Agency)". */
const DATELINE =
  /^(?:\p{Lu}{2}[^—–]{0,40}?\s(?:[—–]|-{1,2})\s+|[^—–]{0,40}\([^()]{2,30}\)\s*[—–-]{1,2}\s+|\([^()]{2,30}\)\s+)/u;

/** How many characters of a dateline stand before a sentence begins. */
export function beforeItBegins(words: string): number {
  return DATELINE.exec(words)?.[0].length ?? 0;
}

/** Words have been lost from it, or a price of shares stands between them. */
const BROKEN = /[,;:(]\s*[.!]|[,;]\s*[,;]|\p{Lu}{2,5} [-+−]\d/u;

/** Fewest words outside quotations: fewer do not even say who speaks. */
const OWN_WORDS = 2;

/** True if the first words lean on what was said before; a speaker's own "we" in a quotation does not. */
function leans(words: string): boolean {
  if (GOES_ON_FROM_BEFORE.test(words)) return true;
  const first = (/[\p{L}\p{N}]+/u.exec(words)?.[0] ?? '').toLowerCase();
  return LEANS_ON_BEFORE.has(first) && !(/^["“‘']/u.test(words) && FIRST_PERSON.has(first));
}

/** Every quotation and bracket that is opened is closed, and the other way round. */
function isClosed(words: string): boolean {
  const n = (sign: string) => words.split(sign).length - 1;
  const openedSingle = (words.match(/(?:^|\s)['‘](?=\S)/g) ?? []).length;
  const closedSingle = (words.match(/\S['’](?=[\s.,;:!?)]|$)/g) ?? []).length;
  return n('"') % 2 === 0 && n('“') === n('”') && n('(') === n(')') && openedSingle <= closedSingle;
}

/** The words that are nobody's quotation. */
function withoutQuotations(words: string): string {
  return words.replace(/“[^“”]*”|"[^"]*"|(?<=^|\s)['‘][^'‘’]*['’](?=[\s.,;:!?)]|$)/gu, ' … ');
}

/** True if a pronoun of one person stands before anybody is named, or told of as "a man", whom it could mean. */
function meansSomebodyElse(words: string): boolean {
  const pronoun = words.search(MEANS_SOMEBODY_BEFORE);
  if (pronoun < 0) return false;
  const tokens = english.tokens(words.slice(0, pronoun));
  return !tokens.some((token, i) => {
    const { capital, lower } = token;
    if (!capital) return (lower === 'a' || lower === 'an') && i + 1 < tokens.length;
    if (english.weekdayAt(token) >= 0 || english.monthAt(token) > 0) return false;
    if (english.sentenceStarters.has(lower)) return false;
    return i > 0 || (lower.length > 2 && !OPENS_AN_ADJUNCT.test(lower));
  });
}

/** True if "them" stands before anything it could mean: several, or somebody of whom it is not told whether he or she. */
function meansSeveralElse(words: string): boolean {
  const pronoun = words.search(MEANS_SEVERAL_BEFORE);
  return (
    pronoun >= 0 &&
    !english.tokens(words.slice(0, pronoun)).some(({ lower }) => MORE_THAN_ONE.test(lower) || ANYBODY.has(lower))
  );
}

/** What a sentence speaks of as if it were known. */
export interface Presumed {
  /** The noun it begins with ("The store will …"), as its term; null if there is none such. */
  readonly opening: string | null;
  /** Nouns within it, as terms ("made the offer"). */
  readonly within: readonly string[];
  /** Those of them that tell or were told, and mean nothing by themselves ("the report said"). */
  readonly tellings: readonly string[];
}

/**
 * The nouns that a sentence has "the" before as if they were known: no name or number among their words, nothing behind that says which
 * one is meant, and not one of the things of which there is only one.
 */
export function presumedIn(words: string): Presumed {
  const all = english.words(words);
  const verbs = new Set(english.finiteVerbs(all));
  const within: string[] = [];
  const tellings: string[] = [];
  let opening: string | null = null;
  for (let i = 0; i < all.length; i++) {
    if (all[i]!.form !== 'the') continue;
    const noun = presumedBehind(words, all, i, verbs);
    if (noun === null) continue;
    if (i === 0) opening = asTold(noun);
    else (TELLINGS.has(noun.form) ? tellings : within).push(asTold(noun));
  }
  return { opening, within, tellings };
}

function presumedBehind(words: string, all: readonly Word[], the: number, verbs: ReadonlySet<number>): Word | null {
  let noun: Word | null = null;
  for (let i = the + 1; i < all.length && i <= the + LONGEST_PHRASE; i++) {
    const { form, term, start, end } = all[i]!;
    const apart = noun !== null && words.slice(noun.end, start).includes(',');
    if (/^\p{Lu}/u.test(words[start]!) || (SAYS_WHICH.has(form) && !apart)) return null;
    if (words[end] === '-' || (i > the + 1 && words[start - 1] === '-' && term === null)) continue;
    if (/^\p{N}/u.test(form)) return null;
    if (verbs.has(i) || (noun && /[,;:.]/u.test(words.slice(noun.end, start)))) break;
    if (term === null && !TELLINGS.has(form)) break;
    noun = all[i]!;
  }
  return noun === null || THERE_IS_ONE.has(noun.form) ? null : noun;
}

/** What a word is looked up by among those told before: its term; of words that are terms of nothing, as they mean no thing, their own singular. */
function asTold({ form, term }: Word): string {
  return term ?? (form === 'stories' ? 'story' : form.replace(/s$/, ''));
}

/** What words tell of, so that "the" before it means something afterwards. */
export function toldIn(words: string): string[] {
  return english.words(words).flatMap((word) => (word.term !== null || TELLINGS.has(word.form) ? [asTold(word)] : []));
}

/** True of words that quote somebody from where only what stood before says of what: “It was …”. */
export function quotesWithoutSubject(words: string): boolean {
  return QUOTES_WITHOUT_SUBJECT.test(words);
}

/** Words that the phrase of a noun can take. */
const LONGEST_PHRASE = 6;
