import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, buildApp } from '../../app/build/build.ts';
import { type SiteServer, serveSite } from '../../testing/app/site-server.ts';
import { samplePages } from '../../testing/sample/pages.ts';
import { connected, hasBrowser } from './browser.ts';

/** How long an edition may take to be made while other tests run, in milliseconds. */
const MAKING = 60_000;
const WIRE = join(samplePages, 'wire.jsonl');
const MORE = join(samplePages, 'calderledger-commissioner-quits-dredging-saved.txt');

describe.skipIf(!hasBrowser)('hands in the page that makes editions', () => {
  let browser: Browser;
  let built: Built;
  let folder: string;
  let site: SiteServer;

  beforeAll(async () => {
    [browser, built] = [await connected(), await buildApp()];
    folder = mkdtempSync(join(tmpdir(), 'variorum-hands-'));
    writeFileSync(join(folder, 'variorum.html'), built.single);
    site = await serveSite(built.site);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  async function opened(context: BrowserContext, address: string): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(address);
    return page;
  }

  async function make(page: Page, button = '#make'): Promise<void> {
    const shown = () => document.querySelector<HTMLAnchorElement>('#result-ways a')?.href ?? null;
    // A tab in the background does not take clicks for sure.
    await page.bringToFront();
    const before = await page.evaluate(shown);
    await page.press(button, 'Enter');
    const isNew = (held: string | null) => {
      const now = document.querySelector<HTMLAnchorElement>('#result-ways a')?.href ?? null;
      return now !== null && now !== held;
    };
    await page.waitForFunction(isNew, before, { timeout: MAKING });
  }

  async function save(page: Page): Promise<void> {
    await page.bringToFront();
    // By key: a click right behind one in the frame may be taken for one on where the frame was.
    await page.getByText('Save in this browser').press('Enter');
    await page.getByText('Saved in this browser, with its pages').waitFor();
  }

  const framed = (page: Page): FrameLocator => page.frameLocator('#frame iframe');

  /** Notes something beside the first claim of a report. */
  async function note(report: FrameLocator | Page, words: string): Promise<void> {
    await report.locator('#claims button.rule').first().click();
    await report.locator('form.hands input[value="note"]').check();
    await report.locator('[name="note"]').fill(words);
    await report.locator('[name="by"]').fill('Ina Moor');
    await report.getByRole('button', { name: 'Keep this ruling' }).click();
    await report.getByRole('heading', { name: 'The ruling is kept' }).waitFor();
  }

  it('rule in its report, keep that with the case, and the next edition acts on it and reads only what is new', async () => {
    const context = await browser.newContext();
    const page = await opened(context, site.address);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.setInputFiles('#files', WIRE);
    await make(page);
    await note(framed(page), 'Ask the board.');
    await page.getByText('1 ruling waits').first().waitFor();
    await save(page);
    await note(framed(page), 'Ask the ministry.');

    await page.reload();
    await page.getByRole('button', { name: /^Open / }).click();
    await page.getByText('2 rulings wait').first().waitFor();
    await page.setInputFiles('#files', MORE);
    const stages = page.evaluate(() => {
      const seen: string[] = [];
      return new Promise<string[]>((resolve) => {
        new MutationObserver(() => {
          const words = document.getElementById('stage')!.textContent!;
          seen.push(words);
          if (words.includes('Setting the report')) resolve(seen);
        }).observe(document.getElementById('stage')!, { childList: true, characterData: true, subtree: true });
      });
    });
    await make(page);
    // Of the first step that counts, all but the new page is there at once.
    const counted = (await stages).find((words) => words.includes('in their pages (')) ?? '';
    const [, done, total] = /\((\d+) of (\d+)\)/.exec(counted)!;
    expect(Number(done)).toBeGreaterThanOrEqual(Number(total) - 1);
    await framed(page).locator('.rulings li').nth(1).waitFor();
    expect(await framed(page).locator('.rulings').textContent()).toContain('Ask the ministry.');
    await context.close();
  }, 180_000);

  it('in two tabs on one case each know what the other ruled, and go on where one saves the case anew', async () => {
    const context = await browser.newContext();
    const one = await opened(context, site.address);
    await one.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await one.setInputFiles('#files', WIRE);
    await make(one);
    await save(one);
    const other = await opened(context, site.address);
    await other.getByRole('button', { name: /^Open / }).click();
    await other.waitForSelector('#result:not([hidden])');
    await note(framed(other), 'Ask the board.');
    await one.getByText('1 ruling waits').first().waitFor();
    await one.bringToFront();
    await note(framed(one), 'Ask the ministry.');
    await other.getByText('2 rulings wait').first().waitFor();
    await make(one, '#make-again');
    await save(one);
    await other.bringToFront();
    await note(framed(other), 'Ask the harbour master.');
    await one.getByText('1 ruling waits').first().waitFor();
    await context.close();
  }, 180_000);

  it('work from a file on a disk, where the report is a tab', async () => {
    const context = await browser.newContext();
    const page = await opened(context, pathToFileURL(join(folder, 'variorum.html')).href);
    await page.setInputFiles('#files', WIRE);
    await make(page);
    const [tab] = await Promise.all([context.waitForEvent('page'), page.getByText('Open the report').click()]);
    await note(tab, 'Ask the board.');
    await page.getByText('1 ruling waits').first().waitFor();
    await make(page, '#make-again');
    await tab.getByRole('button', { name: 'Show it' }).click();
    await tab.locator('.rulings li').first().waitFor();
    await context.close();
  }, 120_000);

  it('outlive an update of the page in the middle of a case', async () => {
    const files = new Map(built.site);
    const updating = await serveSite(files);
    const context = await browser.newContext();
    const page = await opened(context, updating.address);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.setInputFiles('#files', WIRE);
    await make(page);
    const worker = files.get('service-worker.js') as string;
    const version = /(?:variorum-|["'`])([0-9a-f]{12})["'`]/.exec(worker)![1]!;
    files.set('service-worker.js', worker.replaceAll(version, 'ffffffffffff'));
    await page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!;
      const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
      await registration.update();
      await changed;
    });
    await note(framed(page), 'Ask the board.');
    await save(page);
    await page.reload();
    await page.getByRole('button', { name: /^Open / }).click();
    await page.getByText('1 ruling waits').first().waitFor();
    await make(page, '#make-again');
    await framed(page).locator('.rulings li').first().waitFor();
    await context.close();
    await updating.close();
  }, 180_000);
});
