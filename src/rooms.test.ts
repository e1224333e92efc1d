import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = dirname(fileURLToPath(import.meta.url));
const STAGES = ['outlets', 'read', 'clean', 'annotate', 'collate', 'claims'];
/** Rooms that must also run in a browser. */
const CORE = ['model', 'outlets', 'clean', 'annotate', 'collate', 'claims', 'edition', 'publish'];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.fixture)\.ts$/.test(entry.name))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const code = readFileSync(join(src, file), 'utf8');
  return [
    ...code.matchAll(/^(?:import|export)\s+(type\s+)?[^;'"]*?\bfrom\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gms),
  ].map(([, type, stated, lazy]) => {
    const to = (stated ?? lazy)!;
    return {
      from: file,
      to: to.startsWith('.') ? relative(src, resolve(src, dirname(file), to)) : to,
      typeOnly: type !== undefined,
    };
  });
}

const files = sourceFiles(src);
const imports = files.flatMap(importsOf);
const roomOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file);

describe('the rooms of the house', () => {
  it('finds the imports at all', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.some(({ from, to }) => from === 'edition/make.ts' && to === 'collate/index.ts')).toBe(true);
  });

  it.each(STAGES)('%s imports the model and its own room, nothing else of the project', (stage) => {
    const strangers = imports.filter(
      ({ from, to }) => roomOf(from) === stage && files.includes(to) && roomOf(to) !== stage && to !== 'model.ts',
    );
    expect(strangers).toEqual([]);
  });

  it('enters every other room through its door, but for what the command line loads lightly', () => {
    const light = new Set(['edition/version.ts', 'edition/schema.ts', 'edition/summary.ts', 'publish/own-report.ts']);
    const windows = imports.filter(
      ({ from, to }) =>
        files.includes(to) &&
        to.includes('/') &&
        roomOf(from) !== roomOf(to) &&
        from !== 'model.ts' &&
        !to.endsWith('/index.ts') &&
        !light.has(to) &&
        !(roomOf(from) === 'publish' && to === 'edition/check.ts'),
    );
    expect(windows).toEqual([]);
  });

  it('lets the reading room use the templates of publishing and the model, nothing else', () => {
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
    expect(asked.filter((to) => !/^(?:\.\.\/web\/|publish\/[\w-]+\.ts$|model\.ts$)/.test(to))).toEqual([]);
  });

  it('uses no Node API in the core', () => {
    expect(imports.filter(({ from, to }) => CORE.includes(roomOf(from)) && to.startsWith('node:'))).toEqual([]);
    const core = files.filter((file) => CORE.includes(roomOf(file)));
    expect(core.filter((file) => /\bprocess\.|\bBuffer\./u.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
  });

  it('has no cycle of imports', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) {
      if (!typeOnly && files.includes(to)) next.set(from, [...(next.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) throw new Error(`cycle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`);
      if (done.has(file)) return;
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) expect(() => visit(file, [])).not.toThrow();
  });
});
