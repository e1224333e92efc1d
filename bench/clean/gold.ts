import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Page, VariorumError } from '../../src/model.ts';
import { isReadFailure, pagesFromBytes } from '../../src/read/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the pages of trafilatura's evaluation lie if they are there: beside the project. */
export const sharedPages = join(root, '../shared/corpora/html/trafilatura');

/** Our own affair: its pages and its gold. */
export const sampleFolder = join(root, 'samples/port-calder');

/** What a person wrote down about one page. Null or empty where nothing was. */
export interface GoldPage {
  readonly file: string;
  readonly path: string;
  /** Strings that are of the article, and strings that are not. */
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
  readonly title: string | null;
  /** A day, ISO 8601. */
  readonly date: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** The half of the pages that nobody looks at while rules are written. */
  readonly heldBack: boolean;
}

/** The gold of trafilatura's evaluation: `evaldata.json` beside `cache/` and `eval/`; empty where the folder is absent. */
export function readGold(folder: string): GoldPage[] {
  const path = join(folder, 'evaldata.json');
  if (!existsSync(path)) return [];
  const entries = Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, unknown>>);
  return entries.flatMap((entry): GoldPage[] => {
    const file = String(entry.file);
    const found = ['cache', 'eval'].map((part) => join(folder, part, file)).find((place) => existsSync(place));
    if (found === undefined) return [];
    return [
      {
        file,
        path: found,
        wanted: strings(entry.with),
        unwanted: strings(entry.without),
        title: strings(entry.title)[0] ?? null,
        date: strings(entry.date)[0] ?? null,
        authors: strings(entry.author).flatMap((names) => names.split(';').map((name) => name.trim())),
        publisher: null,
        heldBack: isHeldBack(file),
      },
    ];
  });
}

/** Our own sample: the pages of HTML in `samples/port-calder`, with the gold of its affair. */
export function sampleGold(): GoldPage[] {
  const folder = sampleFolder;
  const gold = readFileSync(join(folder, 'gold/origins.jsonl'), 'utf8').trim().split('\n');
  const byId = new Map(gold.map((line) => JSON.parse(line) as Record<string, unknown>).map((row) => [row.id, row]));
  const files = readdirSync(join(folder, 'pages')).filter((file) => file.endsWith('.html'));
  return files.sort().flatMap((file): GoldPage[] => {
    const row = byId.get(basename(file, '.html'));
    if (row === undefined) return [];
    return [
      {
        file,
        path: join(folder, 'pages', file),
        wanted: strings([row.first_body, row.last_body]),
        unwanted: strings(row.furniture),
        title: null,
        date: null,
        authors: [],
        publisher: strings(row.publisher)[0] ?? null,
        heldBack: false,
      },
    ];
  });
}

/** Reads the page as `variorum read` does: the file alone, without the address it came from. */
export function pageOf({ path, file }: GoldPage): Page {
  const [page] = pagesFromBytes(readFileSync(path), file.endsWith('.html') ? file : `${file}.html`);
  if (page === undefined || isReadFailure(page)) throw new VariorumError('input', `${file}: ${page?.reason}`);
  return page;
}

function strings(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .filter((item): item is string => typeof item === 'string' && item.trim() !== '')
    .map((item) => item.trim());
}

function isHeldBack(file: string): boolean {
  let hash = 7;
  for (const letter of file) hash = (hash * 31 + letter.codePointAt(0)!) % 65_521;
  return hash % 2 === 1;
}
