import { GOES_ON, MERE_ENDING, SAID_ONCE_MORE, TAKEN_DOWN_FREELY } from '../../../languages/en/quotations/spelling.ts';
import { STOP_WORDS } from '../../../languages/en/words/stop-words.ts';

/** What of two wordings of one utterance differs. */
export interface QuoteChange {
  /** Words they share, in order. */
  readonly shared: number;
  /** Words put in, left out or put for others. */
  readonly changed: number;
  readonly reason: string;
  /** Nothing differs but that one sentence is closed where the other goes on. */
  readonly cut: boolean;
}

/** A wording as far as it is compared. */
export interface Wording {
  readonly forms: readonly string[];
  /** A whole sentence, closed by a full stop. */
  readonly sentence: boolean;
  /** Places of words that a mark stands behind: what goes on there was a clause of its own. */
  readonly breaks?: ReadonlySet<number>;
}

/** When two wordings are of one utterance: words, and shares of them. Chosen on the development affairs. */
const WORDING = {
  words: 5,
  /** Of the shorter wording so much must stand in the other, in order. */
  shared: 0.6,
  /** Words put for others at an end, on each side at most. */
  atEnd: 6,
  /** With more put in, as a share of what both have, it is another utterance to the same effect. */
  putIn: 0.4,
  /** A short wording may be drawn together from so many times its words. */
  drawn: 3,
} as const;

/**
 * How one utterance was changed, or null: the wordings are too unlike to be one, or one only leaves off words at an end.
 * Words inside that differ are a change; so are other words put at an end; so is a sentence closed by a full stop where the
 * other goes on.
 */
export function changeOf(a: Wording, b: Wording): QuoteChange | null {
  const matches = core(commonWords(a.forms, b.forms), a.forms);
  const shorter = Math.min(a.forms.length, b.forms.length);
  if (matches.length < Math.max(WORDING.words, WORDING.shared * shorter)) return null;
  const [first, last] = [matches[0]!, matches.at(-1)!];
  const [spanA, spanB] = [last[0] - first[0] + 1, last[1] - first[1] + 1];
  if (matches.length < WORDING.shared * Math.max(spanA, spanB)) return null;
  const parts: [string, string][] = [];
  const [headA, headB] = [a.forms.slice(0, first[0]), b.forms.slice(0, first[1])];
  if (isPut(headA, headB, spanA)) parts.push([headA.join(' '), headB.join(' ')]);
  let [i, j] = [first[0], first[1]];
  for (const [x, y] of matches) {
    if (x > i || y > j) parts.push([a.forms.slice(i, x).join(' '), b.forms.slice(j, y).join(' ')]);
    [i, j] = [x + 1, y + 1];
  }
  const [tailA, tailB] = [a.forms.slice(i), b.forms.slice(j)];
  if (isPut(tailA, tailB, spanA)) parts.push([tailA.join(' '), tailB.join(' ')]);
  if (parts.some(([one, other]) => one !== '' && other !== '' && wordCount(one, other) > WORDING.atEnd)) return null;
  if (putIn(parts) > matches.length * WORDING.putIn) return null;
  const changed = parts.filter(
    ([one, other]) => !isOneWriting(one, other) && (isOfDegree(one, other, a, b) || !isTakenDownFreely(one, other)),
  );
  if (changed.length > 0)
    return {
      shared: matches.length,
      changed: changed.reduce((sum, [one, other]) => sum + wordCount(one, other), 0),
      reason: `The words differ: ${changed.map(told).join('; ')}.`,
      cut: false,
    };
  const closed = tailA.length === 0 ? a : tailB.length === 0 ? b : null;
  const rest = tailA.length === 0 ? tailB : tailA;
  if (
    closed?.sentence &&
    rest.length > 0 &&
    !GOES_ON.has(rest[0]!) &&
    !(closed === a ? b : a).breaks?.has(matches.at(-1)![closed === a ? 1 : 0]) &&
    matches.length === closed.forms.length &&
    headA.length + headB.length === 0
  ) {
    return {
      shared: matches.length,
      changed: 0,
      reason: `One ends the sentence there; the other goes on: “${rest.slice(0, 8).join(' ')}”.`,
      cut: true,
    };
  }
  return null;
}

/** The same letters, a possessive cut off from its word, or a word of which only the first letter was printed. */
function isOneWriting(one: string, other: string): boolean {
  if (one.replace(/\s/gu, '') === other.replace(/\s/gu, '')) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return (
    (short === '' && (long === 's' || long === 'is')) ||
    (short.length === 1 && !STOP_WORDS.has(short) && long.startsWith(short) && !long.includes(' '))
  );
}

/** Nothing is said otherwise: but for words that are put in or left out freely both are the same, or one only leaves out an "is". */
function isTakenDownFreely(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) =>
    words.split(' ').filter((word) => word !== '' && !TAKEN_DOWN_FREELY.has(word)),
  );
  const [short, long] = a!.length <= b!.length ? [a!, b!] : [b!, a!];
  if (short.join(' ') === long.join(' ')) return true;
  return short.length === 0 && long.length === 1 && (long[0] === 'is' || SAID_ONCE_MORE.has(long[0]!));
}

/** "So kind" beside "kind": behind the first words "so" says how much, and who leaves it out says less. */
function isOfDegree(one: string, other: string, a: Wording, b: Wording): boolean {
  return (one === '' || other === '') && one + other === 'so' && ![a, b].some(({ forms }) => forms[0] === 'so');
}

/** Words inside that only one has, with nothing in their place. */
function putIn(parts: readonly (readonly [string, string])[]): number {
  return parts
    .map(([one, other]) => (one === '' ? other : other === '' ? one : ''))
    .reduce((sum, words) => sum + (words === '' ? 0 : words.split(' ').length), 0);
}

/** Without a lone small word that only happens to stand in both, at either end. */
function core(matches: readonly [number, number][], forms: readonly string[]): [number, number][] {
  const kept = [...matches];
  const apart = (one: [number, number] | undefined, next: [number, number] | undefined) =>
    one !== undefined && next !== undefined && (next[0] - one[0] > 2 || next[1] - one[1] > 2);
  while (apart(kept[0], kept[1]) && STOP_WORDS.has(forms[kept[0]![0]]!)) kept.shift();
  while (apart(kept.at(-2), kept.at(-1)) && STOP_WORDS.has(forms[kept.at(-1)![0]]!)) kept.pop();
  return kept;
}

/** Other words at an end: both have some there, few on the shorter side, and what is shared outweighs them. */
function isPut(a: readonly string[], b: readonly string[], shared: number): boolean {
  const least = Math.min(a.length, b.length);
  return least > 0 && Math.max(a.length, b.length) <= WORDING.atEnd && least <= shared / 2;
}

function wordCount(one: string, other: string): number {
  return Math.max(one.split(' ').length, other.split(' ').length);
}

function told([one, other]: readonly [string, string]): string {
  if (one === '') return `only one has “${other}”`;
  if (other === '') return `only one has “${one}”`;
  return `“${one}” or “${other}”`;
}

/** True if one is the other with words left off at its ends. */
export function isTrim(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const matches = commonWords(short, long);
  const [first, last] = [matches[0], matches.at(-1)];
  if (first === undefined || last === undefined || matches.length < short.length - 1) return false;
  return last[1] - first[1] + 1 === matches.length;
}

/** The two words in which a short wording differs from one of the same length inside another, if only in their endings or a letter or two. */
export function isSlip(short: readonly string[], other: readonly string[]): [string, string] | null {
  for (let from = 0; from + short.length <= other.length; from += 1) {
    const places = short.flatMap((form, at) => (form === other[from + at] ? [] : [at]));
    if (places.length !== 1) continue;
    const at = places[0]!;
    const [one, two] = [short[at]!, other[from + at]!];
    const kept = short.filter((form, place) => place !== at && !STOP_WORDS.has(form));
    if (kept.length > 0 && isNear(one, two)) return [one, two];
  }
  return null;
}

/**
 * The stretch of a wording that a short one draws together: it has all its words in their order, two telling ones at least, and
 * others between them that the marks of the short one leave out without a sign.
 */
export function drawnFrom(short: readonly string[], other: readonly string[]): readonly string[] | null {
  if (short.length < 3 || short.filter((form) => !STOP_WORDS.has(form)).length < 2) return null;
  const matches = commonWords(short, other);
  const [first, last] = [matches[0], matches.at(-1)];
  if (first === undefined || last === undefined || matches.length < short.length) return null;
  const stretch = other.slice(first[1], last[1] + 1);
  return stretch.length > short.length && stretch.length <= WORDING.drawn * short.length ? stretch : null;
}

/** Derived from one word, or written almost alike; a mere plural or tense is no slip. */
function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5 || (long.startsWith(short) && MERE_ENDING.test(long.slice(short.length)))) return false;
  let same = 0;
  while (a[same] !== undefined && a[same] === b[same]) same += 1;
  if (same >= 5 || (long.length === short.length + 1 && hasOneMore(long, short))) return true;
  return Math.min(a.length, b.length) >= 6 && a.length === b.length && distance(a, b) <= 2;
}

/** True if a word is another with one letter put in. */
function hasOneMore(long: string, short: string): boolean {
  let same = 0;
  while (short[same] !== undefined && long[same] === short[same]) same += 1;
  return long.slice(same + 1) === short.slice(same);
}

function distance(a: string, b: string): number {
  return [...a].filter((letter, at) => letter !== b[at]).length;
}

/** A longest common subsequence as pairs of places. */
function commonWords(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}
