import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = dirname(fileURLToPath(import.meta.url));

/** Which rooms of the project each room may import, beside itself. */
const MAY_ASK: Readonly<Record<string, readonly string[]>> = {
  'model.ts': ['model'],
  model: [],
  base: ['model.ts', 'model'],
  languages: ['model.ts', 'base'],
  outlets: ['model.ts', 'base'],
  formats: ['model.ts', 'base'],
  read: ['model.ts', 'base', 'formats'],
  clean: ['model.ts', 'base', 'languages', 'outlets'],
  annotate: ['model.ts', 'base', 'languages', 'outlets'],
  collate: ['model.ts', 'base', 'languages', 'outlets'],
  claims: ['model.ts', 'base', 'languages', 'outlets'],
  account: ['model.ts', 'base', 'languages', 'outlets'],
  rulings: ['model.ts', 'base', 'outlets'],
  store: ['model.ts', 'base', 'rulings'],
  changes: ['model.ts', 'base'],
  ask: ['model.ts', 'base', 'languages'],
  fetch: ['model.ts', 'base'],
  proof: ['model.ts', 'base', 'languages'],
};
/** Rooms that must also run in a browser. */
const CORE = [...Object.keys(MAY_ASK).filter((room) => room !== 'store' && room !== 'fetch'), 'edition', 'publish'];
/** What reads from the disk: the one part of a stage that does. */
const onDisk = (file: string) => file === 'read/node.ts' || file.startsWith('read/files/');
/** Rooms whose files are asked for one by one: the ground floor, and what the report's script shares. */
const OPEN = ['model', 'base', 'languages', 'ask'];
/** How many files of code one folder may hold. */
const MOST_FILES = 15;

interface Import {
  readonly from: string;
  readonly to: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.fixture)\.ts$/.test(entry.name))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)));
}

/** Every import of a file, of types too. */
function importsOf(file: string): Import[] {
  const code = readFileSync(join(src, file), 'utf8');
  return [
    ...code.matchAll(
      /^(?:import|export)\s+(?:type\s+)?(?:[^;'"]*?\bfrom\s+)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gms,
    ),
  ].map(([, stated, lazy]) => {
    const to = (stated ?? lazy)!;
    return { from: file, to: to.startsWith('.') ? relative(src, resolve(src, dirname(file), to)) : to };
  });
}

const files = sourceFiles(src);
const imports = files.flatMap(importsOf);
const roomOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file);

/** A circle in a graph as a readable path; null where there is none. */
function circleIn(next: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): string | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node].join(' → ');
    if (done.has(node)) return null;
    for (const to of next.get(node) ?? []) {
      const circle = visit(to, [...path, node]);
      if (circle !== null) return circle;
    }
    done.add(node);
    return null;
  };
  for (const node of next.keys()) {
    const circle = visit(node, []);
    if (circle !== null) return circle;
  }
  return null;
}

/** What the parts of a folder (its sub-folders, and all its own files together) ask of one another. */
function partsOf(folder: string): Map<string, Set<string>> {
  const partOf = (file: string) => {
    const [first, ...rest] = file.slice(folder.length + 1).split('/');
    return rest.length > 0 ? `${folder}/${first}` : folder;
  };
  const next = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    if (!from.startsWith(`${folder}/`) || !to.startsWith(`${folder}/`) || partOf(from) === partOf(to)) continue;
    next.set(partOf(from), (next.get(partOf(from)) ?? new Set()).add(partOf(to)));
  }
  return next;
}

const folders = [...new Set(files.flatMap((file) => file.split('/').map((_, i, parts) => parts.slice(0, i).join('/'))))]
  .filter((folder) => folder !== '')
  .sort();

describe('the rooms of the house', () => {
  it('finds the imports at all', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.some(({ from, to }) => from === 'edition/make.ts' && to === 'collate/index.ts')).toBe(true);
  });

  it.each(Object.keys(MAY_ASK))('%s imports only what lies under it', (room) => {
    const strangers = imports.filter(
      ({ from, to }) =>
        roomOf(from) === room && files.includes(to) && roomOf(to) !== room && !MAY_ASK[room]!.includes(roomOf(to)),
    );
    expect(strangers).toEqual([]);
  });

  it('enters every other room through its door, but for the ground floor and what the command line and workers load lightly', () => {
    const light = new Set([
      'edition/annotate-pile.ts',
      'edition/version.ts',
      'edition/schema.ts',
      'edition/law/digest.ts',
      'edition/open.ts',
      'edition/summary.ts',
      'publish/own-report.ts',
      'node/output/read-edition.ts',
    ]);
    const windows = imports.filter(
      ({ from, to }) =>
        files.includes(to) &&
        to.includes('/') &&
        roomOf(from) !== roomOf(to) &&
        !OPEN.includes(roomOf(to)) &&
        !/\/(?:index|node)\.ts$/.test(to) &&
        !light.has(to) &&
        !(roomOf(from) === 'publish' && to === 'edition/check.ts'),
    );
    expect(windows).toEqual([]);
  });

  it('lets the reading room use the templates of publishing, the questions, the anchors of rulings and the model, nothing else', () => {
    const web = join(src, '../web');
    const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?<!\.test|\.d)\.ts$/.test(file),
    );
    const asked = files.flatMap((file) =>
      [...readFileSync(join(web, file), 'utf8').matchAll(/\bfrom '([^']+)'/g)].map(([, to]) =>
        relative(src, resolve(web, dirname(file), to!)),
      ),
    );
    expect(asked.length).toBeGreaterThan(40);
    expect(
      asked.filter(
        (to) =>
          !/^(?:\.\.\/web\/|publish\/[\w/-]+\.ts$|ask\/[\w/-]+\.ts$|rulings\/(?:anchors|ruling)\.ts$|model\.ts$)/.test(
            to,
          ),
      ),
    ).toEqual([]);
  });

  it('uses no Node API in the core', () => {
    const core = files.filter((file) => CORE.includes(roomOf(file)) && !onDisk(file));
    expect(imports.filter(({ from, to }) => core.includes(from) && to.startsWith('node:'))).toEqual([]);
    expect(core.filter((file) => /\bprocess\.|\bBuffer\./u.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
  });

  it('asks no network but in one room, starts no program and runs no words as code', () => {
    // Workers run the program's own file alone (`node/workers/`).
    const modules = ['buffer', 'fs', 'fs/promises', 'os', 'path', 'url', 'util', 'worker_threads', 'zlib'];
    const others = imports.filter(({ to }) => to.startsWith('node:') && !modules.includes(to.slice('node:'.length)));
    expect(others.filter(({ from }) => roomOf(from) !== 'fetch')).toEqual([]);
    const network = new Set(others.map(({ to }) => to));
    expect([...network].sort()).toEqual(['node:dns', 'node:http', 'node:https', 'node:net']);
    // Who asks for that room: the one command that is called for it.
    const callers = imports.filter(({ from, to }) => roomOf(to) === 'fetch' && roomOf(from) !== 'fetch');
    expect([...new Set(callers.map(({ from }) => from))]).toEqual(['cli/commands/fetch.ts']);
    const calls = /\b(?:fetch|eval|Function|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(/u;
    // What a page of ours carries may ask the server that sent it: its policy lets it ask nobody else.
    const carried = 'publish/page/reading-room.generated.ts';
    const calling = files.filter((file) => calls.test(readFileSync(join(src, file), 'utf8')));
    expect(calling.filter((file) => file !== carried)).toEqual([]);
  });

  it('lets commands print through one module alone, which shows what would act on a terminal', () => {
    const commands = files.filter((file) => file.startsWith('cli/') && file !== 'cli/terminal/print.ts');
    expect(commands.filter((file) => /\.write\(/.test(readFileSync(join(src, file), 'utf8')))).toEqual([
      'cli/terminal/progress.ts',
    ]);
  });

  it('has no circle of imports, of types neither', () => {
    const next = new Map<string, Set<string>>();
    for (const { from, to } of imports) {
      if (files.includes(to)) next.set(from, (next.get(from) ?? new Set()).add(to));
    }
    expect(circleIn(next)).toBeNull();
  });

  it.each(folders)('%s has an order of its parts: no two ask each other', (folder) => {
    expect(circleIn(partsOf(folder))).toBeNull();
  });

  it(`holds no more than ${MOST_FILES} files of code in one folder`, () => {
    const many = folders
      .map((folder) => ({ folder, held: files.filter((file) => dirname(file) === folder).length }))
      .filter(({ held }) => held > MOST_FILES);
    expect(many).toEqual([]);
  });

  it('sorts by what can say “equal”, and by code unit', () => {
    const code = (file: string) => readFileSync(join(src, file), 'utf8');
    const web = readdirSync(join(src, '../web'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join('../web', file));
    const wrong = [...files, ...web].filter(
      (file) =>
        !file.endsWith('.generated.ts') &&
        (/\.localeCompare\(/.test(code(file)) || /\.(?:sort|toSorted)\([^;]*?\? -1 : 1\b/.test(code(file))),
    );
    expect(wrong).toEqual([]);
  });
});
