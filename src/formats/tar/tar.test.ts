import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../testing/containers/read.ts';
import { tarEntry, tarOf } from '../../../testing/containers/tar.ts';
import { concat } from '../../../testing/containers/warc.ts';

describe('a TAR archive', () => {
  const tar = tarOf({ './a.txt': 'One.', 'b/two.html': '<html><p>Two.' });

  it('gives each file in it, packed with gzip or not, whatever it is called', async () => {
    for (const [bytes, source] of [
      [tar, 'pile.tar'],
      [gzipSync(tar), 'pile.tar.gz'],
      [gzipSync(tar), 'pile.tgz'],
      [gzipSync(tar), 'pile'],
    ] as const) {
      expect(await readBytes(bytes, source)).toMatchObject([
        { source: `${source}#a.txt`, key: 'a', content: 'One.' },
        { source: `${source}#b/two.html`, key: 'two' },
      ]);
    }
  });

  it('knows names longer than a header holds', async () => {
    const long = `${'folder/'.repeat(30)}page.txt`;
    const gnu = concat([
      tarEntry('././@LongLink', `${long}\0`, 'L'),
      tarEntry('short', 'Words.'),
      new Uint8Array(1024),
    ]);
    expect(await readBytes(gnu, 'pile.tar')).toMatchObject([{ source: `pile.tar#${long}` }]);
    const pax = concat([
      tarEntry('x', `${long.length + 12} path=${long}\n`, 'x'),
      tarEntry('short', 'Words.'),
      new Uint8Array(1024),
    ]);
    expect(await readBytes(pax, 'pile.tar')).toMatchObject([{ source: `pile.tar#${long}` }]);
  });

  it('passes over links and devices', async () => {
    const bytes = concat([tarEntry('link', '', '2'), tarEntry('a.txt', 'One.'), new Uint8Array(1024)]);
    expect(await readBytes(bytes, 'pile.tar')).toMatchObject([{ source: 'pile.tar#a.txt' }]);
  });

  it('cut short gives what there is and says so; damaged too', async () => {
    expect(await readBytes(tar.subarray(0, 1100), 'pile.tar')).toMatchObject([
      { content: 'One.' },
      { reason: expect.stringContaining('cut short') },
    ]);
    const packed = gzipSync(
      concat([
        tarEntry('a.txt', 'One.'),
        tarEntry('b.txt', Buffer.from(Array.from({ length: 90_000 }, (_, i) => (i * 7919) % 251))),
      ]),
    );
    expect(await readBytes(packed.subarray(0, packed.length - 300), 'pile.tgz')).toMatchObject([
      { content: 'One.' },
      { reason: expect.stringContaining('cut short') },
    ]);
    const wrong = Uint8Array.from(tar);
    wrong[1024 + 3]! ^= 1;
    expect(await readBytes(wrong, 'pile.tar')).toMatchObject([
      { content: 'One.' },
      { reason: expect.stringContaining('damaged') },
    ]);
  });

  it('with a file over the limit reads the others', async () => {
    const bytes = tarOf({ 'a.txt': 'x'.repeat(2000), 'b.txt': 'Two.' });
    expect(
      await readBytes(bytes, 'pile.tar', { limits: { fileBytes: 1000 }, part: async (a, b) => bytes.subarray(a, b) }),
    ).toMatchObject([{ source: 'pile.tar#a.txt', reason: 'too large' }, { content: 'Two.' }]);
  });
});
