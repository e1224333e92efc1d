import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands.ts';
import { main } from '../src/cli/main.ts';
import { type Edition, sha256Hex } from '../src/model.ts';
import { samplePages } from './sample.ts';

const docs = readFileSync(fileURLToPath(new URL('../docs/cli.md', import.meta.url)), 'utf8');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function variorum(...argv: string[]) {
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({ write: (text: string) => (written[name] += text) });
  const code = await main(argv, { out: stream('out'), err: stream('err') });
  return { code, ...written };
}

const editionIn = (path: string): Edition => JSON.parse(readFileSync(join(path, 'edition.json'), 'utf8'));

describe('the documentation', () => {
  it.each(COMMANDS)('of $name knows every option', ({ name, options }) => {
    expect(docs).toContain(`## variorum ${name}`);
    for (const option of options) expect(docs, `--${option.name}`).toContain(`\`--${option.name}`);
  });
});

describe('variorum', () => {
  it('explains itself', async () => {
    expect((await variorum('--help')).out).toContain('variorum edit PATH');
    expect((await variorum('edit', '--help')).out).toContain('--quiet');
    expect((await variorum('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await variorum()).code).toBe(2);
  });

  it('refuses what makes no sense, in one line that says what to do', async () => {
    for (const argv of [['print'], ['edit'], ['edit', '--bogus', 'x'], ['schema', 'x'], ['edit', 'x', '-o']]) {
      const { code, err } = await variorum(...argv);
      expect(code, argv.join(' ')).toBe(2);
      expect(err).toMatch(/^variorum: [^\n]+\n$/);
    }
  });

  it('prints the schema', async () => {
    expect(JSON.parse((await variorum('schema')).out).$id).toBe('variorum/edition@1');
  });

  it('makes the edition of the sample and sums it up', async () => {
    const out = join(folder, 'sample');
    const { code, out: printed } = await variorum('edit', samplePages, '-o', out);
    expect(code).toBe(0);
    expect(printed).toMatch(/15 articles, 12 distinct texts/);
    expect(printed).toContain('Lost witnesses');
    expect(printed).toContain('The Harbour Post');
    expect(printed).toContain('Not seen: ');
    expect(printed).toContain(join(out, 'index.html'));
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Content-Security-Policy');
    const again = join(folder, 'again');
    const quiet = await variorum('edit', samplePages, '-o', again, '--quiet');
    expect(quiet.out + quiet.err).toBe('');
    for (const file of ['edition.json', 'index.html']) {
      expect(sha256Hex(readFileSync(join(again, file)))).toBe(sha256Hex(readFileSync(join(out, file))));
    }
  });

  it('gives the summary as JSON', async () => {
    const { out } = await variorum('edit', samplePages, '-o', join(folder, 'json'), '--json');
    expect(JSON.parse(out)).toMatchObject({
      articles: 15,
      distinctTexts: 12,
      notSeen: { failed: 0, otherLanguages: 1 },
    });
  });

  it('gives the same bytes from files in another order and from another folder', async () => {
    const moved = join(folder, 'elsewhere', 'pages');
    cpSync(samplePages, moved, { recursive: true });
    await variorum('edit', moved, '-o', join(folder, 'moved'), '--quiet');
    expect(readFileSync(join(folder, 'moved', 'edition.json'), 'utf8')).toBe(
      readFileSync(join(folder, 'sample', 'edition.json'), 'utf8'),
    );
  });

  it('does not read its own report as a page', async () => {
    const { code } = await variorum('edit', join(folder, 'sample'), samplePages, '-o', join(folder, 'own'), '-q');
    expect(code).toBe(0);
    const { articles, notSeen } = editionIn(join(folder, 'own'));
    expect(articles).toHaveLength(15);
    expect(notSeen.failed.map(({ reason }) => reason).join()).toContain('made by Variorum');
  });

  it('says when nothing could be read, and still writes what was not seen', async () => {
    const out = join(folder, 'nothing');
    const { code, err } = await variorum('edit', join(folder, 'no-such-folder'), '-o', out, '-q');
    expect(code).toBe(3);
    expect(err).toMatch(/^variorum: No article could be read from .*no-such-folder/);
    expect(editionIn(out).articles).toEqual([]);
    expect(editionIn(out).notSeen.failed).toHaveLength(1);
    expect(existsSync(join(out, 'index.html'))).toBe(true);
  });

  it('says when it cannot write', async () => {
    writeFileSync(join(folder, 'a-file'), 'x');
    const { code, err } = await variorum('edit', samplePages, '-o', join(folder, 'a-file'), '-q');
    expect(code).toBe(4);
    expect(err).toMatch(/^variorum: Could not write to [^\n]+\n$/);
  });
});

describe('the program from the clone', () => {
  const built = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
  it.skipIf(!existsSync(built))('runs as a process of its own, in under five seconds', async () => {
    const bin = fileURLToPath(new URL('../bin/variorum.js', import.meta.url));
    const started = Date.now();
    const { stdout } = await promisify(execFile)(process.execPath, [
      bin,
      'edit',
      samplePages,
      '-o',
      join(folder, 'process'),
    ]);
    expect(stdout).toContain('Report: ');
    // Three times the promise: the suite shares the machine with itself.
    expect(Date.now() - started).toBeLessThan(15_000);
  });
});
