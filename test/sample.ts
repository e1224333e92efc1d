import { fileURLToPath } from 'node:url';
import { makeEdition } from '../src/edition/index.ts';
import type { Edition, Page, ReadFailure } from '../src/model.ts';
import { defaultRegister } from '../src/outlets/index.ts';
import { isReadFailure } from '../src/read/index.ts';
import { readPages } from '../src/read/node.ts';
import { shippedModels } from '../src/weights/index.ts';

/** The pages of the sample affair. */
export const samplePages = fileURLToPath(new URL('../samples/port-calder/pages', import.meta.url));

export interface Pile {
  readonly pages: Page[];
  readonly failures: ReadFailure[];
}

export async function readPile(paths: readonly string[]): Promise<Pile> {
  const pages: Page[] = [];
  const failures: ReadFailure[] = [];
  for await (const item of readPages(paths)) {
    if (isReadFailure(item)) failures.push(item);
    else pages.push(item);
  }
  return { pages, failures };
}

export async function editionOf({ pages, failures }: Pile): Promise<Edition> {
  return makeEdition(pages, failures, { register: defaultRegister(), models: await shippedModels() });
}
