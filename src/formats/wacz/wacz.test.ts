import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readBytes } from '../../../testing/containers/read.ts';
import { answer, concat } from '../../../testing/containers/warc.ts';
import { sha256Hex } from '../../model.ts';

const at = (path: string) => `https://calder.example/${path}`;
const warc = new Uint8Array(
  gzipSync(concat([answer(at('boats'), '<html><p>Boats.'), answer(at('advert'), '<html><p>Buy.')])),
);
const text = (value: string) => new TextEncoder().encode(value);
const archive = (hash: string) =>
  zipSync(
    {
      'archive/data.warc.gz': [warc, { level: 0 }],
      'datapackage.json': text(JSON.stringify({ resources: [{ path: 'archive/data.warc.gz', hash }] })),
      'pages/pages.jsonl': text(
        `{"format":"json-pages-1.0"}\n${JSON.stringify({ url: at('boats'), ts: '2031-11-11T08:00:00Z' })}\n`,
      ),
    },
    {},
  );

it('a web archive with its index gives the pages that it lists; frames in them are counted', async () => {
  expect(await readBytes(archive(`sha256:${sha256Hex(warc)}`), 'crawl.wacz')).toMatchObject([
    { source: `crawl.wacz#${at('boats')}`, key: at('boats'), capture: { at: '2031-11-11T08:00:00Z' } },
    { source: 'crawl.wacz', reason: 'left out of it, as no pages: what a page only shows (1)' },
  ]);
});

it('whose digest differs is read and told', async () => {
  expect(await readBytes(archive(`sha256:${'0'.repeat(64)}`), 'crawl.wacz')).toMatchObject([
    { source: 'crawl.wacz#archive/data.warc.gz', reason: expect.stringContaining('digest differs') },
    { key: at('boats') },
    { reason: expect.stringContaining('left out') },
  ]);
});
