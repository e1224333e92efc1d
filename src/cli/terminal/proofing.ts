import { type Proofing, proofingOf } from '../../edition/index.ts';
import { type Edition, VariorumError } from '../../model.ts';
import { proofModels, shippedModels } from '../../weights/index.ts';
import { registerWith } from './make-options.ts';

/** An edition made ready for drafts, with the shipped models. Throws `input` where the model for proofing is missing. */
export async function proofingOn(edition: Edition, outlets: string | boolean | undefined): Promise<Proofing> {
  const own = await proofModels();
  if (own.size === 0) throw new VariorumError('input', 'models/proof/bearing.json is missing: nothing can be proofed.');
  const models = new Map([...(await shippedModels()), ...own]);
  return proofingOf(edition, { register: await registerWith(outlets), models });
}
