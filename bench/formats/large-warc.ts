import { createWriteStream, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from '../../src/model.ts';
import { isReadFailure } from '../../src/read/index.ts';
import { readPages } from '../../src/read/node.ts';
import { answer } from '../../testing/containers/warc.ts';

/** What the archive is made of: a crawl with few articles, many other pages, and what they show. */
const CRAWL = { bytes: 2 ** 30, pages: 5_000, news: 200, picture: 160_000 } as const;

/**
 * `npx tsx bench/formats/large-warc.ts [gz] [keep]`: makes a web archive of a gigabyte in the temporary folder, reads it, and prints how
 * long that took and the most memory the process had; with `keep` while all pages are held, as an edition does. Not for CI.
 */
async function main(packed: boolean, keep: boolean): Promise<void> {
  const path = join(tmpdir(), `variorum-large-${process.pid}.warc${packed ? '.gz' : ''}`);
  try {
    await makeArchive(path, packed);
    const began = process.cpuUsage();
    let pages = 0;
    let letters = 0;
    const held: Page[] = [];
    for await (const item of readPages([path])) {
      if (isReadFailure(item)) console.log(item.reason);
      else {
        pages += 1;
        letters += item.content.length;
        if (keep) held.push(item);
      }
    }
    const { user } = process.cpuUsage(began);
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `${statSync(path).size} bytes, ${pages} pages of ${letters} characters, ${(user / 1e6).toFixed(1)} s of CPU, ${memory} MB`,
    );
  } finally {
    rmSync(path, { force: true });
  }
}

async function makeArchive(path: string, packed: boolean): Promise<void> {
  const file = createWriteStream(path);
  let written = 0;
  const write = async (record: Uint8Array): Promise<void> => {
    const bytes = packed ? gzipSync(record, { level: 1 }) : record;
    written += bytes.length;
    if (!file.write(bytes)) await new Promise<void>((done) => file.once('drain', done));
  };
  for (let n = 0; n < CRAWL.pages; n++) {
    await write(answer(`https://calder.example/${n}`, n % (CRAWL.pages / CRAWL.news) === 0 ? article(n) : listing(n)));
  }
  const picture = { headers: { 'Content-Type': 'image/jpeg' } };
  for (let n = 0; written < CRAWL.bytes; n++) await write(answer(`https://calder.example/${n}.jpg`, noise(n), picture));
  await new Promise<void>((done) => file.end(done));
}

const article = (n: number): string =>
  `<!doctype html><title>Boats ${n}</title><article><h1>Boats ${n} leave</h1>${`<p>Boat ${n} left the port of Calder on Monday, the harbour office said.</p>`.repeat(20)}</article>${listing(n)}`;

const listing = (n: number): string =>
  `<ul>${Array.from({ length: 500 }, (_, at) => `<li><a href="/${n + at}">Boats ${(n * at) % 9973} and what became of them</a></li>`).join('\n')}</ul>`;

/** Bytes that do not pack. */
function noise(seed: number): Uint8Array {
  const bytes = new Uint8Array(CRAWL.picture);
  let state = seed + 1;
  for (let at = 0; at < bytes.length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(process.argv.includes('gz'), process.argv.includes('keep'));
