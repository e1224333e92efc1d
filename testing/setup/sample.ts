import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** An empty folder of this run of the tests, where the first test that needs the sample's edition puts it. */
    readonly sampleFolder: string;
  }
}

/** Gives every run of the tests a folder of its own, so that no edition of an earlier run is ever met; removes it after. */
export function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-sample-'));
  provide('sampleFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
