import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { wordsOf } from '../../src/languages/en/words/words.ts';
import { byCodeUnit, VariorumError } from '../../src/model.ts';
import { principal } from './components.ts';
import { readEncoder } from './encoder.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Numbers a word. */
const WIDTH = 64;
/** So many terms are kept, the commonest. */
const MOST = 24_000;

/**
 * `npx tsx training/claims/distil-words.ts --encoder FOLDER [--data CORPORA]`: asks a sentence encoder what single words mean,
 * joins the forms of a stem, keeps the {@link WIDTH} principal directions, and writes `models/claims-words.bin`.
 */
async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...argv], options: { encoder: { type: 'string' }, data: { type: 'string' } } });
  if (values.encoder === undefined)
    throw new VariorumError('usage', 'Say where the encoder is installed: --encoder DIR.');
  const corpora = values.data ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url));
  const encoder = await readEncoder(values.encoder);
  const counts = vocabularyOf(corpora);
  const forms = new Map<string, number>([...encoder.words].map((word) => [word, 0.5]));
  for (const [form, count] of counts) if (count > 1) forms.set(form, count + (forms.get(form) ?? 0));
  const byTerm = new Map<string, { form: string; count: number }[]>();
  for (const [form, count] of forms) {
    const [word, ...more] = wordsOf(form);
    if (word === undefined || word.term === null || more.length > 0 || !/^\p{L}+$/u.test(word.term)) continue;
    const list = byTerm.get(word.term) ?? [];
    list.push({ form, count });
    byTerm.set(word.term, list);
  }
  const countOf = (term: string): number => byTerm.get(term)!.reduce((sum, { count }) => sum + count, 0);
  const terms = [...byTerm.keys()]
    .sort((a, b) => countOf(b) - countOf(a) || byCodeUnit(a, b))
    .slice(0, MOST)
    .sort(byCodeUnit);
  const wanted = terms.flatMap((term) => byTerm.get(term)!.map(({ form }) => form));
  console.log(`${terms.length} terms, ${wanted.length} forms`);
  const encoded = await encoder.encode(wanted);
  const vectorOf = new Map(wanted.map((form, at) => [form, encoded[at]!]));
  const vectors = terms.map((term) => {
    const mean = new Float32Array(encoded[0]!.length);
    for (const { form, count } of byTerm.get(term)!) {
      vectorOf.get(form)!.forEach((value, at) => {
        mean[at]! += Math.sqrt(count) * value;
      });
    }
    const length = Math.hypot(...mean);
    return mean.map((value) => value / length);
  });
  const { mean, directions } = principal(
    vectors,
    terms.map((term) => Math.min(50, countOf(term)) ** 0.5),
    WIDTH,
  );
  const bytes = new Int8Array(terms.length * WIDTH);
  vectors.forEach((vector, row) => {
    const kept = directions.map((direction) =>
      direction.reduce((sum, value, at) => sum + value * (vector[at]! - mean[at]!), 0),
    );
    const length = Math.hypot(...kept);
    kept.forEach((value, at) => {
      bytes[row * WIDTH + at] = Math.max(-127, Math.min(127, Math.round((value / length) * 256)));
    });
  });
  const names = new TextEncoder().encode(terms.join('\n'));
  const head = new Uint32Array([WIDTH, terms.length, names.length]);
  const file = new Uint8Array(12 + names.length + bytes.length);
  file.set(new Uint8Array(head.buffer), 0);
  file.set(names, 12);
  file.set(new Uint8Array(bytes.buffer), 12 + names.length);
  writeFileSync(fileURLToPath(new URL('../../models/claims-words.bin', import.meta.url)), file);
  console.log(`models/claims-words.bin: ${file.length} bytes`);
}

await main(process.argv.slice(2));
