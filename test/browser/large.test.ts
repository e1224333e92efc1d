import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasBrowser, reportInBrowser } from './browser.ts';
import { largeEdition } from './large-edition.ts';

const edition = hasBrowser ? largeEdition(600) : largeEdition(2);

/** The shortest of several measurements, in milliseconds: the machine may be doing other things beside. */
async function shortest(times: number, measure: () => Promise<number>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) best = Math.min(best, await measure());
  return best;
}

/** From an event to the frame after what it changed is there. */
function until(page: Page, act: string, done: string): Promise<number> {
  return page.evaluate(
    async ([act, done]) => {
      const start = performance.now();
      new Function(act!)();
      const there = new Function(`return ${done}`) as () => boolean;
      while (!there()) await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - start;
    },
    [act, done],
  );
}

describe.skipIf(!hasBrowser)('an edition of 600 pages', () => {
  const { open } = reportInBrowser(edition);

  it('is painted within a second', async () => {
    const paint = await shortest(4, async () => {
      const { page, close } = await open();
      const time = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);
      await close();
      return time;
    });
    console.info(`first paint: ${Math.round(paint)} ms`);
    expect(paint).toBeLessThan(1000);
  });

  it('answers within a tenth of a second', async () => {
    const { page, complaints, close } = await open({ bypassCSP: true });
    await page.locator('#conspectus .sig').first().click();
    await page.locator('#pane').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('herring');
    await page.locator('#found .claim').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    let turn = 0;
    const passage = await shortest(5, () => {
      const link = `document.querySelectorAll('#claims .words [data-at]')[${++turn}]`;
      return until(
        page,
        `${link}.click()`,
        `document.querySelector('#pane .hit')?.textContent === ${link}.textContent`,
      );
    });
    const words = ['audit', 'ballast', 'crane', 'wharf', 'tender'];
    turn = 0;
    const search = await shortest(5, () => {
      const word = words[turn++]!;
      return until(
        page,
        `const q = document.querySelector('#q'); q.value = '${word}'; q.dispatchEvent(new Event('input', { bubbles: true }))`,
        `document.querySelector('#found .claim')?.textContent.includes('${word}')`,
      );
    });
    console.info(`passage: ${Math.round(passage)} ms; search: ${Math.round(search)} ms`);
    expect(passage).toBeLessThan(100);
    expect(search).toBeLessThan(100);
    expect(complaints).toEqual([]);
    await close();
  });

  it('finds claims that the column does not print, and opens their sources', async () => {
    const { page, close } = await open({}, '#?voice=Name499');
    const number = edition.claims.filter(({ voices }) => voices[0]!.name === 'Name499').length;
    await page.locator('#found .claim').first().waitFor();
    expect(await page.locator('#found h1').textContent()).toContain(`${number} of 6,000`);
    await page.locator('#found .words [data-at]').first().click();
    await page.locator('#pane .hit').waitFor();
    await close();
  });

  it('has no more than thirty thousand elements, and makes each further list when it is opened', async () => {
    const { page, complaints, close } = await open();
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(30_000);
    const lists = page.locator('details[data-list]');
    const kinds = await lists.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.list!.split(' ')[0]!));
    expect([...new Set(kinds)].sort()).toEqual(['claims', 'dates', 'links', 'mentions', 'names', 'outlets']);
    const claims = page.locator('#claims details[data-list]').first();
    await claims.locator('summary').click();
    const made = page.locator('#claims ol.short > li');
    await made.first().waitFor();
    expect(await made.count()).toBe(100);
    await page.locator('[data-longer]').first().click();
    expect(await made.count()).toBe(200);
    const further = await page.locator('#claims .later summary').first().textContent();
    expect(further).toBe('5,960 further claims');
    expect(await page.locator('#claims [data-longer]').textContent()).toBe('5,760 more entries');
    expect(complaints).toEqual([]);
    await close();
  });

  it('says without script what it cannot show', async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    expect(await page.getByText('the texts are in edition.json').isVisible()).toBe(true);
    expect(await page.locator('#claims .claim').count()).toBe(40);
    await close();
  });
});
