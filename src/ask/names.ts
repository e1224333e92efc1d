import { nameKey } from '../languages/en/words/fold.ts';

/** Letters without accents, the marks of plain English among them: folding them is lowering them. */
const PLAIN = /^[\t\n\r -~‘’“”–—…]*$/;

/** Text for a search by words: accents and case do not count. */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Something that goes by a name, and perhaps by other spellings of it. */
export interface Bearer<T> {
  readonly held: T;
  readonly names: readonly string[];
}

/**
 * Who is meant by a name that somebody gives: those whose first name it is exactly, else those who have all its words in
 * one of their names, else those of whose words its words are beginnings ("Reyes Ort"). Case, accents, marks and a leading
 * "the" do not count.
 *
 * @returns in the order given; empty if nobody goes by it
 */
export function bearersOf<T>(bearers: readonly Bearer<T>[], asked: string): T[] {
  const key = nameKey(asked);
  if (key === '') return [];
  const exact = bearers.filter(({ names }) => names[0] !== undefined && nameKey(names[0]) === key);
  return exact.length > 0 ? exact.map(({ held }) => held) : havingWords(bearers, asked);
}

/** Those who have the words asked for in one of their names, whole, or where nobody has, as beginnings of its words. */
export function havingWords<T>(bearers: readonly Bearer<T>[], asked: string): T[] {
  const key = nameKey(asked);
  const keyed = bearers.map((bearer) => ({ bearer, keys: bearer.names.map((name) => ` ${nameKey(name)} `) }));
  for (const end of [' ', '']) {
    const words = key.split(' ').map((word) => ` ${word}${end}`);
    const found = keyed.filter(({ keys }) => keys.some((name) => words.every((word) => name.includes(word))));
    if (found.length > 0) return found.map(({ bearer }) => bearer.held);
  }
  return [];
}

/** Names shown to somebody who may have mistyped one. */
const CLOSE = {
  /** Share of the letters asked for that may differ; a slip in three letters is another name. */
  share: 0.34,
  /** How many are shown. */
  most: 3,
} as const;

/**
 * Those near to a name that nobody goes by: one of their names, or a word of one, differs from it by the fewest letters put
 * in, left out, changed or swapped. Nearest first, then in the order given.
 *
 * @example closeTo([{ held: 1, names: ['Ana Reyes'] }, { held: 2, names: ['Tomas Hale'] }], 'Reyez') // [1]
 */
export function closeTo<T>(bearers: readonly Bearer<T>[], asked: string): T[] {
  const key = nameKey(asked);
  const limit = Math.floor(key.length * CLOSE.share);
  if (limit === 0) return [];
  const off = (name: string) => {
    const full = nameKey(name);
    return Math.min(...[full, ...full.split(' ')].map((word) => slips(word, key, limit)));
  };
  return bearers
    .map(({ held, names }) => ({ held, off: Math.min(...names.map(off)) }))
    .filter((one) => one.off <= limit)
    .sort((x, y) => x.off - y.off)
    .slice(0, CLOSE.most)
    .map(({ held }) => held);
}

/** Those of some names that are near to one that is none of them. */
export function closeNames(names: readonly string[], asked: string): string[] {
  return closeTo(
    names.map((name) => ({ held: name, names: [name] })),
    asked,
  );
}

/**
 * How many slips lead from one word to another: Damerau and Levenshtein's distance, in which two letters that swapped
 * places are one slip. More than `limit` is only said to be more.
 *
 * Source: F. J. Damerau, "A technique for computer detection and correction of spelling errors", 1964.
 */
function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        last[j]! + 1,
        row[j - 1]! + 1,
        last[j - 1]! + (same ? 0 : 1),
        swapped ? before[j - 2]! + 1 : Infinity,
      );
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
