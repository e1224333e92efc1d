import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, nodeDisk } from './disk.ts';
import { finishWriting, writeTogether } from './write-together.ts';

const OLD = new Map([
  ['edition.json', 'old edition'],
  ['index.html', 'old report'],
]);
const NEW = new Map([
  ['edition.json', 'new edition'],
  ['index.html', 'new report'],
]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-write-'));
  for (const [name, content] of OLD) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, '.notes.new'), 'a file of somebody else');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const held = () => [...OLD.keys()].map((name) => readFileSync(join(folder, name), 'utf8'));
const others = () => readdirSync(folder).filter((name) => !OLD.has(name));

/** A disk whose `n`th operation fails: for good, as when the machine stops, or once, as when the disk is full. */
function failingAt(n: number, forGood: boolean): Disk & { readonly count: () => number } {
  let count = 0;
  const guarded =
    <Args extends unknown[], Result>(operation: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      const now = count++;
      if (now === n || (forGood && now > n)) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      return operation(...args);
    };
  return {
    makeFolder: guarded(nodeDisk.makeFolder),
    list: guarded(nodeDisk.list),
    read: guarded(nodeDisk.read),
    // A write that fails leaves half of its words.
    write: async (path, content, exclusive) => {
      try {
        await guarded(nodeDisk.write)(path, content, exclusive);
      } catch (error) {
        if (!(forGood && count - 1 > n)) await nodeDisk.write(path, content.slice(0, content.length / 2));
        throw error;
      }
    },
    rename: guarded(nodeDisk.rename),
    settle: guarded(nodeDisk.settle),
    remove: guarded(nodeDisk.remove),
    count: () => count,
  };
}

/** Every moment at which writing can end, by number of the operation. */
async function moments(): Promise<number[]> {
  const disk = failingAt(Number.POSITIVE_INFINITY, false);
  await writeTogether(folder, NEW, disk);
  for (const [name, content] of OLD) writeFileSync(join(folder, name), content);
  return Array.from({ length: disk.count() }, (_, n) => n);
}

describe('files written together', () => {
  it('replace the old ones and leave nothing behind', async () => {
    await writeTogether(folder, NEW);
    expect(held()).toEqual([...NEW.values()]);
    expect(others()).toEqual(['.notes.new']);
  });

  it('are all old or all new after a stop at any moment, once the folder was looked at', async () => {
    const seen = new Set<string>();
    for (const n of await moments()) {
      for (const [name, content] of OLD) writeFileSync(join(folder, name), content);
      await writeTogether(folder, NEW, failingAt(n, true)).catch(() => {});
      await finishWriting(folder);
      const now = held().join(' | ');
      expect([[...OLD.values()].join(' | '), [...NEW.values()].join(' | ')], `moment ${n}`).toContain(now);
      expect(others(), `moment ${n}`).toEqual(['.notes.new']);
      seen.add(now);
    }
    expect(seen.size).toBe(2);
  });

  it('are as they were when the disk is full, and no draft stays', async () => {
    for (const n of await moments()) {
      for (const [name, content] of OLD) writeFileSync(join(folder, name), content);
      const failed = await writeTogether(folder, NEW, failingAt(n, false)).then(
        () => false,
        () => true,
      );
      await finishWriting(folder);
      const [edition, report] = held();
      expect(edition!.slice(0, 3), `moment ${n}`).toBe(report!.slice(0, 3));
      if (!failed) expect(held()).toEqual([...NEW.values()]);
      expect(others(), `moment ${n}`).toEqual(['.notes.new']);
    }
  });
});
