import { auxiliaries, conjunctions, prepositions } from '../../languages/en/lexicon/function-words.ts';
import { boundsBefore } from '../../languages/en/quantities/bounds.ts';
import { monthWords, numbered, streets } from '../../languages/en/quantities/numbered.ts';
import { ordinalFigures, ordinalTail } from '../../languages/en/quantities/ordinals.ts';
import { percents } from '../../languages/en/quantities/percent.ts';
import type { Token } from '../../languages/language.ts';

/** Where a number stands. */
export interface NumberPlace {
  readonly tokens: readonly Token[];
  /** First token of the number, after any currency sign. */
  readonly from: number;
  readonly to: number;
  readonly tail: string | null;
  /** True after a currency sign. */
  readonly signed: boolean;
}

/** False for ordinals, years, scores, telephone numbers, list numbers, addresses, and names that end in a number. */
export function isCount(place: NumberPlace): boolean {
  const { tokens, from, to, tail, signed } = place;
  const token = tokens[from]!;
  const before = tokens[from - 1];
  const after = tokens[to];
  if (tail !== null && (ordinalTail.test(tail) || !/^[a-z]{2,}/u.test(tail))) return false;
  if (token.shape === 'number' && token.text.length > 12 && !token.text.includes(',')) return false;
  if (signed) return true;
  if (before && numbered.has(before.lower) && !(before.lower === 'part' && tail !== null)) return false;
  if (joined(place)) return false;
  if (after && /^(?:a\.m\.|p\.m\.|am|pm|o'clock)$/u.test(after.lower)) return false;
  if (before?.capital && monthWords.has(before.lower) && !isNoDay(token)) return false;
  if (from === 0 && after && /^[.)]$/u.test(after.text) && tokens[to + 1]?.capital) return false;
  if (isAddress(place)) return false;
  if (token.shape === 'number' && /^0\d/u.test(token.text)) return false;
  if (token.shape === 'number' && /^(?:1[5-9]|20)\d\d$/u.test(token.text) && to === from + 1)
    return countsLikeYear(place);
  if (token.lower === 'zero' && after?.capital) return false;
  return !inName(place);
}

/** Part of a chain of numbers and marks: a ratio, a clock, a score, a telephone number, a handle. */
function joined({ tokens, from, to }: NumberPlace): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  const touchesBefore = before !== undefined && before.end === tokens[from]!.start;
  if (touchesBefore && before.shape === 'mark' && '#@/:=.&_'.includes(before.text)) return true;
  if (touchesBefore && /^[-–+]$/u.test(before.text) && tokens[from - 2]?.end === before.start) return true;
  const touchesAfter = after !== undefined && after.start === tokens[to - 1]!.end;
  return (
    touchesAfter &&
    /^[-–/:=_]$/u.test(after.text) &&
    tokens[to + 1]?.shape === 'number' &&
    after.end === tokens[to + 1]!.start
  );
}

/** "1600 Harbour Street": a number before capitals that end in a kind of street. */
function isAddress({ tokens, from, to }: NumberPlace): boolean {
  if (tokens[from]!.shape !== 'number') return false;
  for (let i = to; i < to + 4; i++) {
    const token = tokens[i];
    if (!token?.capital && !ordinalFigures.test(token?.lower ?? '')) return false;
    if (i > to && streets.has(token!.lower)) return true;
  }
  return false;
}

/** Four digits that could be a year: a count only where a plural noun follows and no preposition stands before. */
function countsLikeYear({ tokens, from, to }: NumberPlace): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (!before || !after || after.shape !== 'word' || after.capital || prepositions.has(before.lower)) return false;
  return /s$/u.test(after.lower) && !isGrammar(after);
}

/** "By May 300 homes had gone": no month has so many days, and no year so few. */
function isNoDay({ text, shape }: Token): boolean {
  return shape === 'number' && (/^(?:3[2-9]|[4-9]\d|\d{3})$/u.test(text) || text.includes(','));
}

/** "In Carden 71 per cent": a share is no part of a name, whatever word stands before it. */
function isShare(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to];
  return (
    after !== undefined && (percents.has(after.lower) || (after.lower === 'per' && tokens[to + 1]?.lower === 'cent'))
  );
}

/** Single words that bound a number: "Some 71". */
const BOUNDS: ReadonlySet<string> = new Set(boundsBefore.map(([words]) => words));

/** "Harbour Crane 2", "Pier Seven": a number after a capital word that no noun follows; "The 40 sailors" is none. */
function inName({ tokens, from, to }: NumberPlace): boolean {
  const before = tokens[from - 1];
  const token = tokens[from]!;
  if (!before?.capital || before.shape !== 'word' || before.end + 1 !== token.start) return false;
  if (token.shape === 'word') return token.capital && from > 1 && !isGrammar(before) && tokens[from - 2]?.text !== '.';
  if (from < 2 || isGrammar(before) || before.lower === 'the' || BOUNDS.has(before.lower)) return false;
  if (isShare(tokens, to) || monthWords.has(before.lower)) return false;
  const after = tokens[to];
  return after === undefined || after.shape !== 'word' || after.capital || isGrammar(after);
}

function isGrammar({ lower }: Token): boolean {
  return prepositions.has(lower) || conjunctions.has(lower) || auxiliaries.has(lower);
}
