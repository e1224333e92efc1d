import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samplePages } from '../../testing/sample/pages.ts';
import { dice, hostilePage, mutate } from '../clean/hostile.ts';
import { chain } from '../collate/chains.ts';
import { Chance } from '../collate/random.ts';
import { sampleTexts } from '../collate/sources.ts';
import { broken } from './broken-bytes.ts';
import { brokenLines } from './broken-lines.ts';
import { UNITS } from './units.ts';

/** A file as a run would find it. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Roll = (below: number) => number;

/** Most code units of one page before its bytes are broken; repeated parts can make it a few times longer. */
const MOST = 15_000;

const sample = readdirSync(samplePages)
  .sort()
  .map((name) => ({ name, text: readFileSync(join(samplePages, name), 'utf8') }));
const texts = sampleTexts();

/**
 * The files of one seed, the same on every machine: some pages of the sample, some of an invented family of copies and
 * retellings, some invented without sense, most of them broken: parts cut out, doubled and moved, hostile units spliced in,
 * records with fields of the wrong kind, bytes swapped, cut or of two encodings.
 */
export function hostilePile(seed: number): HostileFile[] {
  const roll = dice(seed);
  const files = Array.from({ length: 1 + roll(4) }, (_, i) => hostileFile(roll, i));
  return roll(3) === 0 ? [...files, ...family(seed, roll)] : files;
}

function hostileFile(roll: Roll, i: number): HostileFile {
  const { name, text } = sample[roll(sample.length)]!;
  const made = [
    () => ({ name, text: mutate(text, roll) }),
    () => ({ name, text: spliced(text, roll) }),
    () => ({ name, text: mutate(spliced(text, roll), roll) }),
    () => ({ name: 'page.html', text: hostilePage(roll, MOST) }),
    () => ({ name: 'wire.jsonl', text: brokenLines(text, roll) }),
    () => ({ name: roll(2) === 0 ? 'page.txt' : name, text }),
  ][roll(6)]!();
  return { name: `${i}-${made.name}`, bytes: broken(made.text.slice(0, 4 * MOST), roll) };
}

/** The held texts of an invented family, each broken in one of three. */
function family(seed: number, roll: Roll): HostileFile[] {
  const [text, other] = [texts[roll(texts.length)]!, texts[roll(texts.length)]!];
  const held = chain(`c${seed % 90}`, text, other, new Chance(seed)).filter((placed) => placed.held);
  return held.map(({ page }) => {
    const content = roll(3) === 0 ? mutate(page.content, roll) : page.content;
    const record = { id: page.key, ...page.declared, text: content };
    return { name: `${page.key}.json`, bytes: new TextEncoder().encode(JSON.stringify(record)) };
  });
}

/** A text with runs of hostile units put into it. */
function spliced(text: string, roll: Roll): string {
  let whole = text;
  for (let times = 1 + roll(3); times > 0; times--) {
    const unit = UNITS[roll(UNITS.length)]!;
    const at = roll(whole.length + 1);
    const length = roll(4) === 0 ? roll(20_000) : roll(200);
    whole = whole.slice(0, at) + unit.repeat(Math.ceil((1 + length) / unit.length)) + whole.slice(at);
  }
  return whole;
}
