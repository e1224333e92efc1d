/**
 * Trains the trees that say which pieces of a page are body (`models/body-pieces.json`), on the half of the
 * public pages that is not held back. `npx tsx training/pages/train.ts [--data ../shared/corpora] [--trees N] [--out FILE]`
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EVIDENCE, evidenceOf } from '../../src/clean/blocks/evidence.ts';
import { settled } from '../../src/clean/blocks/settle.ts';
import { readHtml } from '../../src/clean/html.ts';
import { fold } from '../../src/clean/pieces/piece.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { isReadFailure, pagesFromBytes } from '../../src/read/index.ts';
import { boost, type Example } from '../claims/boost.ts';
import { type Label, type LabelledPage, labelsBySamples, labelsByWhole, wcxbPages } from './labels.ts';
import { bodyFile } from './model-file.ts';
import { samplePages } from './samples.ts';

/** How pages and pieces count. */
const WEIGHT = {
  /** Words added to each piece: short ones count too. */
  least: 2,
  /** What all pieces of one page weigh together, by kind of page. */
  whole: 12,
  samples: 4,
} as const;

const OPTIONS = { trees: 90, depth: 5, rate: 0.12, placed: 2, ridge: 2 } as const;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    trees: { type: 'string' },
    depth: { type: 'string' },
    rate: { type: 'string' },
    out: { type: 'string' },
  },
});
const data = values.data ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url));
const out = values.out ?? fileURLToPath(new URL('../../models/body-pieces.json', import.meta.url));
const register = defaultRegister();

const pages = [...wcxbPages(join(data, 'wcxb')), ...samplePages(join(data, 'html/trafilatura'))];
const learnt = pages.filter(({ heldBack }) => !heldBack);
const examples = learnt.flatMap(examplesOf);
console.log(`${learnt.length} of ${pages.length} pages, ${examples.length} pieces, ${EVIDENCE.length} numbers each`);
const options = {
  ...OPTIONS,
  trees: Number(values.trees ?? OPTIONS.trees),
  depth: Number(values.depth ?? OPTIONS.depth),
  rate: Number(values.rate ?? OPTIONS.rate),
};
writeFileSync(out, bodyFile(boost(examples, options)));
console.log(`written: ${out}`);

function examplesOf(page: LabelledPage): Example[] {
  const [item] = pagesFromBytes(page.bytes(), `${page.name}.html`);
  if (item === undefined || isReadFailure(item)) return [];
  const { text, pieces, facts } = readHtml(item);
  const { all, zone, vocabulary } = settled(text, pieces, {
    title: fold(facts.title ?? ''),
    description: fold((facts.description ?? '').slice(0, 1_000)),
    isOutlet: (name) => name.length <= 60 && register.byName(name) !== null,
  });
  const rows = evidenceOf(all, zone, vocabulary);
  const words = all.map(({ text: piece }) => piece);
  const labels: Label[] = page.whole === null ? labelsBySamples(words, page) : labelsByWhole(words, page.whole);
  const size = page.whole === null ? 0 : fold(page.whole).split(' ').length;
  const found = rows.flatMap((row, i) => {
    const label = labels[i] ?? null;
    return row === null || label === null ? [] : [{ row, label, weight: all[i]!.features.words + WEIGHT.least }];
  });
  const total = Math.max(size, found.reduce((sum, { weight }) => sum + weight, 0) / 2, 100);
  const scale = (page.whole === null ? WEIGHT.samples : WEIGHT.whole) / total;
  return found.map(({ row, label, weight }) => ({ row: [...row], label, weight: weight * scale }));
}
