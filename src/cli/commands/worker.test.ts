import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPile, shippedModels } from '../../node/index.ts';
import { defaultRegister } from '../../outlets/index.ts';
import { editionOfStory, storiesOfPile } from '../../steps/index.ts';
import { main } from '../main.ts';

const WIRE = [
  'The council of Eastmere voted on Monday to close the covered market after engineers found cracks in three of its pillars.',
  'Forty traders must leave by the end of the month, and the council will pay their rent elsewhere for half a year.',
  'A petition against the closure gathered nine thousand names before the vote, more than the town has voters.',
];
const SNOW = [
  'Snow fell on the pass for the ninth day, and the plough drivers of the canton slept in their cabs between rounds.',
  'Two of them have been offered a hotel room by a guest who got through on skis and will not ski back before the thaw.',
];
const SLOGAN = 'Morning letters reach every door before the kettle boils.';

let folder: string;

// biome-ignore lint/suspicious/noExplicitAny: rows of any step
type Row = any;

/** Runs a step over lines. */
async function run(step: string, lines: readonly (object | string)[], cut = 0): Promise<{ rows: Row[]; out: string }> {
  const written = { out: '', err: '' };
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const bytes = Buffer.from(`${text}\n`);
  const chunks =
    cut === 0
      ? [bytes]
      : Array.from({ length: Math.ceil(bytes.length / cut) }, (_, i) => bytes.subarray(i * cut, (i + 1) * cut));
  const stream = (name: 'out' | 'err') => ({ write: (words: string) => (written[name] += words) });
  const code = await main(['worker', step], { in: Readable.from(chunks), out: stream('out'), err: stream('err') });
  expect(written.err).toBe('');
  expect(code).toBe(0);
  const rows = written.out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  return { rows, out: written.out };
}

const record = (id: string, publisher: string, ...paragraphs: readonly string[]) => ({
  source: `${id}.json`,
  record: { id, publisher, published: '2026-03-02', text: paragraphs.join('\n\n') },
});
const GIVEN = [
  record('wire', 'Coast Wire', ...WIRE),
  record('copy', 'Ledger', ...WIRE, 'Read more in our Sunday paper.'),
  record('snow', 'Bay Mirror', ...SNOW),
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-worker-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('every step', () => {
  it.each(['read', 'fingerprint', 'verify', 'settle', 'story'])(
    '%s turns bad lines into failures and goes on',
    async (step) => {
      const { rows } = await run(step, ['{', '[1]', '', '{"no":"thing"}', 'null']);
      const failed = rows.filter((row) => row.failed !== undefined);
      // An object without a question is nobody's pair, and no failure.
      expect(failed).toHaveLength(step === 'verify' ? 3 : 4);
      expect(failed[0].failed).toEqual({ source: 'line 021fb596db81', reason: 'not JSON' });
    },
  );

  it('gives a line the same bytes wherever it stands and however it is cut', async () => {
    const whole = await run('read', GIVEN);
    const apart = await Promise.all(GIVEN.map((one) => run('read', [one])));
    expect(apart.map(({ out }) => out).join('')).toBe(whole.out);
    expect((await run('read', GIVEN, 7)).out).toBe(whole.out);
  });

  it('asks for a step that is there', async () => {
    let err = '';
    const streams = { out: { write: () => true }, err: { write: (words: string) => (err += words) } };
    expect(await main(['worker', 'burn'], streams)).toBe(2);
    expect(err).toContain('read, fingerprint, verify, settle, story or limits');
  });
});

describe('the steps one after the other', () => {
  it('come to what one process makes: groups, and the edition of each story, byte for byte', async () => {
    const read = await run('read', GIVEN);
    const prints = await run(
      'fingerprint',
      read.rows.map(({ article }) => ({ article })),
    );
    const [wire, copy, snow] = prints.rows;
    const [longer, shorter] =
      copy.words > wire.words || (copy.words === wire.words && copy.id < wire.id) ? [copy, wire] : [wire, copy];
    const shared = longer.prints.filter((print: number) => shorter.prints.includes(print)).length;
    const pairs = [
      { a: longer.id, b: shorter.id, shared, texts: [longer.text, shorter.text] },
      { a: wire.id, b: snow.id, shared: 2, texts: [wire.text, snow.text] },
      { a: wire.id, b: copy.id, affair: [wire.affair, copy.affair] },
      { a: wire.id, b: snow.id, affair: [wire.affair, snow.affair] },
    ];
    const verified = await run('verify', pairs);
    expect(verified.rows.map(({ a, b, alike, together }) => [a, b, alike ?? together])).toEqual([
      [longer.id, shorter.id, 'same-text'],
      [wire.id, copy.id, 'affair'],
    ]);
    const texts = [wire, copy].map(({ id, words }) => ({ id, words }));
    const settled = await run('settle', [{ texts, pairs: [verified.rows[0]] }]);
    expect(settled.rows[0].groups).toEqual([{ first: longer.id, articles: [wire.id, copy.id] }]);

    const pile = join(folder, 'pile');
    mkdirSync(pile);
    for (const { source, record } of GIVEN) writeFileSync(join(pile, source), JSON.stringify(record));
    const options = { register: defaultRegister(), models: await shippedModels() };
    const { pages } = await readPile([pile]);
    const named = pages.map((page) => ({ ...page, source: page.source.replace('pile/', '') }));
    const alone = storiesOfPile(named, [], options).stories.map((story) =>
      JSON.stringify(editionOfStory(story, options)),
    );
    const stories = [
      {
        articles: [copy.article, wire.article],
        groups: settled.rows[0].groups.map((one: Row) => one.articles),
        reuses: [],
      },
      { articles: [snow.article], groups: [[snow.id]], reuses: [] },
    ];
    const made = await run('story', stories);
    expect(made.rows.map(({ edition }) => edition).sort()).toEqual(alone.sort());
  });

  it('read names the page whatever it is given as: a path, bytes or a record', async () => {
    const path = join(folder, 'snow.txt');
    writeFileSync(path, SNOW.join('\n\n'));
    const bytes = Buffer.from(SNOW.join('\n\n')).toString('base64');
    const { rows } = await run('read', [
      { source: 'a/snow.txt', path },
      { source: 'a/snow.txt', base64: bytes },
    ]);
    expect(rows[0]).toEqual(rows[1]);
    expect(rows[0]).toMatchObject({ source: 'a/snow.txt', key: 'snow', base: 'snow' });
  });

  it('settle makes keys unique', async () => {
    const keys = ['b', 'a', 'c'].map((source) => ({ key: source === 'c' ? 'x~2' : 'x', source, sha256: '' }));
    const { rows } = await run('settle', [{ keys }]);
    expect(rows).toEqual([
      { source: 'a', key: 'x' },
      { source: 'b', key: 'x~3' },
      { source: 'c', key: 'x~2' },
    ]);
  });

  it('fingerprint discounts a line that recurs on pages that otherwise differ, and takes the key and publisher that were settled', async () => {
    const { rows } = await run('read', [record('snow', 'Bay Mirror', SNOW[0]!, SLOGAN, SNOW[1]!)]);
    const { line, before, after } = rows[0].lines[1];
    const other = { publisher: 'Bay News', before: '', after: '', body: [line] };
    const places = (pages: number) => [
      {
        line,
        count: pages,
        first: [
          { ...other, page: 'snow.json', before, after },
          ...Array.from({ length: pages - 1 }, (_, i) => ({ ...other, page: `p${i}` })),
        ],
      },
    ];
    const settled = { article: rows[0].article, key: 'snow~2', publisher: 'Bay News' };
    const found = await run('fingerprint', [
      { ...settled, places: places(1) },
      { ...settled, places: places(2) },
    ]);
    expect(found.rows.map((row) => row.words)).toEqual([56, 47]);
    const article = JSON.parse(found.rows[1].article);
    expect([article.key, article.publisher]).toEqual(['snow~2', 'Bay News']);
  });
});
