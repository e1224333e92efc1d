import type { Affair } from '../../corpora/affairs/affairs.ts';
import { makeEdition } from '../../src/edition/index.ts';
import type { Edition, Page, ReadFailure } from '../../src/model.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { readPages } from '../../src/read/index.ts';
import { shippedModels } from '../../src/weights/index.ts';

/** Makes the edition of an affair's pages, as a reader of the project would: with the shipped register and models. */
export async function editionOf(affair: Affair): Promise<Edition> {
  const pages: Page[] = [];
  const failures: ReadFailure[] = [];
  for await (const read of readPages([affair.pages])) {
    if ('reason' in read) failures.push(read);
    else pages.push(read);
  }
  return makeEdition(pages, failures, { register: defaultRegister(), models: await shippedModels() });
}
