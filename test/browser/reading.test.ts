import { describe, expect, it } from 'vitest';
import { passageOf } from '../../src/model.ts';
import { FIXTURE } from '../../testing/edition/index.ts';
import { hasBrowser, reportInBrowser, unfold, violations } from './browser.ts';

const [reyes, ...others] = FIXTURE.entities;
/** The invented edition with a name that every article mentions more than once. */
const CROWDED = {
  ...FIXTURE,
  entities: [
    {
      ...reyes!,
      mentions: FIXTURE.articles.flatMap((article) =>
        [0, 4, 8].map((start) => passageOf(article, { start, end: start + 3 })),
      ),
    },
    ...others,
  ],
};

describe.skipIf(!hasBrowser)('the report, read', () => {
  const { open, at } = reportInBrowser(CROWDED);

  it('opens from a file without complaint, request or hostile script', async () => {
    const { page, complaints, requests, close } = await open();
    expect(await page.title()).toContain('Port Calder');
    await page.locator('a[href="#G"]').first().click();
    await page.locator('#pane').getByText('forum comment read').waitFor();
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
    expect(await page.locator('img').count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([at.url]);
    await close();
  });

  it('lets no markup but its own into the page', async () => {
    const { page, close } = await open();
    const thrown = await page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>x</b>';
        return 'nothing';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(thrown).toBe('TypeError');
    await close();
  });

  it('reads in full without script', async () => {
    const { page, complaints, close } = await open({ javaScriptEnabled: false });
    expect(await page.locator('main > section:visible').count()).toBeGreaterThan(7);
    expect(await page.locator('#account p').count()).toBeGreaterThan(0);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    const folded = page.locator('details:not([open]) > summary:visible');
    while ((await folded.count()) > 0) await folded.first().click();
    expect(await page.getByText('forum comment read').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('follows a link to its passage without script and marks it, also in a folded copy', async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    const link = page.locator('#claims .words .sig:not(.lost)').first();
    const target = (await link.getAttribute('href'))!;
    await link.click();
    const passage = page.locator(`[id="${target.slice(1)}"]`);
    expect(await passage.textContent()).toBe(await page.locator('#claims .words [data-at]').first().textContent());
    const box = (await passage.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeLessThan(720);
    expect(await page.locator('.body span:target').count()).toBe(1);
    const copy = (await page.locator('.copies span[id]').first().getAttribute('id'))!;
    await page.goto(`${at.url}#${copy}`);
    expect(await page.locator(`[id="${copy}"]`).isVisible()).toBe(true);
    await close();
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('has no accessibility violation in %s at %i px', async (colorScheme, width) => {
    const { page, close } = await open({ colorScheme, bypassCSP: true, viewport: { width, height: 800 } });
    await unfold(page);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it.each([320, 390, 768, 1000, 1280])('does not scroll sideways at %i px', async (width) => {
    const { page, close } = await open({ viewport: { width, height: 800 } });
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close();
  });

  it('prints what is folded, without furniture, copies and controls', async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.furniture', '.copies', '.head', '.margin']) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    }
    expect(await page.locator('.claim .witnesses').first().isVisible()).toBe(true);
    expect(await page.locator('.stemma').first().isVisible()).toBe(true);
    await close();
  });
});
