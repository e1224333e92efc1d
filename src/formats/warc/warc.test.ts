import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../testing/containers/read.ts';
import { answer, concat, warcRecord } from '../../../testing/containers/warc.ts';
import { isReadFailure } from '../../read/index.ts';

const HTML = '<!doctype html><html><body><p>Boats left the port.</p></body></html>';
const info = warcRecord(
  { 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' },
  'software: Quayside/2.0\r\n',
);
const at = (path: string) => `https://calder.example/${path}`;

describe('a web archive', () => {
  it('gives its pages with address and time, whatever it is called and packed or not', async () => {
    const records = [info, answer(at('boats'), HTML), answer(at('gulls'), HTML.replace('Boats', 'Gulls'))];
    const gz = concat(records.map((record) => new Uint8Array(gzipSync(record))));
    for (const [bytes, source] of [
      [concat(records), 'crawl.warc'],
      [gz, 'crawl.warc.gz'],
      [gz, 'crawl'],
    ] as const) {
      expect(await readBytes(bytes, source)).toMatchObject([
        {
          source: `${source}#https://calder.example/boats`,
          key: 'https://calder.example/boats',
          mediaType: 'text/html',
          content: HTML,
          declared: { url: 'https://calder.example/boats', retrieved: '2031-11-11T08:00:00Z' },
          capture: { by: 'Quayside/2.0', at: '2031-11-11T08:00:00Z', url: null },
        },
        { key: 'https://calder.example/gulls' },
      ]);
    }
  });

  it('counts what pages only show, errors are listed, redirects counted', async () => {
    const png = { 'Content-Type': 'image/png' };
    const bytes = concat([
      answer(at('a'), HTML),
      answer(at('a.png'), 'x', { headers: png }),
      answer(at('b.png'), 'x', { headers: png }),
      answer(at('old'), '', {
        status: '301 Moved Permanently',
        headers: { 'Content-Type': 'text/html', Location: at('a') },
      }),
      answer(at('gone'), HTML, { status: '404 Not Found' }),
      answer(at('robots.txt'), 'User-agent: *', { headers: { 'Content-Type': 'text/plain' } }),
      warcRecord({ 'WARC-Type': 'request', 'WARC-Target-URI': at('a') }, 'GET / HTTP/1.1\r\n\r\n'),
    ]);
    expect(await readBytes(bytes, 'crawl.warc')).toMatchObject([
      { key: at('a') },
      { source: `crawl.warc#${at('gone')}`, reason: 'the server answered 404' },
      {
        source: 'crawl.warc',
        reason: 'left out of it, as no pages: a record that is no page of the web (1), a redirect (1), an image (2)',
      },
    ]);
  });

  it('a page met again unchanged is one page; changed, two; a revisit of another address is a page of its own', async () => {
    const digest = { 'WARC-Payload-Digest': 'sha1:AAAA' };
    const revisit = (url: string, payload: string) =>
      warcRecord(
        {
          'WARC-Type': 'revisit',
          'WARC-Target-URI': url,
          'WARC-Date': '2031-11-12T09:00:00Z',
          'WARC-Payload-Digest': payload,
        },
        'HTTP/1.1 200 OK\r\n\r\n',
      );
    const bytes = concat([
      answer(at('a'), HTML, { fields: digest }),
      answer(at('a'), HTML, { fields: digest }),
      answer(at('a'), HTML.replace('Boats', 'Ships')),
      revisit(at('a'), 'sha1:AAAA'),
      revisit(at('print/a'), 'sha1:AAAA'),
      revisit(at('elsewhere'), 'sha1:BBBB'),
    ]);
    expect(await readBytes(bytes, 'crawl.warc')).toMatchObject([
      { key: at('a'), content: HTML },
      { key: at('a'), content: HTML.replace('Boats', 'Ships') },
      { key: at('print/a'), content: HTML, declared: { retrieved: '2031-11-12T09:00:00Z' } },
      { source: `crawl.warc#${at('elsewhere')}`, reason: 'a later visit of a page that this file does not hold' },
      { reason: 'left out of it, as no pages: a page met again unchanged (2)' },
    ]);
  });

  it.each([
    ['gzip', gzipSync(HTML)],
    ['deflate', deflateSync(HTML)],
    ['deflate', deflateRawSync(HTML)],
    ['gzip', Buffer.from(HTML)],
    ['br', Buffer.from(HTML)],
  ])('unpacks a body sent as %s, also one that only says so', async (encoding, body) => {
    const headers = { 'Content-Type': 'text/html', 'Content-Encoding': encoding };
    expect(await readBytes(answer(at('a'), body, { headers }), 'a.warc')).toMatchObject([{ content: HTML }]);
  });

  it('puts a body together of its chunks, and unpacks Brotli where that can be done', async () => {
    const headers = { 'Content-Type': 'text/html', 'Transfer-Encoding': 'chunked' };
    const chunks = `5;x=1\r\n${HTML.slice(0, 5)}\r\n${(HTML.length - 5).toString(16)}\r\n${HTML.slice(5)}\r\n0\r\n\r\n`;
    expect(await readBytes(answer(at('a'), chunks, { headers }), 'a.warc')).toMatchObject([{ content: HTML }]);
    const br = answer(at('a'), brotliCompressSync(HTML), {
      headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'br' },
    });
    expect(await readBytes(br, 'a.warc')).toMatchObject([{ reason: expect.stringContaining('Brotli') }]);
    expect(await readBytes(br, 'a.warc', { brotli: () => Buffer.from(HTML) })).toMatchObject([{ content: HTML }]);
  });

  it('reads the encoding the server sent', async () => {
    const headers = { 'Content-Type': 'text/html; charset=koi8-r' };
    const body = concat([Buffer.from('<html><p>'), Uint8Array.from([0xed, 0xcf, 0xd3, 0xd4])]);
    expect(await readBytes(answer(at('a'), body, { headers }), 'a.warc')).toMatchObject([{ content: '<html><p>Мост' }]);
  });

  it('cut short or damaged gives what there is and says so', async () => {
    const bytes = concat([answer(at('a'), HTML), answer(at('b'), HTML.repeat(50))]);
    for (const [cut, source] of [
      [bytes.subarray(0, bytes.length - 300), 'a.warc'],
      [new Uint8Array(gzipSync(bytes)).subarray(0, -20), 'a.warc.gz'],
    ] as const) {
      const items = await readBytes(cut, source);
      expect(items.at(-1)).toMatchObject({ source, reason: expect.stringContaining('cut short') });
      expect(items[0]).toMatchObject({ key: at('a') });
    }
    const wrong = concat([answer(at('a'), HTML), Buffer.from('no record\r\n\r\n')]);
    expect((await readBytes(wrong, 'a.warc')).at(-1)).toMatchObject({ reason: expect.stringContaining('damaged') });
  });

  it('that unpacks to very much out of very little is given up', { timeout: 60_000 }, async () => {
    const zeros = answer(at('a'), new Uint8Array(2 ** 25), { headers: { 'Content-Type': 'image/png' } });
    const member = new Uint8Array(gzipSync(zeros));
    const items = await readBytes(concat(Array.from({ length: 9 }, () => member)), 'bomb.warc.gz');
    expect(items.filter(isReadFailure)[0]!.reason).toContain('out of very little');
  });
});
