/**
 * `npx tsx bench/browser/measure.ts [--size 200] [--file PILE.jsonl]`: how long the page that makes editions takes in Chromium, cold and warm,
 * beside Node on the same machine, whether the bytes are the same, and what the browser's largest process holds at most.
 * Wants a quiet machine. Not run in CI.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { buildApp } from '../../app/build/build.ts';
import { samplePages } from '../../testing/sample/pages.ts';
import { asLines, pileOf } from '../speed/piles.ts';

const { values } = parseArgs({
  options: { size: { type: 'string', default: '200' }, chromium: { type: 'string', default: '/usr/bin/chromium' } },
});

const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);

/** Resident memory of the largest process whose command line holds a mark, in megabytes. */
function largest(mark: string): number {
  const rows = execFileSync('ps', ['-eo', 'rss=,args='], { encoding: 'utf8', maxBuffer: 1e8 }).split('\n');
  return Math.max(0, ...rows.filter((row) => row.includes(mark)).map((row) => Number.parseInt(row, 10) / 1024));
}

async function made(page: Page, given: string, folder: string): Promise<string> {
  await page.setInputFiles(given.endsWith('.jsonl') ? '#files' : '#folder', given);
  await page.click('#make');
  await page.waitForSelector('#result:not([hidden])', { timeout: 600_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Download its data').click()]);
  await download.saveAs(join(folder, 'kept.json'));
  return readFileSync(join(folder, 'kept.json'), 'utf8');
}

const folder = mkdtempSync(join(tmpdir(), 'variorum-browser-'));
const { single } = await buildApp();
writeFileSync(join(folder, 'variorum.html'), single);
const pile = join(folder, 'pile.jsonl');
writeFileSync(pile, asLines(pileOf('news', Number(values.size))));
const browser = await chromium.launch({ executablePath: values.chromium, args: ['--no-sandbox', '--disable-gpu'] });
try {
  console.log(`Chromium ${browser.version()}, Node ${process.version}, ${availableParallelism()} cores`);
  const page = await (await browser.newContext({ acceptDownloads: true })).newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  page.setDefaultTimeout(1_200_000);
  const start = performance.now();
  await page.goto(pathToFileURL(join(folder, 'variorum.html')).href);
  await made(page, samplePages, folder);
  console.log(`sample, cold, from the file: ${seconds(start)} s`);
  await page.click('#clear');
  const again = performance.now();
  await made(page, samplePages, folder);
  console.log(`sample, warm: ${seconds(again)} s`);
  await page.click('#clear');
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, largest('--type=renderer'));
  }, 500);
  const inBrowser = performance.now();
  const bytes = await made(page, pile, folder);
  console.log(`${values.size} articles in Chromium: ${seconds(inBrowser)} s, at most ${peak.toFixed(0)} MB`);
  clearInterval(watch);
  const onNode = performance.now();
  execFileSync(process.execPath, ['bin/variorum.js', 'edit', pile, '-o', join(folder, 'edition'), '-q']);
  console.log(`${values.size} articles in Node: ${seconds(onNode)} s`);
  console.log(`the same bytes: ${bytes === readFileSync(join(folder, 'edition/edition.json'), 'utf8')}`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
