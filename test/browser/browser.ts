import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Edition } from '../../src/model.ts';
import { renderReport } from '../../src/publish/index.ts';

const endpoint = inject('browserEndpoint');

/** True where the browser tests can run. */
export const hasBrowser = endpoint !== null;

/** A connection to the one browser of this run of the tests; closing it closes what was opened through it. */
export function connected(): Promise<Browser> {
  return chromium.connect(endpoint!);
}

/** A report opened in a browser; whatever the page complains of or asks for is collected. */
export interface Opened {
  readonly page: Page;
  readonly complaints: string[];
  readonly requests: string[];
  close(): Promise<void>;
}

/** Sets an edition, puts it in a file and opens it as often as a test wants. For use in a `describe`. */
export function reportInBrowser(edition: Edition) {
  let browser: Browser;
  let folder: string;
  const held = { url: '' };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-report-'));
    writeFileSync(join(folder, 'report.html'), renderReport(edition));
    held.url = pathToFileURL(join(folder, 'report.html')).href;
    browser = await connected();
  });

  afterAll(async () => {
    await browser?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  async function open(options: BrowserContextOptions = {}, hash = ''): Promise<Opened> {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(10_000);
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(held.url + hash);
    return { page, complaints, requests, close: () => page.context().close() };
  }
  return { open, at: held };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it stands, by WCAG 2.2 AA and best practice. The page must bypass its policy. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // biome-ignore lint/suspicious/noExplicitAny: axe is put into the page as text
    const result = await (globalThis as any).axe.run(document, {
      runOnly: tags,
      // What passes is not told of, nor how to select an element: that takes as long as looking.
      resultTypes: ['violations'],
      selectors: false,
    });
    return result.violations.map((violation: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
      [
        violation.id,
        ...violation.nodes.slice(0, 5).map((node) => `${node.html.slice(0, 160)} ${node.failureSummary}`),
      ].join('\n'),
    );
  });
}

/** Opens all that is folded. */
export function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
