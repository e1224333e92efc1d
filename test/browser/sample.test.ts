import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import type * as Product from '../../src/index.ts';
import type { Page, ReadFailure } from '../../src/model.ts';
import { shippedModels } from '../../src/node/index.ts';
import { sampleEdition } from '../../testing/sample/edition.ts';
import { samplePages } from '../../testing/sample/pages.ts';
import { connected, hasBrowser } from './browser.ts';

/** The product as one script for a browser, which finds it under `variorum`. */
async function bundledProduct(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../../src/index.ts', import.meta.url)),
        name: 'variorum',
        formats: ['iife'],
      },
    },
  });
  const [bundle] = made as unknown as { output: { code?: string }[] }[];
  return bundle!.output[0]!.code!;
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

describe.skipIf(!hasBrowser)('the product in Chromium', () => {
  it('makes the sample’s edition byte for byte as Node does', { timeout: 60_000 }, async () => {
    const given = {
      models: [...(await shippedModels())].map(([name, bytes]): [string, string] => [name, base64(bytes)]),
      files: readdirSync(samplePages).map((name): [string, string] => [
        `pages/${name}`,
        base64(readFileSync(join(samplePages, name))),
      ]),
    };
    const browser = await connected();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: await bundledProduct() });
      const made = await page.evaluate(async ({ models, files }) => {
        const { variorum } = globalThis as unknown as { variorum: typeof Product };
        const bytesOf = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
        const pages: Page[] = [];
        const failures: ReadFailure[] = [];
        const sources = files.map(([source, text]) => {
          const bytes = bytesOf(text);
          return { source, size: bytes.length, bytes: () => bytes };
        });
        for await (const item of variorum.readFiles(sources)) {
          if (variorum.isReadFailure(item)) failures.push(item);
          else pages.push(item);
        }
        const edition = variorum.makeEdition(pages, failures, {
          register: variorum.defaultRegister(),
          models: new Map(models.map(([name, text]) => [name, bytesOf(text)])),
        });
        return JSON.stringify(edition, null, 1);
      }, given);
      expect(made === JSON.stringify(await sampleEdition(), null, 1)).toBe(true);
    } finally {
      await browser.close();
    }
  });
});
