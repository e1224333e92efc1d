import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What stands beside the product, tests included, and what each may import beside itself. */
const MAY_ASK: Readonly<Record<string, readonly string[]>> = {
  src: ['testing'],
  testing: ['src'],
  contract: ['src'],
  corpora: ['src', 'testing'],
  training: ['src', 'corpora', 'testing'],
  bench: ['src', 'corpora', 'testing', 'app'],
};
/** The benches that may train: they measure with models that never saw an affair, or a page. */
const TRAINS = /^bench\/(?:held-out|proof|queue)\//u;
/** How many files of code one folder may hold. */
const MOST_FILES = 15;

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = Object.keys(MAY_ASK).flatMap((room) =>
  readdirSync(join(root, room), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('node_modules/')),
);

const code = (file: string) => readFileSync(join(root, file), 'utf8');

/** Every import of a project's file, of types too. */
const imports = files.flatMap((from): Import[] =>
  [
    ...code(from).matchAll(
      /^(?:import|export)\s+(?:type\s+)?(?:[^;'"]*?\bfrom\s+)?'(\.[^']+)'|import\('(\.[^']+)'\)/gms,
    ),
  ].map(([, stated, lazy]) => ({ from, to: relative(root, resolve(root, dirname(from), (stated ?? lazy)!)) })),
);

const roomOf = (file: string) => file.slice(0, file.indexOf('/'));

describe('what stands beside the product', () => {
  it('is found at all', () => {
    for (const room of Object.keys(MAY_ASK)) {
      const own = imports.filter(({ from, to }) => roomOf(from) === room && roomOf(to) === room);
      expect(own.length, room).toBeGreaterThan(0);
    }
    expect(imports).toContainEqual({ from: 'bench/affairs/run.ts', to: 'corpora/affairs/affairs.ts' });
  });

  it.each(Object.keys(MAY_ASK))('%s imports only what it may', (room) => {
    const strangers = imports.filter(
      ({ from, to }) =>
        roomOf(from) === room &&
        roomOf(to) !== room &&
        !MAY_ASK[room]!.includes(roomOf(to)) &&
        !(roomOf(to) === 'training' && TRAINS.test(from)),
    );
    expect(strangers).toEqual([]);
  });

  it('keeps the makers of invented pages out of the product itself', () => {
    const product = imports.filter(({ from, to }) => roomOf(from) === 'src' && roomOf(to) === 'testing');
    expect(product.filter(({ from }) => !/\.(?:test|fixture)\.ts$/u.test(from))).toEqual([]);
  });

  it('replaces no module in its tests, which share one process and what it has loaded', () => {
    const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).map((file) =>
      join('test', file),
    );
    const replacing = [...files, ...tests].filter(
      (file) =>
        file.endsWith('.test.ts') &&
        !file.startsWith('test/fresh/') &&
        /\bvi\.(?:mock|doMock|stub\w+|resetModules)\(/u.test(code(file)),
    );
    expect(replacing).toEqual([]);
  });

  it(`holds no more than ${MOST_FILES} files of code in one folder`, () => {
    const beside = files.filter((file) => roomOf(file) !== 'src' && !file.endsWith('.test.ts'));
    const many = [...new Set(beside.map(dirname))]
      .map((folder) => ({ folder, held: beside.filter((file) => dirname(file) === folder).length }))
      .filter(({ held }) => held > MOST_FILES);
    expect(many).toEqual([]);
  });
});
