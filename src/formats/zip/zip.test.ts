import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../testing/containers/read.ts';
import { sha256Hex } from '../../model.ts';

const page = (words: string) => strToU8(`<!doctype html><html><body><p>${words}</p></body></html>`);

describe('a ZIP archive', () => {
  it('has its digest stand with each page in it, beside the page’s own', async () => {
    const zip = zipSync({ 'a.txt': strToU8('One.'), 'in.zip': zipSync({ 'b.txt': strToU8('Two.') }) });
    const [a, b] = await readBytes(zip, 'pile.zip');
    expect([a, b]).toMatchObject([
      { sha256: sha256Hex('One.'), evidence: sha256Hex(zip) },
      { source: 'pile.zip#in.zip#b.txt', sha256: sha256Hex('Two.'), evidence: sha256Hex(zip) },
    ]);
    expect((await readBytes('One.', 'a.txt'))[0]).not.toHaveProperty('evidence');
  });

  it('is known by its bytes; each file in it is a page, in the order of their names', async () => {
    const zip = zipSync({ 'b/two.html': page('Two.'), 'a.txt': strToU8('One.'), 'b/': new Uint8Array(0) });
    for (const source of ['pile.zip', 'pile.txt', 'pile']) {
      expect(await readBytes(zip, source)).toMatchObject([
        { source: `${source}#a.txt`, key: 'a', content: 'One.' },
        { source: `${source}#b/two.html`, key: 'two', mediaType: 'text/html' },
      ]);
    }
  });

  it('is read where it lies, without all of it in memory', async () => {
    const zip = zipSync({ 'a.txt': strToU8('One.') }, { level: 0 });
    const asked: number[] = [];
    const part = async (start: number, end: number) => {
      asked.push(end - start);
      return zip.subarray(start, end);
    };
    const bytes = () => {
      throw new Error('asked for all of it');
    };
    const items = await readBytes(zip, 'pile.zip', { part, limits: { fileBytes: 100 } });
    expect(bytes).toThrow();
    expect(items).toMatchObject([{ content: 'One.' }]);
  });

  it('leaves out hidden files, what a Mac adds, and what a browser saved beside a page', async () => {
    const zip = zipSync({
      'storm.html': page('Storm.'),
      'storm_files/advert.html': page('Buy.'),
      '__MACOSX/._storm.html': strToU8('x'),
      '.hidden.txt': strToU8('x'),
    });
    expect(await readBytes(zip, 'pile.zip')).toMatchObject([{ source: 'pile.zip#storm.html' }]);
  });

  it('counts in one line what is no page, and lists what could not be read', async () => {
    const zip = zipSync({
      'a.jpg': strToU8('x'),
      'b.jpg': strToU8('x'),
      'c.css': strToU8('x'),
      'd.doc': strToU8('x'),
      'e.txt': strToU8('Words.'),
    });
    expect(await readBytes(zip, 'pile.zip')).toMatchObject([
      { source: 'pile.zip#d.doc', reason: 'an office document; save it as text or HTML first' },
      { source: 'pile.zip#e.txt' },
      { source: 'pile.zip', reason: 'left out of it, as no pages: a style sheet (1), an image (2)' },
    ]);
  });

  it('in another is opened too, down to the limit', async () => {
    let zip = zipSync({ 'a.txt': strToU8('Deep.') });
    for (let depth = 1; depth < 5; depth++) zip = zipSync({ [`${depth}.zip`]: zip });
    expect(await readBytes(zip, 'pile.zip')).toMatchObject([{ source: 'pile.zip#4.zip#3.zip#2.zip#1.zip#a.txt' }]);
    expect(await readBytes(zipSync({ '5.zip': zip }), 'pile.zip')).toMatchObject([
      { reason: 'in 5 archives one in the other; unpack them first' },
    ]);
  });

  it('locked with a password says what to do', async () => {
    const zip = zipSync({ 'a.txt': strToU8('Words.') });
    const at = Buffer.from(zip).indexOf('PK\x01\x02');
    zip[at + 8]! |= 1;
    expect(await readBytes(zip, 'pile.zip')).toMatchObject([
      { source: 'pile.zip#a.txt', reason: expect.stringContaining('password') },
    ]);
  });

  it('that is a bomb costs no more than the limit', async () => {
    const zip = zipSync({ 'a.txt': new Uint8Array(5_000_000), 'b.txt': strToU8('Words.') });
    expect(await readBytes(zip, 'pile.zip', { limits: { fileBytes: 1_000_000 } })).toMatchObject([
      { source: 'pile.zip#a.txt', reason: 'too large when unpacked' },
      { content: 'Words.' },
    ]);
    const many = zipSync({ 'a.txt': strToU8('A.'), 'b.txt': strToU8('B.') });
    expect(await readBytes(many, 'pile.zip', { limits: { entries: 1 } })).toMatchObject([
      { content: 'A.' },
      { source: 'pile.zip', reason: expect.stringContaining('more in it than is read of one file') },
    ]);
  });

  it('whose directory says less than comes out is held to what comes out', async () => {
    const zip = zipSync({ 'a.txt': new Uint8Array(5_000_000) });
    const at = Buffer.from(zip).indexOf('PK\x01\x02');
    new DataView(zip.buffer).setUint32(at + 24, 10, true);
    expect(await readBytes(zip, 'pile.zip', { limits: { fileBytes: 1_000_000 } })).toMatchObject([
      { reason: 'too large when unpacked' },
    ]);
  });

  it('cut short or damaged says so and never throws', async () => {
    const zip = zipSync({ 'a.txt': strToU8('Words of a page. '.repeat(200)) });
    expect(await readBytes(zip.subarray(0, 60), 'pile.zip')).toMatchObject([
      { source: 'pile.zip', reason: expect.stringContaining('cut short or damaged') },
    ]);
    for (let at = 0; at < zip.length; at += 3) {
      const wrong = Uint8Array.from(zip);
      wrong[at]! ^= 0xff;
      expect((await readBytes(wrong, 'pile.zip')).length).toBeGreaterThan(0);
    }
  });

  it('of a hundred thousand entries is read in time', { timeout: 60_000 }, async () => {
    const files: Record<string, Uint8Array> = {};
    for (let n = 0; n < 100_000; n++) files[`${n}.png`] = new Uint8Array(1);
    files['a.txt'] = strToU8('Words.');
    const items = await readBytes(zipSync(files, { level: 0 }), 'pile.zip');
    expect(items).toMatchObject([
      { source: 'pile.zip', reason: expect.stringContaining('more in it') },
      { reason: /./ },
    ]);
  });
});
