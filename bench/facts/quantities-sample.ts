import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readAnnotationModels } from '../../src/annotate/index.ts';
import { paragraphsOf } from '../../src/annotate/paragraphs/paragraphs.ts';
import { sentenceRanges } from '../../src/languages/en/sentences/sentences.ts';
import type { Tagger } from '../../src/languages/en/tags/index.ts';
import { type Article, overlapLength, type Quantity } from '../../src/model.ts';
import { shippedModels } from '../../src/weights/index.ts';
import { factsIn } from './facts-in.ts';

const SEED = 20_310_312;
const SIZE = 200;

const numberWord =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores|tens|half|third|thirds|quarters?|twice|double|triple|several)\b/iu;

/** A sentence to be judged, with the quantities found in it. */
export interface SampleSentence {
  readonly name: string;
  readonly sentence: string;
  readonly quantities: readonly string[];
}

/** One quantity in a line: its words, value with bound, unit, and what is counted. */
export function quantityLine(text: string, { start, end, value, bound, unit, counted }: Quantity): string {
  const noun = counted === null ? '—' : text.slice(counted.start, counted.end);
  return `[${text.slice(start, end)}] ${bound} ${value ?? 'no number'}${unit === null ? '' : ` ${unit}`} of ${noun}`;
}

/** A choice of sentences with a digit or a number word from a folder of texts; the same every time. */
export function sampleSentences(
  folder: string,
  size = SIZE,
  seed = SEED,
  tagger: Tagger | null = null,
): SampleSentence[] {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => sentencesOf(name, readFileSync(join(folder, name), 'utf8'), tagger));
  const random = mulberry(seed);
  const rows = all.map((row) => ({ row, key: random() }));
  rows.sort((a, b) => a.key - b.key);
  return rows.slice(0, size).map(({ row }) => row);
}

function sentencesOf(name: string, text: string, tagger: Tagger | null): SampleSentence[] {
  const article = { text, language: 'en', blocks: [{ start: 0, end: text.length, kind: 'body' }] };
  const { quantities } = factsIn(text, null, tagger);
  return paragraphsOf(article as unknown as Article).flatMap(({ tokens }) =>
    sentenceRanges(tokens).flatMap(({ from, to }) => {
      const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
      const sentence = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
      if (!numberWord.test(sentence)) return [];
      const inside = quantities.filter((quantity) => overlapLength(quantity, span) > 0);
      return [{ name, sentence, quantities: inside.map((quantity) => quantityLine(text, quantity)) }];
    }),
  );
}

/** A small seeded generator (mulberry32), 0 ≤ x < 1. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `tsx bench/facts/quantities-sample.ts [FOLDER] [SIZE] [SEED]`: prints the sentences and what was found, for a reader to judge. */
async function main([folder, size, seed]: readonly string[]): Promise<void> {
  const texts = folder ?? fileURLToPath(new URL('../../../shared/corpora/polnear/dev/text', import.meta.url));
  if (!existsSync(texts)) {
    console.log('skipped: no folder of texts');
    return;
  }
  const tagger = readAnnotationModels(await shippedModels()).tags ?? null;
  sampleSentences(texts, Number(size ?? SIZE), Number(seed ?? SEED), tagger).forEach(
    ({ name, sentence, quantities }, n) => {
      console.log(`${n + 1}. (${name}) ${sentence}`);
      for (const line of quantities) console.log(`   ${line}`);
    },
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
