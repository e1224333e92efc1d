import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../model.ts';
import { openCasebook } from '../store/sqlite/index.ts';
import { COMMANDS } from './commands/index.ts';
import { main } from './main.ts';

/** Clear the screen, ring, set the window's title, turn the direction, break the line every way, delete. */
const ACTS = '\x1b[2J\x07\x1b]0;owned\x07\u202e\u2066\u2028\x9b31m\x7f';
const FORGED = 'forged line';
/** What a field carries: acting characters, and a line break that would begin a line of its own. */
const field = (words: string) => `${words}${ACTS}\n${FORGED} ${words}`;

const RAW = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/u;

/** What prints no words but those that are names, and names hold nothing that acts. */
const PLAIN = new Set(['claims about nobody', 'who', 'export of annotations', 'case add']);

let folder: string;
let pile: string;
let made: string;
let edition: Edition;
let draft: string;
let book: string;
let other: string;

async function variorum(...argv: string[]) {
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({ write: (text: string) => (written[name] += text) });
  const code = await main(argv, { in: Readable.from(['q']), out: stream('out'), err: stream('err') });
  return { code, ...written };
}

/** Every text within a value. */
function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(everyText) : [];
}

/** Fails where a text holds anything that acts, apart from `allowed`. */
function expectQuiet(text: string, allowed: RegExp = /\n/g): void {
  const lines = text.split('\n');
  expect(lines.filter((line) => line.startsWith(FORGED))).toEqual([]);
  expect(RAW.exec(text.replace(allowed, ''))?.[0] ?? null).toBeNull();
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-hostile-'));
  pile = join(folder, `pile${ACTS}`);
  made = join(folder, `made${ACTS}`);
  mkdirSync(pile);
  const told = [
    `The harbour board of ${ACTS}Port Calder paid 45 million pounds to ${ACTS}Dunmore Marine on Monday.`,
    `“The price${ACTS} was twice what we were told in spring,” said Ana ${ACTS}Reyes, the mayor${ACTS}.`,
    `According to ${ACTS}The Harbour Post, five of the seven commissioners voted for it.`,
  ].join(`\n\n`);
  const record = (id: string, publisher: string) =>
    JSON.stringify({
      id: field(id),
      url: `https://${id}.example/${ACTS}`,
      publisher: field(publisher),
      title: field('Board pays'),
      byline: field('Jo Hale'),
      author: field('Jo Hale'),
      published: '2026-03-02',
      text: `${told}\n\nWritten for ${id}.\n`,
    });
  writeFileSync(
    join(pile, `records${ACTS}.jsonl`),
    `${record('one', 'Bay Mirror')}\n${record('two', 'Ledger')}\n{${ACTS}\n`,
  );
  writeFileSync(
    join(pile, `page${ACTS}.html`),
    `<html><head><title>${ACTS}Board pays</title><meta property="og:site_name" content="${ACTS}Coast Today"><meta name="author" content="${ACTS}Mo Orr"></head><body><h1>Board ${ACTS}pays</h1>${told
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</body></html>`,
  );
  writeFileSync(join(pile, `nothing${ACTS}\n${FORGED}.txt`), '');
  const { code, out } = await variorum('edit', pile, '-o', made, '-q');
  expect(out).toBe('');
  expect(code).toBe(0);
  edition = JSON.parse(readFileSync(join(made, 'edition.json'), 'utf8'));
  draft = join(folder, `draft${ACTS}.md`);
  writeFileSync(
    draft,
    `The harbour board of ${ACTS}Port Calder paid 41 million pounds to ${ACTS}Dunmore Marine on Monday [so](https://a.example/${ACTS}).\n`,
  );
  book = join(folder, `case${ACTS}.casebook`);
  const steps = [
    ['new', book],
    ['add', book, join(pile, `page${ACTS}.html`)],
    ['edit', book],
    ['add', book, pile],
    ['rule', book, 'note', 'A', field('Ask the board.'), '--by', field('Ina'), '--reason', field('So it is.')],
    ['edit', book],
  ];
  for (const step of steps) expect((await variorum('case', ...step, '-q')).code, step[0]).toBe(0);
  other = join(folder, `other${ACTS}.casebook`);
  expect((await variorum('case', 'backup', book, other)).code).toBe(0);
  const held = openCasebook(book);
  const kept = held.edition() as Edition;
  // So small a pile leaves nothing to ask: a question about its first two claims.
  const [a, b] = kept.claims.map(({ testimonies }) => {
    const { article, start, end, exact } = testimonies[0]!;
    return { article, start, end, exact };
  });
  const counts = { now: { min: 1, max: 1 }, otherwise: { min: 1, max: 2 } };
  const claims = [{ text: kept.claims[0]!.text, ...counts }];
  const question = {
    id: '0123456789ab',
    of: 'claims',
    taken: false,
    a: a!,
    b: b!,
    chance: 0.4,
    claims,
    effect: 1,
  } as const;
  held.putEdition(kept, '2026-03-02T08:00:00Z', [question]);
  held.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('words of pages and names of files that would act on a terminal', () => {
  it('are in the edition at all', () => {
    expect(edition.articles.length).toBe(3);
    expect(edition.claims.length).toBeGreaterThan(0);
    expect(edition.entities.length).toBeGreaterThan(0);
    const raw = (texts: readonly (string | null)[]) => texts.some((text) => text !== null && RAW.test(text));
    expect(raw(edition.articles.map(({ publisher }) => publisher))).toBe(true);
    expect(raw(edition.articles.map(({ source }) => source))).toBe(true);
    expect(raw(edition.claims.flatMap(({ testimonies }) => testimonies.map(({ exact }) => exact)))).toBe(true);
    expect(raw(edition.notSeen.failed.map(({ source }) => source))).toBe(true);
  });

  const asText: Record<string, () => readonly string[]> = {
    edit: () => ['edit', pile, '-o', made],
    claims: () => ['claims', made, '--all'],
    'claims about nobody': () => ['claims', made, '--about', field('Nobody')],
    trace: () => ['trace', made, edition.claims[0]!.id],
    'trace as Markdown': () => ['trace', made, edition.claims[0]!.id, '--format', 'md'],
    check: () => ['check', made, `The harbour board of Port Calder paid 41 million pounds to Dunmore Marine on Monday`],
    'check by option': () => ['check', made, '--claim', field('The harbour board paid 41 million pounds')],
    'check for what is not there': () => ['check', made, field('A whale was seen')],
    who: () => ['who', made],
    'who is one': () => ['who', made, 'a'],
    'who is nobody': () => ['who', made, field('Nobody')],
    export: () => ['export', made],
    'export of a note': () => ['export', made, '--format', 'obsidian'],
    'export of annotations': () => ['export', made, '--format', 'annotations'],
    case: () => ['case', 'list', book],
    'case add': () => ['case', 'add', book, pile],
    'case edit': () => ['case', 'edit', other],
    'case search': () => ['case', 'search', book, 'harbour'],
    'case rule': () => ['case', 'rule', book, 'hide', edition.claims[0]!.id, '--by', field('Ina')],
    'case review': () => ['case', 'review', book, '--by', field('Ina')],
    'case backup': () => ['case', 'backup', book, join(folder, `copy${ACTS}.casebook`)],
    changes: () => ['changes', book],
    proof: () => ['proof', draft, made, '--all'],
  };
  it.each(Object.keys(asText))('are signs in what %s prints', async (name) => {
    const { code, out, err } = await variorum(...asText[name]!());
    expect(code, err).toBe(name === 'proof' ? 6 : 0);
    if (!PLAIN.has(name)) expect(out).toMatch(/␛|⟨U\+202E⟩/);
    expectQuiet(out);
    expectQuiet(err);
  });

  it('are signs in a table, whose rows end as tables do', async () => {
    const { out } = await variorum('trace', made, edition.claims[0]!.id, '--format', 'csv');
    expect(out).toContain('␛');
    expectQuiet(out, /\r\n/g);
  });

  it('are signs in an article’s text, whose own paragraphs stay', async () => {
    const { code, out, err } = await variorum('read', pile, '--text');
    expect(code).toBe(0);
    expect(out).toContain('␛');
    expect(RAW.exec(out.replace(/\n\f\n|\n/g, ''))).toBeNull();
    expect(err).toContain('␛');
    expectQuiet(err);
  });

  it.each([
    ['edit', () => ['edit', pile, '-o', made, '--json']],
    ['claims', () => ['claims', made, '--all', '--json']],
    ['check', () => ['check', made, '--claim', field('The harbour board paid 41 million pounds'), '--json']],
    ['proof', () => ['proof', draft, made, '--json']],
    ['case', () => ['case', 'list', book, '--json']],
    ['case export', () => ['case', 'export', book]],
    ['case search', () => ['case', 'search', book, 'harbour', '--json']],
    ['case review', () => ['case', 'review', book, '--json']],
    ['changes', () => ['changes', book, '--json']],
    ['who', () => ['who', made, '--json']],
    ['who is one', () => ['who', made, 'a', '--json']],
    ['read', () => ['read', pile]],
    ['annotate', () => ['annotate', pile]],
  ])('are escapes in the JSON of %s, which tells the same', async (name, argv) => {
    const { code, out, err } = await variorum(...argv());
    expect(code).toBe(name === 'proof' ? 6 : 0);
    expectQuiet(out);
    expectQuiet(err);
    const values = ['read', 'annotate', 'case export'].includes(name) ? out.trimEnd().split('\n') : [out];
    const told = values.map((value) => String(Object.values(JSON.parse(value)).flatMap(everyText))).join();
    expect(RAW.test(told)).toBe(name !== 'who');
  });

  it('are escapes in what a worker hands on, which tells the same, and signs where it refuses', async () => {
    const line = JSON.stringify({
      source: field('page'),
      record: { id: field('one'), text: `${ACTS}Boats left the port of ${ACTS}Calder.` },
    });
    const written = { out: '', err: '' };
    const stream = (name: 'out' | 'err') => ({ write: (text: string) => (written[name] += text) });
    const streams = { in: Readable.from([`${line}\n{${ACTS}\n`]), out: stream('out'), err: stream('err') };
    expect(await main(['worker', 'read'], streams)).toBe(0);
    expect(written.out.split('\n')).toHaveLength(3);
    expectQuiet(written.out);
    expect(RAW.test(JSON.parse(JSON.parse(written.out.split('\n')[0]!).article).text.replaceAll('\n', ''))).toBe(true);
    const { code, err } = await variorum('worker', field('burn'));
    expect(code).toBe(2);
    expectQuiet(err);
  });

  it('obey nobody in the page of annotations', async () => {
    const { out } = await variorum('annotate', pile, '--html');
    expect(/\p{Cc}/u.exec(out.replaceAll('\n', ''))).toBeNull();
  });

  it('are escapes in what an agent is answered', async () => {
    const { mcpServer } = await import('../mcp/index.ts');
    const { Client, InMemoryTransport } = await import('@modelcontextprotocol/client');
    const { proofingOn } = await import('./terminal/proofing.ts');
    const [ours, theirs] = InMemoryTransport.createLinkedPair();
    const client = new Client({ name: 'test', version: '1' });
    const server = mcpServer({ edition, proofing: await proofingOn(edition, undefined) });
    await Promise.all([server.connect(theirs), client.connect(ours)]);
    const { content } = await client.callTool({ name: 'claims', arguments: {} });
    const { text } = (content as { text: string }[])[0]!;
    expectQuiet(text);
    expect(everyText(JSON.parse(text)).some((one) => RAW.test(one))).toBe(true);
    await client.close();
    const { code, out, err } = await variorum('mcp', join(folder, field('none')));
    expect([code, out]).toEqual([3, '']);
    expectQuiet(err);
  });

  it.each([
    ['an unknown command', () => [field('print')]],
    ['an unknown option', () => ['edit', `--${field('bogus')}`]],
    ['an unknown format', () => ['trace', made, edition.claims[0]!.id, '--format', field('pdf')]],
    ['a claim that is not there', () => ['trace', made, field('zz')]],
    ['an edition that is not there', () => ['claims', join(folder, field('none'))]],
    ['pages that are not there', () => ['edit', join(folder, field('none')), '-q', '-o', join(folder, 'none')]],
    ['outlets that are not there', () => ['edit', pile, '-q', '--outlets', join(folder, field('none'))]],
    ['a case that is not there', () => ['case', 'list', join(folder, field('none'))]],
    ['what cannot be done with a case', () => ['case', field('burn'), book]],
    ['what cannot be ruled', () => ['case', 'rule', book, field('burn'), '--by', 'Ina']],
    ['a case that cannot be served', () => ['serve', join(folder, field('none')), '--by', 'Ina']],
    ['a file that is no edition', () => ['claims', join(pile, `page${ACTS}.html`)]],
  ])('are signs in the one line that refuses %s', async (_, argv) => {
    const { code, out, err } = await variorum(...argv());
    expect(code).not.toBe(0);
    expect(out).toBe('');
    expect(err).toMatch(/^variorum: [^\n]+\n$/);
    expectQuiet(err);
  });

  it('knows every command', () => {
    const tried = Object.keys(asText).map((name) => name.split(' ')[0]);
    const names = COMMANDS.map(({ name }) => name).filter((name) => name !== 'schema');
    expect(names.filter((name) => !tried.includes(name))).toEqual([
      'serve',
      'read',
      'fetch',
      'annotate',
      'mcp',
      'worker',
    ]);
  });
});
