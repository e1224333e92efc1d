import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, buildApp } from '../../app/build/build.ts';
import { edit, makeEditionOn, readPile, shippedModels } from '../../src/node/index.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { anchorOf, signed, writeRulings } from '../../src/rulings/index.ts';
import { type SiteServer, serveSite } from '../../testing/app/site-server.ts';
import { sampleFolder } from '../../testing/sample/edition.ts';
import { samplePages } from '../../testing/sample/pages.ts';
import { connected, hasBrowser, violations } from './browser.ts';

/** What a page that makes editions asked for and complained of. */
interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly requests: string[];
  readonly complaints: string[];
}

async function watched(browser: Browser, address: string, options: { bypassCSP?: boolean } = {}): Promise<Watched> {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const [requests, complaints]: [string[], string[]] = [[], []];
  context.on('request', (request) => requests.push(request.url()));
  page.on('dialog', (dialog) => void dialog.accept());
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, context, requests, complaints };
}

async function make(page: Page): Promise<void> {
  await page.click('#make');
  await page.waitForSelector('#result:not([hidden]), #trouble:not([hidden])');
}

/** The bytes of a file that the page offers to be kept. */
async function kept(page: Page, words: string): Promise<string> {
  return (await keptBytes(page, words)).toString('utf8');
}

async function keptBytes(page: Page, words: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText(words).click()]);
  const folder = mkdtempSync(join(tmpdir(), 'variorum-kept-'));
  try {
    await download.saveAs(join(folder, 'kept'));
    return readFileSync(join(folder, 'kept'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!hasBrowser)('the page that makes editions', () => {
  let browser: Browser;
  let built: Built;
  let folder: string;
  let single: string;
  let site: SiteServer;
  let ofNode: string;

  beforeAll(async () => {
    [browser, built] = [await connected(), await buildApp()];
    folder = mkdtempSync(join(tmpdir(), 'variorum-app-'));
    writeFileSync(join(folder, 'variorum.html'), built.single);
    single = pathToFileURL(join(folder, 'variorum.html')).href;
    site = await serveSite(built.site);
    ofNode = await sampleFolder();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('is one file that makes, from a disk and without any request, the bytes that the command line makes', async () => {
    const { page, context, requests, complaints } = await watched(browser, single);
    await page.setInputFiles('#folder', samplePages);
    await make(page);
    expect(await kept(page, 'Download its data')).toBe(readFileSync(join(ofNode, 'edition.json'), 'utf8'));
    expect(await kept(page, 'Download the report')).toBe(readFileSync(join(ofNode, 'index.html'), 'utf8'));
    expect(requests.filter((url) => !/^(?:blob|data):/.test(url))).toEqual([single]);
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);

  it('opens its report in a tab, whose sources open, close and are found again by going back', async () => {
    const { page, context } = await watched(browser, single);
    await page.setInputFiles('#folder', samplePages);
    await make(page);
    const [tab] = await Promise.all([context.waitForEvent('page'), page.getByText('Open the report').click()]);
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    await tab.locator('#account a.sig:not(.lost)').first().click();
    await tab.locator('#pane .hit').first().waitFor();
    await tab.goBack();
    await tab.locator('#pane').waitFor({ state: 'hidden' });
    await tab.fill('#q', 'Hale');
    await tab.waitForSelector('#found:not([hidden]) .claim');
    await tab.fill('#q', '');
    expect(new URL(tab.url()).hash).toBe('');
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);

  it('is a site that goes on working when its server is gone, and shows the report in a frame without an origin', async () => {
    const own = await serveSite(built.site);
    const { page, context, requests } = await watched(browser, own.address);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await own.close();
    await page.reload();
    await page.setInputFiles('#folder', samplePages);
    await make(page);
    expect(await kept(page, 'Download its data')).toBe(readFileSync(join(ofNode, 'edition.json'), 'utf8'));
    const frame = page.frameLocator('#frame iframe');
    await frame.locator('#account a.sig:not(.lost)').first().click();
    await frame.locator('#pane .hit').first().waitFor();
    expect(await frame.locator('body').evaluate(() => origin)).toBe('null');
    expect(requests.filter((url) => !url.startsWith(own.address) && !/^(?:blob|data):/.test(url))).toEqual([]);
    await context.close();
  }, 60_000);

  it('gives the same for files that are dropped as for files that are picked', async () => {
    const names = ['wire.jsonl', 'calderledger-commissioner-quits-dredging-saved.txt'];
    const { page, context } = await watched(browser, site.address);
    await page.setInputFiles(
      '#files',
      names.map((name) => join(samplePages, name)),
    );
    await make(page);
    const picked = await kept(page, 'Download its data');
    await page.click('#clear');
    const given = names.map((name) => [name, readFileSync(join(samplePages, name), 'utf8')]);
    await page.evaluate((files) => {
      const transfer = new DataTransfer();
      for (const [name, text] of files) transfer.items.add(new File([text!], name!));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, given);
    await page.waitForSelector('#given:not([hidden])');
    await make(page);
    expect(await kept(page, 'Download its data')).toBe(picked);
    await context.close();
  }, 60_000);

  it('shares a larger pile among workers, from a file on a disk too', async () => {
    const records = Array.from({ length: 30 }, (_, i) =>
      JSON.stringify({
        id: `note-${i}`,
        publisher: `Paper ${i % 7}`,
        published: `2031-03-${String((i % 28) + 1).padStart(2, '0')}`,
        title: `Ferry ${i} is late`,
        text: `Ferry ${i} left Port Calder ${i + 2} hours late, the harbour board said. “We are sorry,” said Mara Dunn.`,
      }),
    ).join('\n');
    const pile = join(folder, 'notes.jsonl');
    writeFileSync(pile, records);
    const { edition } = await edit([pile]);
    const { page, context } = await watched(browser, single);
    await page.setInputFiles('#files', pile);
    await make(page);
    expect(await kept(page, 'Download its data')).toBe(`${JSON.stringify(edition, null, 1)}\n`);
    await context.close();
  }, 60_000);

  it('replays a log of rulings as the command line does', async () => {
    const name = 'wire.jsonl';
    const pile = await readPile([join(samplePages, name)]);
    const options = { register: defaultRegister(), models: await shippedModels() };
    const { articles, claims } = await makeEditionOn(pile, options);
    const { article, start, end } = claims[0]!.testimonies[0]!;
    const a = anchorOf(articles.find(({ id }) => id === article)!, { start, end });
    const log = [signed({ ruling: 'hide', a }, { by: 'Ana', at: '2031-03-20', reason: 'no statement' })];
    const ofNode = await makeEditionOn(pile, { ...options, rulings: log });
    const { page, context } = await watched(browser, site.address);
    await page.setInputFiles('#files', [
      { name, mimeType: 'application/json', buffer: readFileSync(join(samplePages, name)) },
      { name: 'rulings.jsonl', mimeType: 'application/json', buffer: Buffer.from(writeRulings(log)) },
    ]);
    await make(page);
    expect(ofNode.rulings.map(({ outcome }) => outcome)).toEqual(['applied']);
    expect(await kept(page, 'Download its data')).toBe(`${JSON.stringify(ofNode, null, 1)}\n`);
    await context.close();
  }, 60_000);

  it('can be stopped, says what it could not read, and reads what is pasted', async () => {
    const { page, context } = await watched(browser, site.address);
    await page.setInputFiles('#folder', samplePages);
    await page.click('#make');
    await page.click('#cancel');
    await page.waitForSelector('#work', { state: 'hidden' });
    await page.click('#clear');
    await page.setInputFiles('#files', { name: 'shot.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG\r\n') });
    await make(page);
    expect(await page.textContent('#trouble-failures')).toContain('shot.png');
    await page.click('#paste');
    await page.fill(
      '#pasted',
      `The Calder Ledger\n4 March 2031\n\n${'The harbour board met on Monday in Port Calder. '.repeat(8)}`,
    );
    await page.getByText('Add it').click();
    await make(page);
    expect(await page.textContent('#result-counts')).toContain('1 page');
    expect(await page.textContent('#failures summary')).toContain('1 file');
    await context.close();
  }, 60_000);

  it('keeps a case in the browser, opens it again, takes a page more, and lets go of all', async () => {
    const first = join(samplePages, 'wire.jsonl');
    const second = join(samplePages, 'calderledger-commissioner-quits-dredging-saved.txt');
    const { page, context } = await watched(browser, site.address);
    await page.setInputFiles('#files', first);
    await make(page);
    const made = await kept(page, 'Download its data');
    await page.getByText('Save in this browser').click();
    await page.waitForSelector('#kept-list li');
    await page.reload();
    await page.getByRole('button', { name: /^Open / }).click();
    await page.waitForSelector('#result:not([hidden])');
    expect(await kept(page, 'Download its data')).toBe(made);
    await page.setInputFiles('#files', second);
    await make(page);
    await page.getByText('Save in this browser').click();
    await page.waitForFunction(() => document.querySelector('#result-said')!.textContent!.startsWith('Saved'));
    expect(await page.locator('#kept-list li').count()).toBe(1);
    const archive = await keptBytes(page, 'Download all (ZIP)');
    await page.click('#clear');
    await page.setInputFiles('#files', { name: 'case.zip', mimeType: 'application/zip', buffer: archive });
    await make(page);
    expect(await page.textContent('#result-counts')).toMatch(/^[1-9]/);
    await page.click('#forget');
    await page.waitForSelector('#kept', { state: 'hidden' });
    await page.reload();
    expect(await page.isVisible('#kept')).toBe(false);
    await context.close();
  }, 60_000);

  it('has nothing that axe complains of, in the light and in the dark', async () => {
    const { page, context } = await watched(browser, site.address, { bypassCSP: true });
    await page.setInputFiles('#files', join(samplePages, 'wire.jsonl'));
    await make(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    await context.close();
  }, 60_000);
});
