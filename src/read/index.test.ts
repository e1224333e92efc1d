import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Page, ReadFailure } from '../model.ts';
import { isReadFailure, type ReadOptions } from './index.ts';
import { readPages } from './node.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'variorum-read-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const pile = join(root, 'pile');
mkdirSync(join(pile, 'folder.txt'), { recursive: true });
writeFileSync(join(pile, 'b.txt'), 'Boats left.');
writeFileSync(join(pile, 'c.txt'), 'Boats left.');
writeFileSync(join(pile, 'a.html'), '<p>Boats left.</p>');
writeFileSync(join(pile, 'wire.jsonl'), Array.from({ length: 11 }, (_, i) => `{"text":"Record ${i}"}`).join('\n'));
writeFileSync(join(pile, 'photo.jpg'), 'no photo');
writeFileSync(join(pile, 'folder.txt', 'in.txt'), 'Inside.');
symlinkSync('gone.txt', join(pile, 'dangling.txt'));

async function read(paths: readonly string[], options?: ReadOptions): Promise<(Page | ReadFailure)[]> {
  const items: (Page | ReadFailure)[] = [];
  for await (const item of readPages(paths, options)) items.push(item);
  return items;
}

describe('readPages', () => {
  it('reads a pile in the order of sources, records in the order of their file', async () => {
    const seen: [number, string][] = [];
    const items = await read([pile], { onProgress: (done, source) => seen.push([done, source]) });
    const records = Array.from({ length: 11 }, (_, i) => `pile/wire.jsonl#${i + 1}`);
    expect(items.map((each) => each.source)).toEqual([
      'pile/a.html',
      'pile/b.txt',
      'pile/c.txt',
      'pile/dangling.txt',
      'pile/folder.txt/in.txt',
      'pile/photo.jpg',
      ...records,
    ]);
    expect(seen).toEqual(items.map((each, index) => [index + 1, each.source]));
    expect(items.filter(isReadFailure)).toEqual([
      { source: 'pile/dangling.txt', reason: 'a link that leads nowhere' },
      { source: 'pile/photo.jpg', reason: expect.stringMatching(/^an image; if it shows a text, .*ocrmypdf/) },
    ]);
    expect(JSON.stringify(items)).not.toContain(root);
  });

  it('gives the same whatever the order and overlap of paths', async () => {
    const once = await read([pile]);
    expect(await read([join(pile, 'c.txt'), join(pile, '*.html'), pile, pile])).toEqual(once);
  });

  it('goes on after a path that does not exist', async () => {
    const items = await read([join(root, 'none.txt'), join(pile, 'b.txt'), join(root, '*.none')]);
    expect(items).toMatchObject([
      { source: 'b.txt', key: 'b', content: 'Boats left.' },
      { source: 'none.txt', reason: 'no such file or folder' },
      { reason: 'no file matches this pattern' },
    ]);
  });

  it('does not read a file over the limit', async () => {
    const large = join(root, 'large.txt');
    writeFileSync(large, '');
    truncateSync(large, 64 * 1024 * 1024 + 1024 * 1024);
    const reason = 'too large: 65 MB; the limit for one file is 64 MB';
    expect(await read([large])).toEqual([{ source: 'large.txt', reason }]);
    expect(await read([join(pile, 'b.txt')], { limits: { fileBytes: 5 } })).toMatchObject([
      { reason: 'too large: 11 bytes; the limit for one file is 5 bytes' },
    ]);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('says what it may not read', async () => {
    const closed = join(root, 'closed.txt');
    writeFileSync(closed, 'Closed.');
    chmodSync(closed, 0);
    expect(await read([closed])).toEqual([{ source: 'closed.txt', reason: 'permission to read it is denied' }]);
  });

  it('stops when its reader stops', async () => {
    for await (const item of readPages([pile])) {
      expect(item.source).toBe('pile/a.html');
      break;
    }
  });
});
