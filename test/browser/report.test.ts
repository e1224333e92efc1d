import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURE } from '../../src/publish/fixture.ts';
import { renderReport } from '../../src/publish/index.ts';

const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'google-chrome'));
const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', ...onPath];
const executablePath = candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
if (!executablePath) console.warn('Browser tests skipped: no Chromium found; set CHROMIUM to its path.');

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!executablePath)('the report in a browser', () => {
  let browser: Browser;
  let folder: string;
  let url: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-report-'));
    writeFileSync(join(folder, 'report.html'), renderReport(FIXTURE));
    url = pathToFileURL(join(folder, 'report.html')).href;
    browser = await chromium.launch({
      executablePath: executablePath!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the report; whatever the page complains of or asks for is collected. */
  async function open(options: BrowserContextOptions = {}, hash = '') {
    const page = await (await browser.newContext(options)).newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(url + hash);
    return { page, complaints, requests, close: () => page.context().close() };
  }

  const background = (page: Page, selector: string): Promise<string> =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);

  const CLEAR = 'rgba(0, 0, 0, 0)';

  it('opens from a file without complaint, request or hostile script', async () => {
    const { page, complaints, requests, close } = await open();
    expect(await page.title()).toContain('Port Calder');
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
    expect(await page.locator('img').count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([url]);
    await close();
  });

  it.each([true, false])('follows a link to a passage and marks it (script: %s)', async (javaScriptEnabled) => {
    const { page, close } = await open({ javaScriptEnabled });
    const link = page.locator('#claims .words > a').first();
    const target = (await link.getAttribute('href'))!;
    await link.click();
    const passage = page.locator(`[id="${target.slice(1)}"]`);
    expect(await passage.textContent()).toBe(await link.textContent());
    const box = (await passage.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeLessThan(720);
    if (javaScriptEnabled) expect(await background(page, `[id="${target.slice(1)}"]`)).not.toBe(CLEAR);
    expect(await page.locator('.body span:target').count()).toBe(1);
    await close();
  });

  it('marks every part of a passage that crosses another', async () => {
    const { page, close } = await open();
    const id = (await page.locator('[data-p]').first().getAttribute('data-p'))!;
    await page.goto(`${url}#${id}`);
    for (const part of await page.locator(`[data-p="${id}"]`).all()) {
      expect(await part.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(CLEAR);
    }
    await close();
  });

  it('opens what is folded when a link leads into it', async () => {
    const { page, close } = await open();
    const id = (await page.locator('.short > li').first().getAttribute('id'))!;
    await page.goto(`${url}#${id}`);
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    await close();
  });

  it('reads in full without script', async () => {
    const { page, complaints, close } = await open({ javaScriptEnabled: false });
    expect(await page.locator('main section').count()).toBeGreaterThan(7);
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    expect(await page.locator('details:not([open]) > summary:visible').count()).toBe(0);
    expect(await page.getByText('forum comment read').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)('has no accessibility violation in %s', async (colorScheme) => {
    const { page, close } = await open({ colorScheme, bypassCSP: true });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
      // biome-ignore lint/suspicious/noExplicitAny: axe is put into the page as text
      const result = await (globalThis as any).axe.run(document, { runOnly: tags });
      return result.violations.map((violation: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        [
          violation.id,
          ...violation.nodes.slice(0, 40).map((node) => `${node.html.slice(0, 120)} ${node.failureSummary}`),
        ].join('\n'),
      );
    });
    expect(found).toEqual([]);
    await close();
  });

  it.each([360, 390, 768, 1280])('does not scroll sideways at %i px', async (width) => {
    const { page, close } = await open({ viewport: { width, height: 800 } });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close();
  });

  it('prints what is folded, without furniture and contents', async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.furniture').first().isVisible()).toBe(false);
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.locator('.claim .witnesses').first().isVisible()).toBe(true);
    await close();
  });
});
