import { defaultModel, Model } from '@alephdata/followthemoney';
import { unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleEdition } from '../../../testing/sample/edition.ts';
import type { Edition } from '../../model.ts';
import { EXPORTS, exportText } from './index.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await sampleEdition();
}, 60_000);

const textOf = (format: string) => exportText(EXPORTS.get(format)!(edition));
const testimonies = () => edition.claims.flatMap((claim) => claim.testimonies);

it.each([...EXPORTS.keys()])('%s is the same every time, and not empty', (format) => {
  expect(textOf(format)).toBe(textOf(format));
  expect(textOf(format).length).toBeGreaterThan(500);
});

it('annotations stand, each, on the words they quote, with what stands around them', () => {
  const { first, total } = JSON.parse(textOf('annotations'));
  expect(total).toBe(testimonies().length);
  const texts = edition.articles.map(({ text }) => text);
  for (const { target, type } of first.items) {
    const [place, quote] = target.selector;
    expect(type).toBe('Annotation');
    const held = texts.filter((text) => text.slice(place.start, place.end) === quote.exact);
    expect(held.some((text) => text.includes(quote.prefix + quote.exact + quote.suffix))).toBe(true);
  }
});

/** RFC 4180, as a spreadsheet reads it. */
function rowsOf(csv: string): string[][] {
  return csv
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/u)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare!,
      ),
    );
}

it('a desk’s table reads back, a row a claim, no cell a formula', () => {
  const [head, ...rows] = rowsOf(textOf('csv'));
  expect(head).toEqual(['line', 'fact', 'status', 'sources', 'words of the source', 'to check', 'checked by']);
  expect(rows.map(([, fact]) => fact)).toEqual(edition.claims.map(({ text }) => text.replace(/\s+/gu, ' ').trim()));
  expect(rows.flat().filter((cell) => /^[=+@]/u.test(cell))).toEqual([]);
});

it('a workbook holds the same rows, and the same bytes every time but for its clock', async () => {
  const { writeWorkbook } = await import('../../cli/terminal/write-file.ts');
  const { deskOfEdition } = await import('./desk.ts');
  const { mkdtemp, readFile, rm } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  await writeWorkbook(join(folder, 'a.xlsx'), deskOfEdition(edition));
  const files = unzipSync(await readFile(join(folder, 'a.xlsx')));
  await rm(folder, { recursive: true });
  const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
  expect(sheet.match(/<row /gu)).toHaveLength(edition.claims.length + 1);
  expect(sheet).not.toContain('<f>');
});

it('a note for Obsidian has every footnote and every block that it leads to', () => {
  const note = textOf('obsidian');
  const used = new Set([...note.matchAll(/\[\^([\w-]+)\](?!:)/gu)].map(([, mark]) => mark));
  const told = new Set([...note.matchAll(/^\[\^([\w-]+)\]: /gmu)].map(([, mark]) => mark));
  expect(used).toEqual(told);
  expect(told.size).toBe(testimonies().length);
  const blocks = new Set([...note.matchAll(/ \^(c-[0-9a-f]{12})$/gmu)].map(([, id]) => id));
  for (const [, id] of note.matchAll(/\[\[#\^(c-[0-9a-f]{12})\]\]/gu)) expect(blocks.has(id)).toBe(true);
  expect(blocks.size).toBe(edition.claims.length);
});

it('claims of schema.org are rated by nobody and name where they appear', () => {
  const text = textOf('claims');
  expect(text).not.toMatch(/rating|review/iu);
  const graph = JSON.parse(text)['@graph'];
  expect(graph).toHaveLength(edition.claims.length);
  for (const one of graph) expect(one.appearance.length).toBeGreaterThan(0);
});

it('BibTeX closes every brace, an entry an article', () => {
  const text = textOf('bibtex');
  let depth = 0;
  for (const [sign] of text.replaceAll(/\\[{}]/gu, '').matchAll(/[{}]/gu)) {
    depth += sign === '{' ? 1 : -1;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
  expect(text.match(/^@article\{/gmu)).toHaveLength(edition.articles.length);
});

it('CSL-JSON has an id of its own and a type for each article', () => {
  const items = JSON.parse(textOf('csl'));
  expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(edition.articles.length);
  for (const { type, title } of items) expect([type, typeof title]).toEqual(['article-newspaper', 'string']);
});

it('a citation of Wikipedia is one template a line, with quote and agency where they are known', () => {
  const lines = textOf('wiki').trimEnd().split('\n');
  expect(lines).toHaveLength(edition.articles.length);
  for (const line of lines) expect(line).toMatch(/^\* \{\{cite news (?:\|[a-z-]+=(?:[^|{}[\]]|\{\{!\}\})* ?)+\}\}$/u);
  expect(lines.some((line) => line.includes('|agency='))).toBe(true);
  expect(lines.filter((line) => line.includes('|quote=')).length).toBeGreaterThan(lines.length / 2);
});

it('GraphML has a node a witness and an edge a link, between nodes that are there', () => {
  const { children } = parseDocument(textOf('graphml'), { xmlMode: true });
  const elements: { name: string; attribs: Record<string, string> }[] = [];
  const walk = (nodes: readonly unknown[]) => {
    for (const node of nodes as { name?: string; attribs?: Record<string, string>; children?: unknown[] }[]) {
      if (node.name !== undefined) elements.push({ name: node.name, attribs: node.attribs ?? {} });
      if (node.children) walk(node.children);
    }
  };
  walk(children);
  const nodes = new Set(elements.filter(({ name }) => name === 'node').map(({ attribs }) => attribs.id));
  const edges = elements.filter(({ name }) => name === 'edge');
  expect([nodes.size, edges.length]).toEqual([edition.witnesses.length, edition.links.length]);
  for (const { attribs } of edges) expect(nodes.has(attribs.source) && nodes.has(attribs.target)).toBe(true);
});

describe('FollowTheMoney', () => {
  it('knows every schema and property, and every reference leads somewhere', () => {
    const model = new Model(defaultModel);
    const entities = textOf('ftm')
      .trimEnd()
      .split('\n')
      .map((line) => model.getEntity(JSON.parse(line)));
    const ids = new Set(entities.map(({ id }) => id));
    expect(ids.size).toBe(entities.length);
    for (const entity of entities) {
      for (const property of entity.getProperties()) {
        const values = entity.getProperty(property);
        expect(values.length).toBeGreaterThan(0);
        if (property.type.name === 'entity') for (const value of values) expect(ids.has(String(value))).toBe(true);
      }
    }
    const raw = JSON.parse(textOf('ftm').split('\n')[0]!) as { schema: string; properties: object };
    for (const name of Object.keys(raw.properties)) expect(model.getSchema(raw.schema).hasProperty(name)).toBe(true);
  });
});
