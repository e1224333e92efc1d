import { parseArgs } from 'node:util';
import { type Affair, sample, sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { editionOf } from '../affairs/editions.ts';
import { sampleOf } from './sample.ts';

/**
 * `npx tsx bench/claims/precision-sample.ts [--affair NAME]… [--size 50] [--seed S] [--data DIR --gold DIR]`: prints predicted
 * claims for a reader who judges whether all passages say the same. The figure is the share of which they do.
 */
async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      affair: { type: 'string', multiple: true },
      size: { type: 'string' },
      seed: { type: 'string' },
      data: { type: 'string' },
      gold: { type: 'string' },
    },
  });
  const folders = { data: values.data ?? sharedFolders.data, gold: values.gold ?? sharedFolders.gold };
  const all: Affair[] = [sample, ...sharedAffairs(folders)];
  const chosen = all.filter(({ name }) => (values.affair ?? [sample.name]).includes(name));
  const size = Number(values.size ?? 50);
  for (const affair of chosen) {
    const edition = await editionOf(affair);
    console.log(`# ${affair.name}`);
    const sampled = sampleOf(edition, Math.ceil(size / chosen.length), values.seed ?? 'variorum');
    for (const [at, { claim, passages }] of sampled.entries()) {
      console.log(`${at + 1}. ${claim.text.replace(/\s+/gu, ' ')}`);
      for (const { exact } of passages) console.log(`   - ${exact.replace(/\s+/gu, ' ')}`);
    }
  }
}

await main(process.argv.slice(2));
