import { chromium } from 'playwright-core';

/** First contentful paint of a page in a new window, five times, in milliseconds. @param path of the browser */
export async function painted(path: string, address: string): Promise<number[]> {
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const times: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const page = await (await browser.newContext()).newPage();
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForFunction(`performance.getEntriesByName('first-contentful-paint').length > 0`);
      const time = await page.evaluate<number>(`performance.getEntriesByName('first-contentful-paint')[0].startTime`);
      times.push(Math.round(time));
      await page.close();
    }
    return times;
  } finally {
    await browser.close();
  }
}
