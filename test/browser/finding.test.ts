import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import { hasBrowser, reportInBrowser, violations } from './browser.ts';

describe.skipIf(!hasBrowser)('the search', () => {
  const { open } = reportInBrowser(FIXTURE);

  it('is reached with a key, finds claims, people and articles, and is left again', async () => {
    const { page, close } = await open();
    await page.evaluate(() => scrollTo(0, 900));
    const place = await page.evaluate(() => scrollY);
    await page.keyboard.press('/');
    await page.keyboard.type('reyes ortuzar');
    const found = page.locator('#found');
    await found.getByRole('heading', { name: 'Names' }).waitFor();
    expect(await found.locator('.claim').count()).toBeGreaterThan(1);
    expect(await found.locator('.who dt').allTextContents()).toEqual(['Ana Reyes-Ortúzar']);
    expect(await found.locator('.strays li').count()).toBeGreaterThan(3);
    expect(await page.locator('#claims').isVisible()).toBe(false);
    expect(new URL(page.url()).hash).toBe('#?q=reyes%20ortuzar');
    await page.keyboard.press('Escape');
    expect(await page.locator('#claims').isVisible()).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(place);
    await close();
  });

  it('filters, keeps the filter in the address, and shows the same from there', async () => {
    const { page, close } = await open({}, '#?single');
    const claims = page.locator('#found .claim');
    await claims.first().waitFor();
    const single = FIXTURE.claims.filter(({ origins }) => origins.max === 1).length;
    expect(await claims.count()).toBe(single);
    await page.locator('select[name=voice]').selectOption('Tomas Hale');
    expect(await claims.count()).toBe(1);
    const { hash } = new URL(page.url());
    expect(hash).toBe('#?voice=Tomas%20Hale&single');
    await close();
    const again = await open({}, hash);
    expect(await again.page.locator('#found .claim').count()).toBe(1);
    await again.close();
  });

  it('shows what an origin obtained when its segment is clicked', async () => {
    const { page, close } = await open();
    await page.locator('#claims [data-find="origin=The%20Calder%20Ledger"]').first().click();
    await page.getByText('obtained, or may have').waitFor();
    expect(await page.locator('#found .claim').count()).toBe(
      FIXTURE.claims.filter(({ origins }) => origins.names.includes('The Calder Ledger')).length,
    );
    await close();
  });

  it('opens a source from what was found, and both stand in the address', async () => {
    const { page, close } = await open({}, '#?parted');
    await page.locator('#found .words [data-at]').first().click();
    await page.locator('#pane .hit').first().waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#\?parted&at=[A-Z]+-\d+-\d+$/);
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).hash).toBe('#?parted');
    await close();
  });

  it.each(['light', 'dark'] as const)('has no accessibility violation in %s', async (colorScheme) => {
    const { page, close } = await open({ colorScheme, bypassCSP: true }, '#?q=boats');
    await page.locator('#found .claim').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
