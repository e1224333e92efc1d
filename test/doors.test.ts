import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

/** What may ask for a file system; every other door of the package runs in a browser as well. */
const NODE_DOORS = ['./node', './weights'];

const src = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** The source of each door of the package, by the name it is imported by. */
const doors = Object.entries(manifest.exports).flatMap(([name, target]) =>
  typeof target === 'object' && 'default' in target
    ? [{ name, source: src(target.default.replace(/^\.\/dist\//, '').replace(/\.js$/, '.ts')) }]
    : [],
);

/** Everything of Node a door asks for when it is bundled for a browser. */
async function askedOfNode(source: string): Promise<string[]> {
  const asked = new Set<string>();
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: source, formats: ['es'], fileName: 'door' },
      rolldownOptions: {
        external: (id: string) => {
          if (id.startsWith('node:')) asked.add(id);
          return id.startsWith('node:');
        },
      },
    },
  });
  return [...asked];
}

describe('the doors of the package', () => {
  it('are those the documentation names', () => {
    expect(doors.map(({ name }) => name)).toContain('.');
    expect(doors.map(({ name }) => name)).toContain('./node');
  });

  it('tell a door that needs Node from one that does not', async () => {
    expect(await askedOfNode(src('node/index.ts'))).toContain('node:fs/promises');
  });

  it.each(doors.filter(({ name }) => !NODE_DOORS.includes(name)))('$name bundles for a browser', async ({ source }) => {
    expect(await askedOfNode(source)).toEqual([]);
  });
});
