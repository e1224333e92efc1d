import { writeFileSync } from 'node:fs';
import { sample, sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { annotatePile } from '../../src/edition/index.ts';
import { readPile, shippedModels } from '../../src/node/index.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { type ReadPile, relationLessons } from './learn.ts';
import { relationFile } from './model-file.ts';

/**
 * `npx tsx training/relations/train.ts`: learns from the gold of all affairs how two texts are related that share no
 * substantial words, and writes `models/relations.json`. The bench of affairs held out measures it on affairs left out.
 */
async function main(): Promise<void> {
  const models = await shippedModels();
  const register = defaultRegister();
  const piles: ReadPile[] = [];
  for (const affair of [sample, ...sharedAffairs(sharedFolders)]) {
    const { pages } = await readPile([affair.pages]);
    piles.push({ affair, articles: annotatePile(pages, { register, models }) });
  }
  const lessons = relationLessons(piles, register);
  for (const [affair, pairs] of lessons.pairs) console.log(`${affair}: ${pairs} pairs`);
  writeFileSync(new URL('../../models/relations.json', import.meta.url), relationFile(lessons.treesWithout(new Set())));
}

await main();
