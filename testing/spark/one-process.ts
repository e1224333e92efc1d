/**
 * Prints what one process makes of a folder of pages, as `spark/dump.py` prints what the job came to: PAGES LEAST [sorted]. `LEAST` is
 * the number of pages of the smallest story that gets an edition; with `sorted` none does.
 */

import { contentId } from '../../src/model.ts';
import { readPile, shippedModels } from '../../src/node/index.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { editionOfStory, type SortedStory, storiesOfPile } from '../../src/steps/index.ts';

const [folder, least, until] = process.argv.slice(2);
const options = { register: defaultRegister(), models: await shippedModels() };
const pile = await readPile([folder!]);
const { stories, failures } = storiesOfPile(pile.pages, pile.failures, options);

const idsOf = ({ articles }: SortedStory) => articles.map(({ id }) => id).sort();
const lines = failures.map(({ source, reason }) => `failed ${spaced([source, reason])}`);
for (const story of stories) {
  const groupOf = new Map(story.groups.flatMap((ids) => ids.map((id) => [id, ids.toSorted().join()] as const)));
  lines.push(...story.groups.map((ids) => `group ${ids.toSorted().join()}`));
  for (const { a, b, contained } of story.reuses)
    lines.push(`reuse ${[groupOf.get(a)!, groupOf.get(b)!].sort().join(' ')} ${contained}`);
  lines.push(`story ${idsOf(story).join()}`);
  if (until === 'sorted' || story.articles.length < Number(least)) continue;
  const edition = editionOfStory(story, options);
  const id = contentId('story', ...idsOf(story));
  lines.push(`edition ${JSON.stringify(edition)}`);
  const lost = edition.witnesses.filter(({ kind }) => kind === 'lost');
  const kinds = { claims: edition.claims, links: edition.links, lost };
  for (const [name, all] of Object.entries(kinds))
    lines.push(...all.map((one) => `${name} ${id} ${JSON.stringify(one)}`));
}
const bytes = lines.map((line) => Buffer.from(line)).sort(Buffer.compare);
process.stdout.write(Buffer.concat(bytes.flatMap((line) => [line, Buffer.from('\n')])));

/** Two texts as a program in Python writes a list of them. */
function spaced(texts: readonly string[]): string {
  return `[${texts.map((text) => JSON.stringify(text)).join(', ')}]`;
}
