import { cleanPile, journalism } from '../../src/clean/index.ts';
import type { Article, Page, ReadFailure } from '../../src/model.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { isReadFailure, readFiles } from '../../src/read/index.ts';
import type { GivenFile } from './convert.ts';

/** The articles of pages, cleaned with the models that are given. */
export const articlesOf = (pages: readonly Page[], models: Parameters<typeof cleanPile>[2]): Article[] =>
  cleanPile(pages, defaultRegister(), models);

/** What reading files gives. */
export async function readGiven(
  files: readonly GivenFile[],
): Promise<{ readonly pages: Page[]; readonly failures: ReadFailure[] }> {
  const pages: Page[] = [];
  const failures: ReadFailure[] = [];
  const sources = files.map(({ source, bytes }) => ({ source, size: bytes.length, bytes: () => bytes }));
  for await (const item of readFiles(sources)) {
    if (isReadFailure(item)) failures.push(item);
    else pages.push(item);
  }
  return { pages, failures };
}

/** The words of an article's journalism; letters without their accents, of which our PDF has few. */
const wordsOf = (article: Article): string[] =>
  journalism(article)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The share of the words of articles that another reading of them has too, in their order, each article held against the one most
 * like it: the longest common subsequence by the longer of both.
 */
export function sharedWords(articles: readonly Article[], others: readonly Article[]): number {
  let shared = 0;
  let all = 0;
  for (const article of articles) {
    const words = wordsOf(article);
    const best = others
      .map((other) => ({ common: commonWords(words, wordsOf(other)), length: wordsOf(other).length }))
      .reduce((most, each) => (each.common > most.common ? each : most), { common: 0, length: 0 });
    shared += best.common;
    all += Math.max(words.length, best.length);
  }
  return shared / all;
}

function commonWords(a: readonly string[], b: readonly string[]): number {
  const row = new Uint32Array(b.length + 1);
  for (const word of a) {
    let diagonal = 0;
    for (let at = 1; at <= b.length; at++) {
      const over = row[at]!;
      row[at] = word === b[at - 1] ? diagonal + 1 : Math.max(over, row[at - 1]!);
      diagonal = over;
    }
  }
  return row[b.length]!;
}
