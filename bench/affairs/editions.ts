import type { Affair } from '../../corpora/affairs/affairs.ts';
import { makeEdition } from '../../src/edition/index.ts';
import type { Edition } from '../../src/model.ts';
import { readPile, shippedModels } from '../../src/node/index.ts';
import { defaultRegister } from '../../src/outlets/index.ts';

/** Makes the edition of an affair's pages, as a reader of the project would: with the shipped register and models. */
export async function editionOf(affair: Affair): Promise<Edition> {
  const { pages, failures } = await readPile([affair.pages]);
  return makeEdition(pages, failures, { register: defaultRegister(), models: await shippedModels() });
}
