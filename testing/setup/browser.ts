import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of this run listens; null where there is none. */
    readonly browserEndpoint: string | null;
  }
}

const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'google-chrome'));
const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', ...onPath];
const executablePath = candidates.find((path) => path !== undefined && path !== '' && existsSync(path));

/** Starts one browser for all tests that ask for one, and ends it after. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (executablePath === undefined) {
    console.warn('Browser tests skipped: no Chromium found; set CHROMIUM to its path.');
    provide('browserEndpoint', null);
    return async () => {};
  }
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
  const server = await chromium.launchServer({ executablePath, args });
  provide('browserEndpoint', server.wsEndpoint());
  return () => server.close();
}
