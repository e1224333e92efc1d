import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { isHeldBack } from '../../corpora/wcxb/half.ts';
import type { Page } from '../../src/model.ts';
import { isReadFailure, pagesFromBytes } from '../../src/read/index.ts';
import type { Figures } from '../pinned/figures.ts';
import type { Extract } from './score.ts';

/** Where the article pages of WCXB lie if they are there: beside the project. */
export const wcxbFolder = fileURLToPath(new URL('../../../shared/corpora/wcxb', import.meta.url));

/** An article page of WCXB with the whole text of its article. */
export interface WholePage {
  readonly name: string;
  readonly page: Page;
  readonly whole: string;
  /** The half that nothing is learnt from and nobody looks at while rules are written. */
  readonly heldBack: boolean;
}

/** The article pages of WCXB, one at a time; none where the folder is absent. */
export function* wholePages(folder: string): Generator<WholePage> {
  const gold = join(folder, 'ground-truth');
  if (!existsSync(gold)) return;
  for (const file of readdirSync(gold).sort()) {
    const name = file.replace(/\.json$/, '');
    const { ground_truth: truth } = JSON.parse(readFileSync(join(gold, file), 'utf8')) as {
      readonly ground_truth: { readonly main_content?: string };
    };
    const bytes = gunzipSync(readFileSync(join(folder, 'html', `${name}.html.gz`)));
    const [page] = pagesFromBytes(bytes, `${name}.html`);
    if (page === undefined || isReadFailure(page)) continue;
    yield { name, page, whole: truth.main_content ?? '', heldBack: isHeldBack(name) };
  }
}

/** From this F1 on a page is right; without a word it is empty. */
const RIGHT = 0.95;

/** F1 of two bags of words, each word as often as it stands there (WCXB's `evaluate.py`). Two empty texts are alike. */
export function bagF1(gold: string, found: string): number {
  const wanted = bagOf(gold);
  const got = bagOf(found);
  if (wanted.size === 0 && got.size === 0) return 1;
  let common = 0;
  for (const [word, count] of got.words) common += Math.min(count, wanted.words.get(word) ?? 0);
  return common === 0 ? 0 : (2 * common) / (wanted.size + got.size);
}

function bagOf(text: string): { readonly words: ReadonlyMap<string, number>; readonly size: number } {
  const words = new Map<string, number>();
  let size = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}\p{M}_]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
    size += 1;
  }
  return { words, size };
}

/** One page's score. */
export interface WholeRow {
  readonly name: string;
  readonly heldBack: boolean;
  readonly f: number;
  readonly empty: boolean;
}

/** Runs an extractor over whole pages; one that throws has found nothing. */
export function wholeRows(pages: Iterable<WholePage>, extractor: (page: Page) => Pick<Extract, 'text'>): WholeRow[] {
  const rows: WholeRow[] = [];
  for (const { name, page, whole, heldBack } of pages) {
    let text = '';
    try {
      ({ text } = extractor(page));
    } catch {}
    rows.push({ name, heldBack, f: bagF1(whole, text), empty: text.trim() === '' });
  }
  return rows;
}

/** The mean F1 of a page, the share of pages that are right, the pages without a text: of all, and of the half held back. */
export function wholeFigures(rows: readonly WholeRow[]): Figures {
  const held = rows.filter(({ heldBack }) => heldBack);
  const of = (part: readonly WholeRow[], take: (row: WholeRow) => number): number | null =>
    part.length === 0 ? null : part.reduce((sum, row) => sum + take(row), 0) / part.length;
  const right = ({ f }: WholeRow): number => (f >= RIGHT ? 1 : 0);
  return {
    f: of(rows, ({ f }) => f),
    right: of(rows, right),
    empty: rows.filter(({ empty }) => empty).length,
    fHeldBack: of(held, ({ f }) => f),
    rightHeldBack: of(held, right),
    emptyHeldBack: held.filter(({ empty }) => empty).length,
  };
}

/** The worst pages of the half that may be looked at. */
export function worstText(rows: readonly WholeRow[], most: number): string {
  const open = rows.filter(({ heldBack }) => !heldBack).sort((a, b) => a.f - b.f);
  return open
    .slice(0, most)
    .map(({ name, f, empty }) => `   ${f.toFixed(3)} ${name}${empty ? ' (no text)' : ''}`)
    .join('\n');
}
