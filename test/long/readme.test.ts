import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documents = ['README.md', ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })]
  .filter((file) => file.endsWith('.md'))
  .map((file) => (file === 'README.md' ? file : join('docs', file)));
/** Every block of TypeScript of the documentation, with the document it stands in. */
const blocks = documents.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code], n) => ({
    file,
    n,
    code: code!,
  })),
);

const folder = mkdtempSync(join(tmpdir(), 'variorum-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const paths = { variorum: [join(root, 'src/index.ts')], 'variorum/*': [join(root, 'src/*/index.ts')] };
  const compilerOptions = {
    paths,
    noEmit: true,
    strict: true,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include: ['*.ts'] }),
  );
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const { file, n, code } of blocks) writeFileSync(join(folder, nameOf(file, n)), `${code}\nexport {};\n`);
});

const nameOf = (file: string, n: number) => `${file.replace(/\W/g, '-')}-${n}.ts`;

/** Runs a program of the project; its complaint becomes the failure's words. */
function run(program: string, args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${stdout}\n${stderr}`);
  }
}

describe('the code of the documentation', () => {
  it('is there', () => {
    expect(blocks.filter(({ file }) => file === 'README.md').length).toBeGreaterThanOrEqual(2);
  });

  it('compiles under strict', () => {
    expect(run('typescript/lib/tsc.js', ['-p', 'tsconfig.json'])).toBe('');
  });

  it('makes an edition and a report of the pages it names', () => {
    const pages = join(root, 'samples/port-calder/pages');
    mkdirSync(join(folder, 'clippings'));
    for (const page of readdirSync(pages).slice(0, 3)) cpSync(join(pages, page), join(folder, 'clippings', page));
    const printed = run('tsx/dist/cli.mjs', [nameOf('README.md', 0)]);
    expect(printed).toMatch(/origins: '\d+ to \d+'/);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('<title>');
  });

  it('proofs a sentence, and says which number the pages have', { timeout: 60_000 }, () => {
    const pages = join(root, 'samples/port-calder/pages');
    mkdirSync(join(folder, 'samples/port-calder'), { recursive: true });
    cpSync(pages, join(folder, 'samples/port-calder/pages'), { recursive: true });
    const printed = run('tsx/dist/cli.mjs', [nameOf('docs/proof.md', 0)]);
    expect(printed).toMatch(/^otherwise \[/);
    expect(printed).toMatch(/theirs: '[^']*41/);
  });
});
