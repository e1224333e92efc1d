import { appendFileSync, mkdirSync } from 'node:fs';
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
 * that never saw the affair. Three sheets, one a question: `same.jsonl`, `alone.jsonl`, `gloss.jsonl`, added to if they are there; which
 * claims they are stands apart, in `key/claims.jsonl`.
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
    const sheet = sheetOf(one, lessons, Number(values.size ?? 25), values.seed ?? 'variorum');
    for (const what of ['same', 'alone', 'gloss'] as const)
      if (sheet[what].length > 0) appendFileSync(join(folder, `${what}.jsonl`), `${sheet[what].join('\n')}\n`);
    appendFileSync(join(folder, 'key', 'claims.jsonl'), `${sheet.key.join('\n')}\n`);
  }
}

await main(process.argv.slice(2));
