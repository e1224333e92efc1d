import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCasebook, openCasebook } from '../../src/store/sqlite/index.ts';
import { samplePages } from '../../testing/sample/pages.ts';
import { type ServedCase, serveCasebook } from '../../testing/serve/serve.ts';
import { connected, hasBrowser, violations } from './browser.ts';

/** How long an edition of the sample may take to be made while other tests run, in milliseconds. */
const MAKING = 120_000;

describe.skipIf(!hasBrowser)('a working day at a case that is served', () => {
  let browser: Browser;
  let folder: string;
  let file: string;
  let served: ServedCase;
  const complaints: string[] = [];
  const outside: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-day-'));
    file = join(folder, 'harbour.casebook');
    newCasebook(file).close();
    browser = await connected();
    served = await serveCasebook(file, 'Ina Moor');
  });

  afterAll(async () => {
    await browser?.close();
    await served?.kill();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  async function tab(path: string): Promise<Page> {
    const page = await (await browser.newContext({ bypassCSP: false })).newPage();
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      // Tabs that are open still look for the program that was killed.
      if (!request.url().startsWith('http://127.0.0.1:')) outside.push(request.url());
    });
    await page.goto(served.address + path);
    return page;
  }

  /** Drops the sample's pages on a page, as a person does. */
  async function dropSample(page: Page): Promise<void> {
    const files = readdirSync(samplePages).map((name) => [
      name,
      readFileSync(join(samplePages, name)).toString('base64'),
    ]);
    await page.evaluate((given) => {
      const transfer = new DataTransfer();
      for (const [name, packed] of given) {
        const bytes = Uint8Array.from(atob(packed!), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name!));
      }
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, files);
  }

  const strip = (page: Page) => page.locator('.ledger [role="status"]');

  async function rule(page: Page, opener: string, act: string, fill: (form: Page) => Promise<void>): Promise<void> {
    await page.locator(opener).first().click();
    await page.locator(`form.hands input[value="${act}"]`).check();
    await fill(page);
    await page.getByRole('button', { name: 'Keep this ruling' }).click();
    await page.getByRole('heading', { name: 'The ruling is kept' }).waitFor();
    await page.getByRole('button', { name: 'Go on reading' }).click();
  }

  it('goes from an empty case to rulings, new pages and what they changed, and nothing is lost when it is killed', async () => {
    const page = await tab('');
    await dropSample(page);
    await page.getByText('files taken in and kept').waitFor({ timeout: MAKING });
    await page.getByRole('link', { name: 'Open the edition' }).waitFor({ timeout: MAKING });
    await page.getByRole('link', { name: 'Open the edition' }).click();

    const other = await tab('edition');
    await rule(page, '#claims button.rule', 'claim-same', (form) =>
      form.locator('[data-others] input').first().check(),
    );
    await strip(other).getByText('1 ruling waits').waitFor();
    await rule(page, '#people button.rule', 'person-note', (form) => form.fill('[name="note"]', 'Ask the board.'));
    await page.locator('#claims .words [data-at]').nth(3).click();
    await rule(page, '#pane [data-rule=""]', 'speaker', (form) => form.fill('[name="speaker"]', 'Zora Pell'));
    await strip(other).getByText('3 rulings wait').waitFor();

    await page.locator('.ledger').getByRole('button', { name: 'Make the edition again' }).click();
    for (const one of [page, other]) await strip(one).getByText('A newer edition').waitFor({ timeout: MAKING });
    await other.getByRole('button', { name: 'Show it' }).click();
    await other.waitForFunction(() => document.body.textContent!.includes('Zora Pell'));
    expect(await other.locator('.rulings li').count()).toBe(3);
    expect(await other.locator('.rulings').textContent()).not.toContain('found nothing');

    await page.locator('.ledger').getByRole('link', { name: 'The case' }).click();
    await page.getByRole('button', { name: 'Paste text' }).click();
    const pasted =
      'Bayside Herald\n20 March 2031\n\nFerry is cancelled\n\nThe ferry to Sorrel Island was cancelled on Thursday because of fog, the office said. “Nobody will sail before Friday,” said Mara Dunn, who runs it.';
    await page.getByLabel('One article').fill(pasted);
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByText('16 articles').waitFor({ timeout: MAKING });
    await page.goto(`${served.address}changes`);
    expect(await page.textContent('body')).toContain('Ferry');

    const log = await (await page.request.get(`${served.address}rulings.jsonl`)).text();
    expect(log.trim().split('\n')).toHaveLength(3);
    const report = await (await page.request.get(`${served.address}report.html`)).text();
    expect(report).not.toContain('data-desk');

    await page.goto(`${served.address}edition`);
    await rule(page, '#claims button.rule', 'hide', async () => {});
    await served.kill();
    const casebook = openCasebook(file);
    expect(casebook.rulings().map(({ ruling }) => ruling)).toEqual(['same', 'note', 'speaker', 'hide']);
    expect(casebook.count('pages')).toBe(16);
    casebook.close();
    served = await serveCasebook(file, 'Ina Moor');
    const again = await tab('edition');
    await strip(again).getByText('1 ruling waits').waitFor();
    await again.getByRole('button', { name: 'Show them' }).click();
    await again.getByRole('button', { name: /^Take back/ }).click();
    await strip(again).getByText('2 rulings wait').waitFor();
    expect(outside).toEqual([]);
    expect(complaints.filter((words) => !/ERR_|EventSource|Failed to (?:load|fetch)/.test(words))).toEqual([]);
  }, 600_000);

  it('has nothing that axe complains of, wide and narrow, in the light and in the dark, and is ruled in by keys alone', async () => {
    for (const [width, colorScheme] of [
      [390, 'dark'],
      [1280, 'light'],
    ] as const) {
      const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      await page.goto(served.address);
      expect(await violations(page)).toEqual([]);
      await page.goto(`${served.address}edition`);
      await page.locator('#claims button.rule').first().focus();
      await page.keyboard.press('Enter');
      await page.locator('form.hands').waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
      await page.locator('form.hands input[value="claim-same"]').focus();
      await page.keyboard.press('Space');
      await page.locator('[data-others] input').first().focus();
      await page.keyboard.press('Space');
      expect(await page.textContent('[data-foretold]')).toMatch(/become one/);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator('#pane').isVisible()).toBe(false);
      await context.close();
    }
  }, 120_000);

  it('lets words be chosen by keys', async () => {
    const page = await tab('edition#A');
    await page.locator('#pane [data-choose]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowRight');
    const chosen = (await page.evaluate(() => getSelection()!.toString())).trim();
    expect(chosen.length).toBeGreaterThan(5);
    await page.keyboard.press('Enter');
    await page.locator('form.hands').waitFor();
    expect(await page.textContent('.ruled-on')).toBe(chosen.replace(/\s+/gu, ' '));
    await page.context().close();
  }, 60_000);
});
