import { fileURLToPath } from 'node:url';
import { makeEdition } from '../../src/edition/index.ts';
import type { Edition } from '../../src/model.ts';
import { type Pile, shippedModels } from '../../src/node/index.ts';
import { defaultRegister } from '../../src/outlets/index.ts';

/** The folder of the sample affair's pages. */
export const samplePages = fileURLToPath(new URL('../../samples/port-calder/pages', import.meta.url));

/** Makes an edition as a reader of the project would: with the shipped register and models. */
export async function editionOf({ pages, failures }: Pile): Promise<Edition> {
  return makeEdition(pages, failures, { register: defaultRegister(), models: await shippedModels() });
}
