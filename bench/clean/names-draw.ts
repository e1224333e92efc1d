import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanPage } from '../../src/clean/index.ts';
import { type Article, byCodeUnit, type Page, sha256Hex } from '../../src/model.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { pageOf, readGold, sharedPages } from './gold.ts';
import { shippedCleanModels } from './models.ts';
import { wcxbFolder, wholePages } from './wcxb.ts';

/** How many pages are drawn, and how much a reader sees around a label, in UTF-16 code units to either side. */
const DRAW = { pages: 200, around: 150 } as const;

/** A question for a reader: what is it that the program took for an author or an organisation? */
interface Question {
  readonly id: string;
  readonly question: string;
  readonly label: string;
  readonly title: string | null;
  readonly context: string;
}

/** A label of an article, the one a seed picks of its authors and organisations; null where it has none. */
function labelOf({ authors, byline }: Article, seed: string): string | null {
  const labels = [...(authors?.people ?? []), ...(authors?.organisations ?? [])];
  if (labels.length === 0) return byline;
  return labels.sort((a, b) => byCodeUnit(sha256Hex(seed + a), sha256Hex(seed + b)))[0]!;
}

/** The words around a label where the page shows it, by the headline if it does there; the page's first words where it does not. */
function around({ text, blocks }: Article, label: string): { readonly start: number; readonly context: string } {
  const head = blocks.find(({ kind }) => kind === 'headline')?.start ?? 0;
  const near = text.indexOf(label, Math.max(0, head - 200));
  const at = near >= 0 ? near : text.indexOf(label);
  if (at < 0) return { start: -1, context: `(not shown on the page) ${text.slice(head, head + 2 * DRAW.around)}` };
  return { start: at, context: text.slice(Math.max(0, at - DRAW.around), at + label.length + DRAW.around) };
}

function* pages(): Generator<readonly [name: string, page: Page]> {
  for (const gold of readGold(sharedPages)) yield [gold.file, pageOf(gold)];
  for (const { name, page } of wholePages(wcxbFolder)) yield [name, page];
}

/**
 * Draws pages for a reader of names: `npx tsx bench/clean/names-draw.ts FOLDER SEED` writes `names.jsonl` (what the reader sees) and
 * `key` (where each label stands: article, start, end).
 */
function draw(folder: string, seed: string): void {
  const register = defaultRegister();
  const order = [...pages()].sort(([a], [b]) => byCodeUnit(sha256Hex(`${seed} ${a}`), sha256Hex(`${seed} ${b}`)));
  const questions: Question[] = [];
  const places: object[] = [];
  for (const [name, page] of order) {
    if (questions.length === DRAW.pages) break;
    const article = cleanPage(page, register, shippedCleanModels());
    const label = labelOf(article, seed);
    if (label === null) continue;
    const id = `n${questions.length + 1}`;
    const { start, context } = around(article, label);
    const question = 'Of this page the program says that it is by the label. What is the label?';
    questions.push({ id, question, label, title: article.title, context });
    places.push({ id, article: name, start, end: start < 0 ? -1 : start + label.length });
  }
  mkdirSync(folder, { recursive: true });
  const lines = (list: readonly object[]) => list.map((one) => `${JSON.stringify(one)}\n`).join('');
  writeFileSync(join(folder, 'names.jsonl'), lines(questions));
  writeFileSync(join(folder, 'key'), lines(places));
}

draw(process.argv[2]!, process.argv[3] ?? '1');
