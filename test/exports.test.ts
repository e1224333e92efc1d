import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'variorum-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Readers a package of ES modules with `exports` does not serve, by its own choice. */
const NOT_SERVED = ['node10', 'node16-cjs'];

describe.skipIf(!existsSync(join(root, 'dist/index.js')))('the package as it is packed', () => {
  it('has exports that publint finds nothing against', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  it('has types that resolve at every door for readers of ESM', async () => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as [{ filename: string }];
    const tarball = createPackageFromTarballData(readFileSync(join(folder, packed.filename)));
    const result = await checkPackage(tarball, { excludeEntrypoints: [/^\.\/models/, './package.json'] });
    if (!result.types) throw new Error('the package has no types');
    const problems = result.problems.filter(
      (problem) => !('resolutionKind' in problem && NOT_SERVED.includes(problem.resolutionKind)),
    );
    expect(problems).toEqual([]);
  });
});
