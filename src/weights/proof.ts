import { readFile } from 'node:fs/promises';

/** Where the model for proofing lies: apart from those an edition is made with, for no edition depends on it. */
const file = new URL('../../models/proof/bearing.json', import.meta.url);

/**
 * The bytes of the model for proofing drafts, as `proof/bearing`; empty where the file is missing.
 *
 * @example proofPage(page, edition, { register, models: new Map([...(await shippedModels()), ...(await proofModels())]) })
 */
export async function proofModels(): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = await readFile(file).catch(() => null);
  return new Map(bytes === null ? [] : [['proof/bearing', bytes]]);
}
