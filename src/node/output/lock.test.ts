import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { nodeDisk } from './disk.ts';
import { LOCK, lockFolder } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const lock = join(folder, LOCK);

it('closes a folder until it is released', async () => {
  const release = await lockFolder(folder);
  expect(existsSync(lock)).toBe(true);
  await release();
  expect(existsSync(lock)).toBe(false);
});

it('refuses a folder in which a living run is at work, and takes over from a dead one', async () => {
  writeFileSync(lock, '4321\n');
  await expect(lockFolder(folder, nodeDisk, () => true)).rejects.toThrow(/process 4321.*another folder/);
  const release = await lockFolder(folder, nodeDisk, () => false);
  await release();
});

it('says before any work that a folder cannot be written to', async () => {
  writeFileSync(join(folder, 'a-file'), '');
  await expect(lockFolder(join(folder, 'a-file'))).rejects.toMatchObject({ code: 'output' });
});
