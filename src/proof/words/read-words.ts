import { MONTHS, monthAt, WEEKDAYS, weekdayAt } from '../../languages/en/calendar/calendar-words.ts';
import { sentenceStarters } from '../../languages/en/lexicon/function-words.ts';
import { mayBeginNumber, readNumeral } from '../../languages/en/numbers/numerals.ts';
import { type CoarseTag, coarseTag, tagLabels } from '../../languages/en/tags/index.ts';
import { needsNoBearing } from '../../languages/en/words/bearing-words.ts';
import { stem } from '../../languages/en/words/stem.ts';
import { tokenArrays, tokenize } from '../../languages/en/words/tokenize.ts';
import { wordsByTokens, wordsOf as wordsIn } from '../../languages/en/words/words.ts';
import type { Token, Word } from '../../languages/language.ts';
import type { Span } from '../../model.ts';

/** What a word is for proofing: a name and a number must be borne out as they stand; `stop` says nothing of its own. */
export type WordKind = 'plain' | 'name' | 'number' | 'stop';

/** A word of a sentence as it is looked for in the sources. */
export interface ReadWord extends Span {
  /** Folded, as it stands. */
  readonly form: string;
  /** What it is found by: its stem, `#` and the value of a number in figures or words, or its form where it is a stop word. */
  readonly term: string;
  readonly kind: WordKind;
  /** Part of speech; null where no tagger was at hand. */
  readonly part: CoarseTag | null;
}

/** The words of a stretch of text in order. Offsets count from the beginning of `text`. Linear. */
export function readWords(text: string, { start, end }: Span = { start: 0, end: text.length }): ReadWord[] {
  return wordsOfTokens(text, tokenize(text, start, end));
}

/**
 * The same of tokens that are cut already.
 * @param tags for each token an index into `tagLabels`
 */
export function wordsOfTokens(text: string, tokens: readonly Token[], tags: Uint8Array | null = null): ReadWord[] {
  const valued = valuesIn(tokens);
  const words: ReadWord[] = [];
  let at = 0;
  let token = 0;
  for (const { start, end, form, term } of wordsByTokens(text, tokenArrays(tokens))) {
    while (at < valued.length && valued[at]!.end <= start) at += 1;
    while (token + 1 < tokens.length && tokens[token + 1]!.start <= start) token += 1;
    const value = valued[at];
    const tag = tags?.[token];
    const part = tag === undefined ? null : coarseTag(tagLabels[tag]!);
    if (value !== undefined && value.start <= start) {
      if (words.at(-1)?.start === value.start) continue;
      for (const term of value.terms) words.push({ ...span(value), form, term, kind: 'number', part });
    } else if (DIGIT.test(form)) {
      const term = `#${form.replaceAll(',', '').replace(ORDINAL, '')}`;
      words.push({ start, end, form, term, kind: 'number', part });
    } else if (needsNoBearing(form)) words.push({ start, end, form, term: form, kind: 'stop', part });
    else {
      const kind = isName(text, start, words, form) ? 'name' : 'plain';
      words.push({ start, end, form, term: term ?? stem(form), kind, part });
    }
  }
  return words;
}

/**
 * What the telling words of a sentence are found by, in order: the terms that {@link wordsOfTokens} gives of all but stop words, without
 * what a sentence of a source is not asked for. What a token is by itself is looked up once, for a pile has most of its tokens in common.
 */
export function tellingTerms(text: string, tokens: readonly Token[]): string[] {
  const all = tokens.map(knownOf);
  const valued = all.some(({ mayHaveValue }) => mayHaveValue) ? valuesIn(tokens) : [];
  const terms: string[] = [];
  let at = 0;
  let last = -1;
  const take = (start: number, term: string | null): void => {
    while (at < valued.length && valued[at]!.end <= start) at += 1;
    const value = valued[at];
    if (value !== undefined && value.start <= start) {
      if (last !== value.start) terms.push(...value.terms);
      last = value.start;
    } else if (term !== null) terms.push(term);
  };
  for (let i = 0; i < tokens.length; ) {
    const first = i;
    i += 1;
    const known = all[first]!;
    if (known.isMark) continue;
    while (i < tokens.length && all[i]!.isClitic && tokens[i]!.start === tokens[i - 1]!.end) i += 1;
    if (known.isPlain && i === first + 1) take(tokens[first]!.start, known.term);
    else {
      const parts = wordsByTokens(text, tokenArrays(tokens.slice(first, i)));
      for (const part of parts) take(part.start, tellingTerm(part));
    }
  }
  return terms;
}

/** What a word alone is found by; null where it need not be found. */
function tellingTerm({ form, term }: Pick<Word, 'form' | 'term'>): string | null {
  if (DIGIT.test(form)) return `#${form.replaceAll(',', '').replace(ORDINAL, '')}`;
  return needsNoBearing(form) ? null : (term ?? stem(form));
}

/** What is known of a token by its letters alone. */
interface KnownToken {
  /** It holds no word. */
  readonly isMark: boolean;
  /** It goes with the word before it, where it touches that. */
  readonly isClitic: boolean;
  /** One word in which there is nothing to part. */
  readonly isPlain: boolean;
  readonly mayHaveValue: boolean;
  /** Of a plain word: what it is found by; null where it need not be found. */
  readonly term: string | null;
}

const knownTokens = new Map<string, KnownToken>();

function knownOf(token: Token): KnownToken {
  let known = knownTokens.get(token.text);
  if (known === undefined) {
    const isPlain = PLAIN.test(token.text);
    const [word] = isPlain ? wordsIn(token.text) : [];
    known = {
      isMark: !STARTS_WORD.test(token.text),
      isClitic: CLITIC.test(token.text),
      isPlain,
      mayHaveValue: mayHaveValue(token),
      term: word === undefined ? null : tellingTerm(word),
    };
    if (knownTokens.size >= MOST_KEPT) knownTokens.clear();
    knownTokens.set(token.text, known);
  }
  return known;
}

const PLAIN = /^[A-Za-z]+$/u;
const STARTS_WORD = /^[\p{L}\p{N}]/u;
const CLITIC = /^['’]\p{L}/u;
const DIGIT = /^\p{N}/u;
const ORDINAL = /(?<=^\d{1,3})(?:st|nd|rd|th)$/u;
const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:t[\d:.z+-]{0,30})?$/u;

const span = ({ start, end }: Span): Span => ({ start, end });

const CAPITAL = /\p{Lu}/u;
/** A capital marks a name, but for the word that opens the sentence where it is one that often does. */
function isName(text: string, start: number, before: readonly ReadWord[], form: string): boolean {
  return CAPITAL.test(text[start]!) && !(before.length === 0 && sentenceStarters.has(form));
}

/** A stretch of tokens that is found by what it means and not by how it is written. */
interface Valued extends Span {
  readonly terms: readonly string[];
}

/** Of so many words it is kept whether they may be a number, a month or a day: nearly all of a pile are none. */
const MOST_KEPT = 100_000;
const valueless = new Map<string, boolean>();

/** False of a word that is no number, month or day, however it is written and whatever stands beside it. */
function mayHaveValue(token: Token): boolean {
  if (token.shape !== 'word') return token.shape === 'number';
  let none = valueless.get(token.lower);
  if (none === undefined) {
    const capital = { ...token, capital: true };
    none = !mayBeginNumber(token) && monthAt(capital, true) === 0 && weekdayAt(capital, true) < 0;
    if (valueless.size >= MOST_KEPT) valueless.clear();
    valueless.set(token.lower, none);
  }
  return !none;
}

/** Numbers, months, days of the week, and days in figures. */
function valuesIn(tokens: readonly Token[]): Valued[] {
  const found: Valued[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (!mayHaveValue(token)) {
      i += 1;
      continue;
    }
    const read = mayBeginNumber(token) ? readNumeral(tokens, i) : null;
    if (read !== null && read.tail === null) {
      found.push({ start: token.start, end: tokens[read.to - 1]!.end, terms: [`#${read.value}`] });
      i = Math.max(i + 1, read.to);
      continue;
    }
    const terms = calendarTerms(tokens, i);
    if (terms.length > 0) found.push({ ...span(token), terms });
    i += 1;
  }
  return found;
}

function calendarTerms(tokens: readonly Token[], i: number): string[] {
  const token = tokens[i]!;
  if (token.shape === 'number') {
    const [, year, month, day] = DAY.exec(token.lower) ?? [];
    const name = MONTHS[Number(month) - 1];
    return name === undefined ? [] : [`#${Number(year)}`, stem(name), `#${Number(day)}`];
  }
  if (token.shape !== 'word' || token.text.length > 10) return [];
  const beside = tokens[i - 1]?.shape === 'number' || tokens[i + 1]?.shape === 'number';
  const month = monthAt(token, beside);
  if (month > 0) return [stem(MONTHS[month - 1]!)];
  const day = weekdayAt(token, false);
  return day < 0 ? [] : [stem(WEEKDAYS[day]!)];
}
