import type { GoldPage } from './gold.ts';

/** What an extractor made of a page. */
export interface Extract {
  readonly text: string;
  readonly title: string | null;
  /** ISO 8601, a day or a moment. */
  readonly date: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
}

/** Strings counted over pages, as trafilatura's evaluation counts them. */
export interface Tally {
  readonly tp: number;
  readonly fn: number;
  readonly fp: number;
  readonly tn: number;
}

export interface Score extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

/** White space folded; soft hyphens, which are not shown, left out. */
export const squeeze = (text: string): string => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');

/**
 * Each string that must be in the text is a true positive or a false negative, each that must not be a true negative or
 * a false positive. A string is in the text if it stands there letter by letter, white space aside.
 */
export function tallyOf(text: string, { wanted, unwanted }: GoldPage): Tally {
  const squeezed = squeeze(text);
  const held = wanted.filter((words) => squeezed.includes(squeeze(words))).length;
  const leaked = unwanted.filter((words) => squeezed.includes(squeeze(words))).length;
  return { tp: held, fn: wanted.length - held, fp: leaked, tn: unwanted.length - leaked };
}

/** F1 of the strings summed over pages (Barbaresi 2021, `tests/evaluate.py` of trafilatura). */
export function scoreOf(tallies: readonly Tally[]): Score {
  const sum = { tp: 0, fn: 0, fp: 0, tn: 0 };
  for (const { tp, fn, fp, tn } of tallies) {
    sum.tp += tp;
    sum.fn += fn;
    sum.fp += fp;
    sum.tn += tn;
  }
  const precision = sum.tp / Math.max(1, sum.tp + sum.fp);
  const recall = sum.tp / Math.max(1, sum.tp + sum.fn);
  return {
    ...sum,
    precision,
    recall,
    f: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/['’‘ʼ´`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** True if the two headlines are one, case, punctuation and spacing aside. */
export const sameTitle = (gold: string, found: string | null): boolean =>
  found !== null && letters(gold) === letters(found);

export const sameDay = (gold: string, found: string | null): boolean => found !== null && found.slice(0, 10) === gold;

/** Names apart: "Ana Ruiz und Lee Dorn" are two. */
const apart = (names: string): string[] =>
  names
    .split(/\s*(?:[;,/]|\b(?:und|and|et|y)\b)\s*/iu)
    .map(letters)
    .filter((name) => name !== '');

/** True if every person of the gold is named in the byline, and the byline has at most twice as many words. */
export function sameAuthors(gold: readonly string[], found: string | null): boolean {
  if (found === null) return false;
  const named = ` ${apart(found).join(' ')} `;
  const names = gold.flatMap(apart);
  if (!names.every((name) => named.includes(` ${name} `))) return false;
  return named.trim().split(' ').length <= 2 * names.join(' ').split(' ').length;
}
