import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import type { pagesFromBytes } from '../../src/read/index.ts';
import { digestOf, PINNED } from '../../testing/encodings/digests.ts';
import { encodedPages } from '../../testing/encodings/pages.ts';
import { connected, hasBrowser } from './browser.ts';

/** The reader as one script for a browser, which finds it under `reader`. */
async function bundledReader(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../../src/read/index.ts', import.meta.url)),
        name: 'reader',
        formats: ['iife'],
      },
    },
  });
  const [bundle] = made as unknown as { output: { code?: string }[] }[];
  return bundle!.output[0]!.code!;
}

describe.skipIf(!hasBrowser)('the reader in Chromium', () => {
  it('reads a page in each encoding to the same text as Node, which is what the browser itself decodes', async () => {
    const browser = await connected();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: await bundledReader() });
      const given = encodedPages().map(({ encoding, bytes }) => ({ encoding, bytes: [...bytes] }));
      const read = await page.evaluate((pages) => {
        const { reader } = globalThis as unknown as { reader: { pagesFromBytes: typeof pagesFromBytes } };
        return pages.map(({ encoding, bytes }) => {
          const [item] = reader.pagesFromBytes(Uint8Array.from(bytes), `${encoding}.html`);
          const own = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
          return { encoding, content: item !== undefined && 'content' in item ? item.content : '', own };
        });
      }, given);
      expect(Object.fromEntries(read.map(({ encoding, content }) => [encoding, digestOf(content)]))).toEqual(PINNED);
      // Where Chromium's own decoder is not as the standard is: four sequences of big5 that stand for two characters each (88 62,
      // 88 64, 88 a3, 88 a5), and the ideographic space of euc-jp after a sequence that is none.
      const others = read.filter(({ content, own }) => content !== own).map(({ encoding }) => encoding);
      expect(others.filter((encoding) => encoding !== 'big5' && encoding !== 'euc-jp')).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
