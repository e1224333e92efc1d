import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Page, type ReadFailure, sha256Hex } from '../model.ts';
import { isReadFailure, pagesFromBytes, type ReadLimits } from './index.ts';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

function read(content: string | Uint8Array, source: string, limits: Partial<ReadLimits> = {}): Page | ReadFailure {
  const items = [...pagesFromBytes(typeof content === 'string' ? bytesOf(content) : content, source, { limits })];
  expect(items).toHaveLength(1);
  return items[0]!;
}

describe('one file', () => {
  it('is one page', () => {
    expect(read('Boats left.\r\nA second line.\rA third.', 'pile/boats.v2.txt')).toEqual({
      key: 'boats.v2',
      source: 'pile/boats.v2.txt',
      mediaType: 'text/plain',
      content: 'Boats left.\nA second line.\nA third.',
      sha256: sha256Hex(bytesOf('Boats left.\r\nA second line.\rA third.')),
      declared: { url: null, publisher: null, title: null, published: null, retrieved: null },
      notices: [],
    });
  });

  it.each([
    ['a.txt', 'text/plain', 'a'],
    ['a.TEXT', 'text/plain', 'a'],
    ['a.md', 'text/plain', 'a'],
    ['a.markdown', 'text/plain', 'a'],
    ['a.html', 'text/html', 'a'],
    ['a.HTM', 'text/html', 'a'],
    ['a.xhtml', 'text/html', 'a'],
    ['a', 'text/plain', 'a'],
    ['Mr. Smith', 'text/plain', 'Mr. Smith'],
    ['.txt', 'text/plain', '.txt'],
    ['a.asp', 'text/plain', 'a.asp'],
  ])('%s is %s and called %s', (source, mediaType, key) => {
    expect(read('Boats left.', source)).toMatchObject({ mediaType, key, source });
  });

  it('without a known ending is looked at', () => {
    expect(read('<!DOCTYPE html>\n<p>Boats', 'page')).toMatchObject({ mediaType: 'text/html' });
    expect(read('\n<!-- saved --><html lang="en"><p>Boats', 'page.php')).toMatchObject({ mediaType: 'text/html' });
    expect(read('<?xml version="1.0"?><html><p>Boats', 'page')).toMatchObject({ mediaType: 'text/html' });
    expect(read(new Uint8Array(Buffer.from('\uFEFF<html><p>Boats', 'utf16le')), 'page')).toMatchObject({
      mediaType: 'text/html',
      content: '<html><p>Boats',
    });
    expect(read('He wrote <html> on the wall.', 'page')).toMatchObject({ mediaType: 'text/plain' });
    expect(read('<?xml version="1.0"?><rss></rss>', 'feed')).toMatchObject({ reason: 'a feed without entries' });
    expect(read('text\0more', 'page')).toMatchObject({ reason: 'not text' });
    expect(
      read(
        Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32),
        'page',
      ),
    ).toMatchObject({ reason: 'not text' });
  });

  it.each([
    ['a.JPG', 'an image'],
    ['a.doc', 'an office document; save it as text or HTML first'],
    ['a.tar.xz', 'an archive; unpack it first'],
    ['a.ppt.gz', 'a presentation; export its text first'],
    ['style.css', 'a style sheet'],
  ])('%s is %s', (source, reason) => {
    expect(read('whatever', source)).toEqual({ source, reason });
  });

  it('named as what it is not is read as what it is, with a notice', () => {
    expect(read('Boats left.', 'a.pdf')).toMatchObject({
      key: 'a',
      notices: ['Named .pdf but is text; read as such.'],
    });
    expect(read('<!doctype html><p>Boats', 'a.docx')).toMatchObject({
      mediaType: 'text/html',
      notices: ['Named .docx but is HTML; read as such.'],
    });
  });

  it('is known by its first bytes whatever its name says', () => {
    expect(read('%PDF-1.7\n', 'a.txt')).toEqual({ source: 'a.txt', reason: 'a PDF, which readFiles reads' });
    expect(read(new Uint8Array(Buffer.from('\x89PNG\r\n', 'latin1')), 'a')).toEqual({
      source: 'a',
      reason: 'an image',
    });
    expect(read('PK\x03\x04xx', 'a.html')).toMatchObject({ reason: expect.stringContaining('ZIP') });
  });

  it('keeps NULs with a notice and offsets that hold', () => {
    const page = read('A ferry\0 left the port.', 'a.txt') as Page;
    expect(page.content).toBe('A ferry\0 left the port.');
    expect(page.notices).toEqual(['The text holds NUL characters; they were kept.']);
  });

  it('has half surrogates of UTF-16 replaced', () => {
    const page = read(Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x3d, 0xd8, 0x62, 0]), 'a.txt') as Page;
    expect(page.content).toBe('a\uFFFDb');
    expect(page.notices).toHaveLength(1);
  });

  it('with nothing in it is empty', () => {
    expect(read('', 'a.txt')).toEqual({ source: 'a.txt', reason: 'empty' });
    expect(read('\uFEFF \r\n\u00a0', 'a.html')).toEqual({ source: 'a.html', reason: 'empty' });
  });
});

describe('gzip', () => {
  const packed = new Uint8Array(gzipSync('Boats left.'));

  it('is unpacked, whatever the name says', () => {
    expect(read(packed, 'a.txt.gz')).toMatchObject({ key: 'a', content: 'Boats left.', sha256: sha256Hex(packed) });
    expect(read(packed, 'a.gz')).toMatchObject({ key: 'a', content: 'Boats left.' });
    expect(read(packed, 'a.html')).toMatchObject({ mediaType: 'text/html', content: 'Boats left.' });
    expect(read('Boats left.', 'a.txt.gz')).toMatchObject({ notices: [expect.stringContaining('not packed')] });
    const lines = gzipSync('{"text":"one"}\n{"text":"two"}');
    expect([...pagesFromBytes(lines, 'w.jsonl.gz')]).toMatchObject([
      { source: 'w.jsonl.gz#1', key: 'w-1' },
      { source: 'w.jsonl.gz#2', key: 'w-2' },
    ]);
  });

  it('that is cut gives what there is, with a notice', () => {
    const noise = Array.from({ length: 3000 }, (_, i) => `Line ${(i * 7919) % 10_007}.`).join('\n');
    const whole = gzipSync(noise);
    const page = read(whole.subarray(0, whole.length / 2), 'a.txt.gz') as Page;
    expect(noise.startsWith(page.content)).toBe(true);
    expect(page.content.length).toBeGreaterThan(1000);
    expect(page.notices).toEqual(['The gzip file is cut short; what could be unpacked was read.']);
    const records = gzipSync(noise.replace(/^.*$/gm, '{"text":"$&"}'));
    const items = [...pagesFromBytes(records.subarray(0, records.length / 2), 'a.jsonl.gz')];
    expect(items.at(-1)).toMatchObject({ source: 'a.jsonl.gz', reason: expect.stringContaining('cut short') });
  });

  it('that is damaged, packed twice, or a bomb fails', () => {
    const damaged = Uint8Array.from(packed);
    damaged[damaged.length - 6]! ^= 0xff;
    expect(read(damaged, 'a.txt.gz')).toMatchObject({ reason: 'a damaged gzip file; copy or download it again' });
    expect(read(packed.subarray(0, 5), 'a.txt.gz')).toMatchObject({ reason: 'a gzip file that is cut short' });
    expect(read(gzipSync(packed), 'a.txt.gz.gz')).toMatchObject({ reason: 'packed twice; unpack it first' });
    expect(read(gzipSync('%PDF-1.7'), 'a.gz')).toMatchObject({ reason: 'a PDF, which readFiles reads' });
    expect(read(gzipSync(new Uint8Array(3_000_000)), 'a.txt.gz', { fileBytes: 1024 * 1024 })).toEqual({
      source: 'a.txt.gz',
      reason: 'too large when unpacked; the limit for one file is 1 MB',
    });
  });
});

describe('limits', () => {
  it('are for a file and for a page', () => {
    expect(read('Boats left.', 'a.txt', { fileBytes: 10 })).toEqual({
      source: 'a.txt',
      reason: 'too large: 11 bytes; the limit for one file is 10 bytes',
    });
    expect(read('Boats left.', 'a.txt', { pageCharacters: 10 })).toEqual({
      source: 'a.txt',
      reason: 'too long for an article: 11 characters',
    });
    expect(read('{"text":"Boats left."}', 'a.jsonl', { pageCharacters: 10 })).toEqual({
      source: 'a.jsonl#1',
      reason: 'too long for an article: 11 characters',
    });
  });

  it('end one line of 50 MB quickly', { timeout: 15_000 }, () => {
    const line = new Uint8Array(50_000_000).fill(0x61);
    for (const source of ['a.txt', 'a.html', 'a']) {
      expect(read(line, source)).toMatchObject({ reason: 'too long for an article: 50000000 characters' });
    }
    expect(read(line, 'a.jsonl')).toMatchObject({ reason: 'not JSON' });
    expect(read(new Uint8Array(50_000_000).fill(0xe9), 'a.txt')).toMatchObject({
      reason: expect.stringMatching(/^too long/),
    });
  });
});

describe('any bytes', () => {
  it('give pages or failures, and content that JSON keeps', () => {
    let state = 20_250_315;
    const random = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const starts = [
      '',
      '<meta charset=utf-16be>',
      '<meta charset="gbk">',
      '{"text":"',
      '\xff\xfe',
      '\xfe\xff',
      '\x1f\x8b\x08',
    ];
    const endings = ['', '.txt', '.html', '.jsonl', '.json', '.txt.gz', '.md', '.php'];
    for (let round = 0; round < 3000; round++) {
      const start = Buffer.from(starts[random(starts.length)]!, 'latin1');
      const highest = [256, 128, 64][random(3)]!;
      const tail = Uint8Array.from({ length: random(200) }, () => random(highest) + (256 - highest) * random(2));
      const bytes = Buffer.concat([start, tail]);
      const items = [...pagesFromBytes(bytes, `noise${endings[random(endings.length)]}`)];
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) {
        if (isReadFailure(item)) expect(item.reason).not.toBe('');
        else expect(JSON.parse(Buffer.from(JSON.stringify(item)).toString('utf8'))).toEqual(item);
      }
    }
  });
});
