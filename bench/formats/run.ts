import { readCleanModels } from '../../src/clean/index.ts';
import type { Edition, Page } from '../../src/model.ts';
import { shippedModels } from '../../src/node/index.ts';
import { isReadFailure } from '../../src/read/index.ts';
import { readPages } from '../../src/read/node.ts';
import { editionOf, samplePages } from '../../testing/sample/pages.ts';
import { CONVERT, type Sampled } from './convert.ts';
import { articlesOf, readGiven, sharedWords } from './measure.ts';

/** The least share of words and of claims that a format must keep. */
const FLOOR = { words: 0.98, claims: 0.95 } as const;

/** The sample's pages, each with its article. */
export async function sampled(): Promise<readonly Sampled[]> {
  const pages: Page[] = [];
  for await (const item of readPages([samplePages])) if (!isReadFailure(item)) pages.push(item);
  const articles = articlesOf(pages, readCleanModels(await shippedModels()));
  return pages.map((page) => ({ page, article: articles.find(({ key }) => key === page.key)! }));
}

/** `npm run bench -- formats [NAME…]`: the sample in each format, its words and claims held against the sample as it is. */
export async function run(argv: readonly string[]): Promise<number> {
  const names = argv.filter((each) => !each.startsWith('-'));
  const sample = await sampled();
  const models = readCleanModels(await shippedModels());
  const whole = await editionOf({ pages: sample.map(({ page }) => page), failures: [] });
  let worst = 0;
  console.log('format     articles  words  claims');
  for (const [name, convert] of Object.entries(CONVERT)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const { pages, failures } = await readGiven(convert(sample));
    const articles = articlesOf(pages, models);
    const words = sharedWords(
      sample.map(({ article }) => article),
      articles,
    );
    const claims = sharedClaims(whole, await editionOf({ pages, failures: [] }));
    const low = words < FLOOR.words || claims < FLOOR.claims;
    if (low) worst = 1;
    console.log(
      `${name.padEnd(10)} ${String(articles.length).padStart(8)}  ${words.toFixed(3)}  ${claims.toFixed(3)}${low ? '  below the floor' : ''}`,
    );
    for (const { source, reason } of failures) console.log(`  not read: ${source}: ${reason}`);
  }
  return worst;
}

/** The share of an edition's claims that another has in the same words. */
function sharedClaims(edition: Edition, other: Edition): number {
  const words = (text: string): string =>
    (
      text
        .normalize('NFD')
        .replace(/£/g, 'GBP ')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    )
      .join(' ')
      .toLowerCase();
  const there = new Set(other.claims.map(({ text }) => words(text)));
  return edition.claims.filter(({ text }) => there.has(words(text))).length / edition.claims.length;
}
