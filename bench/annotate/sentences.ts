import { type CoreNlpArticle, readCoreNlp } from '../../corpora/polnear/corenlp.ts';
import type { Span } from '../../src/model.ts';

/** Cuts a paragraph into sentences: spans into it. */
export type SentenceCutter = (paragraph: string) => readonly Span[];

/** F1 of sentences against CoreNLP's, on PolNeAR's dev articles, within lines. */
export interface SentenceFigures {
  /** Begin and end exactly where CoreNLP's do. */
  readonly exact: number;
  /** Have the same first and last word: marks at the edges (whose quotation is it?) aside. */
  readonly words: number;
}

/** Measures a cutter on the lines that no sentence of CoreNLP's runs out of. */
export function sentenceFigures(data: string, cutter: SentenceCutter): SentenceFigures {
  const exact = { hits: 0, all: 0 };
  const words = { hits: 0, all: 0 };
  for (const article of readCoreNlp(data, 'dev')) {
    for (const [start, line] of linesOf(article.text)) {
      const gold = goldIn(article, start, start + line.length);
      if (gold === null) continue;
      const called = cutter(line).map((span) => ({ start: span.start + start, end: span.end + start }));
      count(exact, gold.map(keyOf), called.map(keyOf));
      const trimmed = (spans: readonly Span[]) =>
        spans.map((span) => trim(article.text, span)).filter((key) => key !== null);
      count(words, trimmed(gold), trimmed(called));
    }
  }
  return { exact: (2 * exact.hits) / exact.all, words: (2 * words.hits) / words.all };
}

function* linesOf(text: string): Generator<[number, string]> {
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') yield [at, line];
    at += line.length + 1;
  }
}

/** The sentences of a line; null if one of them begins or ends in another line. */
function goldIn({ sentences }: CoreNlpArticle, from: number, to: number): Span[] | null {
  const spans = sentences
    .map(({ start, end }) => ({ start: start[0]!, end: end.at(-1)! }))
    .filter(({ start, end }) => start < to && end > from);
  return spans.every(({ start, end }) => start >= from && end <= to) ? spans : null;
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

function trim(text: string, { start, end }: Span): string | null {
  let [from, to] = [start, end];
  while (from < to && !/[\p{L}\p{N}]/u.test(text[from]!)) from++;
  while (to > from && !/[\p{L}\p{N}]/u.test(text[to - 1]!)) to--;
  return from < to ? `${from} ${to}` : null;
}

function count(tally: { hits: number; all: number }, gold: readonly string[], called: readonly string[]): void {
  const wanted = new Set(gold);
  tally.hits += called.filter((key) => wanted.has(key)).length;
  tally.all += gold.length + called.length;
}
