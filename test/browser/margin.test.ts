import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import { hasBrowser, reportInBrowser, violations } from './browser.ts';

const shownIn = (page: Page) => page.locator('#pane');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe.skipIf(!hasBrowser)('the margin', () => {
  const { open, at } = reportInBrowser(FIXTURE);

  it('opens a passage marked, with its whole text, and leaves the column where it was', async () => {
    const { page, close } = await open({ viewport: { width: 1280, height: 700 } });
    const link = page.locator('#claims .words [data-at]').nth(1);
    await link.scrollIntoViewIfNeeded();
    const before = (await link.boundingBox())!.y;
    await link.click();
    const hit = shownIn(page).locator('.hit');
    await hit.first().waitFor();
    expect((await hit.allTextContents()).join('')).toBe(await link.textContent());
    expect((await link.boundingBox())!.y).toBeCloseTo(before, 0);
    const { y } = (await hit.first().boundingBox())!;
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(700);
    expect(new URL(page.url()).hash).toBe(`#${await link.getAttribute('data-at')}`);
    await close();
  });

  it('marks every part of a passage that runs over two blocks', async () => {
    const id = 'G-200-300';
    const { page, close } = await open({}, `#${id}`);
    await shownIn(page).locator('.hit').first().waitFor();
    const article = FIXTURE.articles.find(({ siglum }) => siglum === 'G')!;
    const words = (await shownIn(page).locator('.hit').allTextContents()).join('');
    expect(words.replace(/\s+/g, '')).toBe(article.text.slice(200, 300).replace(/\s+/g, ''));
    await close();
  });

  it('is gone again with Escape, and the focus is back where one was', async () => {
    const { page, close } = await open();
    const link = page.locator('#account a.sig:not(.lost)').first();
    const words = await link.textContent();
    await link.focus();
    await page.keyboard.press('Enter');
    await shownIn(page).locator('.hit').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
    await page.keyboard.press('Escape');
    expect(await shownIn(page).isVisible()).toBe(false);
    expect(await focused(page)).toBe(words!.trim());
    expect(new URL(page.url()).hash).toBe('');
    await close();
  });

  it('goes back with the browser’s own button', async () => {
    const { page, close } = await open();
    await page.locator('#account a.sig:not(.lost)').first().click();
    await shownIn(page).waitFor();
    await page.goBack();
    await shownIn(page).waitFor({ state: 'hidden' });
    await close();
  });

  it('shows two texts side by side with what differs, and leads back to the source they were opened from', async () => {
    const { page, close } = await open({ viewport: { width: 1280, height: 900 } });
    await page.locator('.stemma a[href="#A+E"]').focus();
    await page.keyboard.press('Enter');
    const pane = shownIn(page);
    await pane.locator('.beside').waitFor();
    expect(await pane.locator('.pair mark').count()).toBeGreaterThan(0);
    expect(await pane.locator('.beside > .body').count()).toBe(2);
    expect(await pane.locator('.shared').count()).toBe(2);
    await page.keyboard.press('Escape');
    await page.locator('#conspectus a[href="#E"]').click();
    await pane.getByText('Beside A').click();
    await pane.locator('.beside').waitFor();
    await page.keyboard.press('Escape');
    expect(await pane.locator('.beside').count()).toBe(0);
    expect(await pane.locator('.sig-big').textContent()).toBe('E');
    await close();
  });

  it('tells what is known of a lost report', async () => {
    const { page, close } = await open();
    await page.locator('#conspectus a.lost').first().click();
    await shownIn(page).getByText('nobody here has seen it').waitFor();
    expect(await shownIn(page).textContent()).toContain('Known through A B C D H');
    await close();
  });

  it('offers the citation in four forms and copies it', async () => {
    const { page, close } = await open({ permissions: ['clipboard-read', 'clipboard-write'] }, '#D-10-40');
    await shownIn(page).getByText('Cite', { exact: true }).click();
    const forms = await shownIn(page).locator('.cite pre').allTextContents();
    expect(forms).toHaveLength(4);
    expect(forms[2]).toMatch(/^\{\{cite news .*\|work=The Calder Ledger/);
    expect(JSON.parse(forms[3]!)).toMatchObject({ type: 'article-newspaper' });
    await shownIn(page).getByRole('button', { name: 'Copy Plain' }).click();
    await shownIn(page).getByText('copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(forms[0]);
    await shownIn(page).getByText('Copy permalink').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${at.url}#D-10-40`);
    await close();
  });

  it('keeps what was tapped in sight above the sheet on a phone', async () => {
    const { page, close } = await open({ viewport: { width: 390, height: 800 }, hasTouch: true });
    const link = page.locator('#claims .words [data-at]').first();
    await link.tap();
    await shownIn(page).locator('.hit').first().waitFor();
    const [sheet, words] = [(await shownIn(page).boundingBox())!, (await link.boundingBox())!];
    expect(sheet.y).toBeGreaterThan(150);
    expect(words.y + words.height).toBeLessThanOrEqual(sheet.y);
    await close();
  });

  it.each([
    ['light', '#D-60-120'],
    ['dark', '#A+E'],
    ['light', `#w-${FIXTURE.notSeen.lostWitnesses[0]}`],
  ] as const)('has no accessibility violation in %s at %s', async (colorScheme, hash) => {
    for (const width of [1280, 390]) {
      const { page, close } = await open({ colorScheme, bypassCSP: true, viewport: { width, height: 800 } }, hash);
      await shownIn(page).locator('h3').waitFor();
      expect(await violations(page)).toEqual([]);
      await close();
    }
  });
});
