import { overlaps, type Span } from '../../../model.ts';
import type { Word } from '../../language.ts';
import { CALENDAR_NAMES } from '../calendar/calendar-words.ts';
import type { Form } from '../words/words.ts';
import { AUXILIARIES, CLAUSE_TAKING, PASTS, PRESENTS, THIRD_PERSONS, UNCHANGED } from './verb-forms.ts';

/** Words after which a form in -ed, -s or a base form is no verb. */
const BEFORE_NOUN = new Set(
  `a an the this these those his her its their our my your by of in on at from with for no any some every each more most very
  newly recently highly so-called to and or into as than about over under between`.split(/\s+/u),
);
const SUBJECT_PRONOUN = new Set('i we you they who that which he she it'.split(' '));
/** Folding takes the "'s" off "it's": such a word is longer than its form. */
const CONTRACTING = new Set('he she it that there who what here'.split(' '));
/** No statement ends on one of these. */
const DANGLING = new Set(
  `a an the of in on at by for from to with and or but nor that which who whom whose when where while as if than because since
  is are was were be been being has have had will would can could may might must shall should do does did his her its their
  our my your this these those into about over under between`.split(/\s+/u),
);
/** Behind one of these the month is meant. */
const BEFORE_MONTH = new Set('in of by since until last this next late early mid from through before after'.split(' '));
const BESIDE_DATES = new Set('today yesterday late early'.split(' '));
/** A past form told by its ending; looked for in the last letters only, for a word of a page can be of any length. */
const ENDS_IN_ED = /\p{L}{2}ed$/u;
const LONGEST_ENDING = 6;
/** Fewer words left of source and cue state nothing. */
const LEAST_CONTENT = 3;

/** A month, a day, a number, or a word that goes with them. */
function isCalendar(form: string): boolean {
  return CALENDAR_NAMES.has(form) || BESIDE_DATES.has(form) || /^\p{N}+$/u.test(form);
}

/** What a form can be as far as finite verbs go, one bit a question. */
const CAN = {
  auxiliary: 1,
  contract: 2,
  past: 4,
  endInEd: 8,
  third: 16,
  unchanged: 32,
  present: 64,
  beforeNoun: 128,
  subject: 256,
  plural: 512,
} as const;
/** Any of these makes a finite verb, among the right neighbours. */
const VERBAL = CAN.auxiliary | CAN.contract | CAN.past | CAN.endInEd | CAN.third | CAN.unchanged | CAN.present;
/** What was found of so many forms is kept; stretches of one sentence are asked about again and again. */
const MOST_KEPT = 100_000;
const kept = new Map<string, number>();

function bitsOf(form: string): number {
  let bits = kept.get(form);
  if (bits === undefined) {
    bits =
      (AUXILIARIES.has(form) ? CAN.auxiliary : 0) |
      (CONTRACTING.has(form) ? CAN.contract : 0) |
      (PASTS.has(form) ? CAN.past : 0) |
      (ENDS_IN_ED.test(form.slice(-LONGEST_ENDING)) ? CAN.endInEd : 0) |
      (THIRD_PERSONS.has(form) ? CAN.third : 0) |
      (UNCHANGED.has(form) ? CAN.unchanged : 0) |
      (PRESENTS.has(form) ? CAN.present : 0) |
      (BEFORE_NOUN.has(form) ? CAN.beforeNoun : 0) |
      (SUBJECT_PRONOUN.has(form) ? CAN.subject : 0) |
      (/[^s]s$/u.test(form.slice(-3)) ? CAN.plural : 0);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(form, bits);
  }
  return bits;
}

/** Places of the finite verbs among words that follow each other; by form and neighbours alone. */
export function finiteVerbs(words: readonly Form[]): number[] {
  const found: number[] = [];
  let before = 0;
  for (let at = 0; at < words.length; at += 1) {
    const bits = bitsOf(words[at]!.form);
    if ((bits & VERBAL) !== 0 && isVerb(words, at, bits, before)) found.push(at);
    before = bits;
  }
  return found;
}

/** True if a form that can be a finite verb is one behind a word of these bits. */
function isVerb(words: readonly Form[], at: number, bits: number, before: number): boolean {
  const { form, start, end } = words[at]!;
  const isLinked = (): boolean => {
    const linking = words[at - 1]?.form;
    return linking === 'and' || linking === 'or';
  };
  const afterNounOpener = (before & CAN.beforeNoun) !== 0;
  if (form === 'may' && /^\p{N}/u.test(words[at + 1]?.form ?? '')) return false;
  if ((bits & CAN.auxiliary) !== 0) return true;
  if ((bits & CAN.contract) !== 0 && end - start > form.length) return true;
  if ((bits & CAN.past) !== 0) return !afterNounOpener || isLinked();
  if ((bits & CAN.endInEd) !== 0) {
    const linked = isLinked();
    return !((afterNounOpener && !linked) || words[at + 1]?.form === 'by' || (at === words.length - 1 && linked));
  }
  if ((bits & CAN.third) !== 0) return !afterNounOpener || words[at - 1]?.form === 'and';
  if (at === 0) return false;
  if ((bits & CAN.unchanged) !== 0) return !afterNounOpener && (before & CAN.auxiliary) === 0;
  if ((bits & CAN.present) === 0) return false;
  return (before & CAN.subject) !== 0 || ((before & CAN.plural) !== 0 && !afterNounOpener);
}

/**
 * True if a stretch states something of its own: outside the words that only say who speaks it has a finite verb and enough
 * words, and it breaks off neither at a word that needs another nor at a verb whose clause is missing.
 *
 * @param around source and cue spans of the attributions of the sentence
 */
export function isProposition(words: readonly Word[], around: readonly Span[]): boolean {
  const own = outside(words, around);
  const told = own.filter(({ form }) => !isCalendar(form));
  if (told.length < LEAST_CONTENT) return false;
  if (finiteVerbs(own).length === 0) return false;
  return !breaksOff(words);
}

/** True if a stretch can be read as part of a statement: it names two things or more and does not break off. */
export function isPhrase(words: readonly Word[], around: readonly Span[]): boolean {
  const own = outside(words, around);
  return own.filter(({ term }) => term !== null).length > 1 && !breaksOff(words);
}

/** True if what a verb says has enough words and does not break off. */
export function isPredication(words: readonly Word[], around: readonly Span[]): boolean {
  const own = outside(words, around);
  return own.filter(({ form, term }) => term !== null && !isCalendar(form)).length > 1 && !breaksOff(words);
}

/** The words that are no source or cue. */
function outside(words: readonly Word[], around: readonly Span[]): readonly Word[] {
  return words.filter((word) => !around.some((span) => overlaps(span, word)));
}

/** True if a stretch ends on a word that needs another, or on a verb whose clause is missing. */
function breaksOff(words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (last?.form === 'may' && BEFORE_MONTH.has(words.at(-2)?.form ?? '')) return false;
  return last === undefined || DANGLING.has(last.form) || CLAUSE_TAKING.has(lastTelling(words)?.form ?? '');
}

/** The last word but for a day or a month: "wrote on Friday" ends on "wrote". */
function lastTelling(words: readonly Word[]): Word | null {
  let at = words.length - 1;
  while (at > 0 && isCalendar(words[at]!.form)) at -= 1;
  if (at < words.length - 1 && at > 0 && words[at]!.form === 'on') at -= 1;
  return words[at] ?? null;
}

const OPENS_DEPENDENT = new Set(
  `that which who whom whose when where while as if because since after before until although though unless whether including
  citing and but or nor so than with by to`.split(/\s+/u),
);
const PRONOUN = new Set('he she it they we i you this that these those his her its their our my'.split(' '));

/**
 * How well a stretch can stand alone as a sentence, 0 to 1: it begins with its subject, which is named rather than a pronoun,
 * and has its verb after it.
 */
export function completeness(text: string, words: readonly Word[]): number {
  const verbs = finiteVerbs(words);
  const first = words[0];
  if (first === undefined || verbs.length === 0 || verbs[0] === 0 || OPENS_DEPENDENT.has(first.form)) return 0;
  if (PRONOUN.has(first.form)) return 0.3;
  const capital = /^[\p{Lu}\p{N}]/u.test(text.slice(first.start));
  return words.slice(0, verbs[0]).some(({ term }) => term !== null) ? (capital ? 1 : 0.8) : 0.4;
}
