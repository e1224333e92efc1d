import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readEdition } from './read-edition.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('gives the words of a folder’s edition and of the file itself', async () => {
  writeFileSync(join(folder, 'edition.json'), '{}');
  expect([await readEdition(folder), await readEdition(join(folder, 'edition.json'))]).toEqual(['{}', '{}']);
});

it('says what to do where there is none', async () => {
  await expect(readEdition(join(folder, 'none'))).rejects.toThrow(/Make one with/);
});

it.skipIf(process.platform === 'win32')('opens no pipe and waits for none', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  await expect(readEdition(join(folder, 'pipe'))).rejects.toThrow(/not a file/);
});

it('refuses what no string can hold before it is read', async () => {
  writeFileSync(join(folder, 'huge.json'), '');
  truncateSync(join(folder, 'huge.json'), 2 ** 30);
  await expect(readEdition(join(folder, 'huge.json'))).rejects.toThrow(/too large to be opened: 1024 MB/);
});

it('ends what a stopped run left half done', async () => {
  writeFileSync(join(folder, '.edition.json.new'), '{"new":1}');
  writeFileSync(join(folder, '.variorum.complete'), 'edition.json\nindex.html');
  expect(await readEdition(folder)).toBe('{"new":1}');
});
