import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { checkEdition, editionSchema, openEdition, passagesIn, VERSION } from '../src/edition/index.ts';
import type { Edition } from '../src/model.ts';
import { readPile } from '../src/node/index.ts';
import { sampleEdition } from '../testing/sample/edition.ts';
import { editionOf, samplePages } from '../testing/sample/pages.ts';

const shared = fileURLToPath(new URL('../../shared/affairs', import.meta.url));
const valid = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(editionSchema);

function expectLawful(edition: Edition): void {
  expect(valid(edition), JSON.stringify(valid.errors?.slice(0, 5), null, 1)).toBe(true);
  const texts = new Map(edition.articles.map(({ id, text }) => [id, text]));
  let passages = 0;
  for (const { article, start, end, exact } of passagesIn(edition)) {
    if (texts.get(article)?.slice(start, end) !== exact || exact === '')
      expect.fail(`${article} ${start}–${end}: ${exact}`);
    passages++;
  }
  expect(passages).toBeGreaterThan(0);
  expect(checkEdition(edition)).toBe(passages);
  expect(openEdition(JSON.parse(JSON.stringify(edition)))).toEqual(edition);
}

describe('the edition of the sample', () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await sampleEdition();
  });

  it('is valid, and every passage holds its words', () => {
    expect(edition.articles.length).toBeGreaterThanOrEqual(12);
    expectLawful(edition);
  });

  it('has the version of the package and no path of the machine', () => {
    expect(VERSION).toBe(packageJson.version);
    expect(edition.generator.version).toBe(packageJson.version);
    expect(JSON.stringify(edition)).not.toContain(process.cwd());
  });

  it('puts two crawls of one article and a trimmed wire story in text groups', () => {
    const keys = new Map(edition.articles.map(({ id, key }) => [id, key]));
    const groups = edition.textGroups
      .filter(({ articles }) => articles.length > 1)
      .map(({ articles }) => articles.map((id) => keys.get(id)!).sort());
    expect(groups).toContainEqual(
      ['calderledger-commissioner-quits-dredging-saved', 'commissioner-quits-harbour-board-calderledger'].sort(),
    );
    expect(groups.some((group) => group.includes('nw-2031-03-04-0611') && group.length === 3)).toBe(true);
  });

  it('knows the investigation nobody holds', () => {
    const lost = edition.witnesses.filter(({ kind }) => kind === 'lost');
    const harbourPost = lost.find(({ outlet }) => outlet === 'The Harbour Post');
    expect(harbourPost?.knownThrough.length).toBeGreaterThanOrEqual(2);
    expect(harbourPost?.content.length).toBeGreaterThan(0);
  });

  it('gives every claim an interval with reasons', () => {
    for (const { origins, testimonies } of edition.claims) {
      expect(origins.min).toBeGreaterThanOrEqual(1);
      expect(origins.max).toBeGreaterThanOrEqual(origins.min);
      // At most one origin a text that states it, and the two texts, at most, that may state it in other words.
      expect(origins.max).toBeLessThanOrEqual(new Set(testimonies.map(({ article }) => article)).size + 2);
    }
  });
});

describe('determinism', () => {
  it('gives the same bytes twice and from shuffled pages', async () => {
    const { pages, failures } = await readPile([samplePages]);
    // Backwards from the middle and round: no page stands where it stood, none behind the one it stood behind.
    const shuffled = [...pages.slice(7), ...pages.slice(0, 7)].toReversed();
    expect(JSON.stringify(await editionOf({ pages: shuffled, failures: failures.toReversed() }))).toBe(
      JSON.stringify(await sampleEdition()),
    );
  });
});

describe('checkEdition', () => {
  it('refuses an edition with one word altered, a block lost or a name of nothing', async () => {
    const edition = await sampleEdition();
    const article = edition.articles[0]!;
    const claim = edition.claims[0]!;
    const testimony = { ...claim.testimonies[0]!, exact: `${claim.testimonies[0]!.exact} not` };
    expect(() => checkEdition({ ...edition, claims: [{ ...claim, testimonies: [testimony] }] })).toThrow(
      /does not say/,
    );
    const withoutBlock = { ...article, blocks: article.blocks.slice(1) };
    expect(() => checkEdition({ ...edition, articles: [withoutBlock, ...edition.articles.slice(1)] })).toThrow(
      /no block/,
    );
    expect(() => checkEdition({ ...edition, stories: [] })).toThrow(/No story/);
  });
});

describe.skipIf(!existsSync(shared))('the shared affairs', () => {
  // All of them take minutes; as in the gates of the benches, that is asked for.
  const affairs = existsSync(shared) ? readdirSync(shared).sort() : [];
  const tried = process.env.VARIORUM_SHARED_GATE ? affairs : affairs.slice(0, 2);
  it.each(tried)('%s makes a lawful edition', async (affair) => {
    expectLawful(await editionOf(await readPile([`${shared}/${affair}`])));
  });
});
if (!existsSync(shared)) console.log('skipped: editions of the shared affairs; ../shared is not there');
