import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { edit } from '../src/node/index.ts';
import { samplePages } from '../testing/sample/pages.ts';

const built = new URL('../dist/node/index.js', import.meta.url);

/** Workers run the program as it is built. */
describe.skipIf(!existsSync(fileURLToPath(built)))('an edition made by workers', () => {
  it('is the one made in one thread, byte for byte, and tells how far it is', { timeout: 60_000 }, async () => {
    const program = (await import(built.href)) as { readonly edit: typeof edit };
    const told: string[] = [];
    const [one, three] = [
      await program.edit([samplePages], { jobs: 1 }),
      await program.edit([samplePages], {
        jobs: 3,
        onProgress: (stage, done, total) => told.push(`${stage} ${done}/${total}`),
      }),
    ];
    expect(JSON.stringify(three.edition)).toBe(JSON.stringify(one.edition));
    expect(three.report === one.report).toBe(true);
    const count = one.edition.articles.length;
    expect(told).toContain(`clean ${count}/${count}`);
    expect(told).toContain(`annotate ${count}/${count}`);
  });
});
