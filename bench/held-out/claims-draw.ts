import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sample, sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { readLessons } from '../../training/claims/learn.ts';
import { sheetOf } from './sheets.ts';

/** The affairs that are drawn from. */
const DRAWN = [
  'amazon-store',
  'census',
  'dnc-suit',
  'gaza-dams',
  'hbo-stream',
  'kim-names',
  'olsen-pga',
  'scorpion-bombs',
  'spotify',
  'tor-comcast',
] as const;

/**
 * `npx tsx bench/held-out/claims-draw.ts --out DIR [--size 25] [--seed S]`: claims of ten affairs for readers to judge, found with models
 * that never saw the affair. One sheet an affair, `AFFAIR.jsonl`, without what else the program says; which claims they are stands
 * apart, in `key/AFFAIR.jsonl`.
 */
async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: { out: { type: 'string' }, size: { type: 'string' }, seed: { type: 'string' } },
  });
  const folder = values.out ?? 'draws';
  mkdirSync(join(folder, 'key'), { recursive: true });
  const lessons = await readLessons([sample, ...sharedAffairs(sharedFolders)]);
  for (const one of lessons.affairs) {
    const { name } = one.affair;
    if (!(DRAWN as readonly string[]).includes(name)) continue;
    const { questions, key } = sheetOf(one, lessons, Number(values.size ?? 25), values.seed ?? 'variorum');
    writeFileSync(join(folder, `${name}.jsonl`), `${questions.join('\n')}\n`);
    writeFileSync(join(folder, 'key', `${name}.jsonl`), `${key.join('\n')}\n`);
  }
}

await main(process.argv.slice(2));
