import { sample } from '../../corpora/affairs/affairs.ts';
import { annotatePile, makeEdition } from '../../src/edition/index.ts';
import { proofingOf } from '../../src/edition/proof-page.ts';
import { overlaps } from '../../src/model.ts';
import { readPile } from '../../src/node/index.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import type { ProofSentence } from '../../src/proof/index.ts';
import { proofModels, shippedModels } from '../../src/weights/index.ts';
import { Chance } from '../collate/random.ts';
import { type Altered, alterationsOf, stockOf } from './alter.ts';

/** What went wrong with a sentence of the sample. */
export interface AlteredError {
  readonly kind: Altered['kind'] | 'unaltered';
  readonly text: string;
  readonly proof: ProofSentence | null;
}

/** Figures of altered and unaltered sentences of the sample, and what went wrong. */
export async function alteredScored(seed = 24) {
  const { pages, failures } = await readPile([sample.pages]);
  const models = new Map([...(await shippedModels()), ...(await proofModels())]);
  const options = { register: defaultRegister(), models: await shippedModels() };
  const edition = makeEdition(pages, failures, options);
  const articles = annotatePile(pages, options);
  const proofing = proofingOf(edition, { register: options.register, models });
  const stock = stockOf(articles);
  const chance = new Chance(seed);
  const errors: AlteredError[] = [];
  const counts = new Map<string, [good: number, all: number]>();
  const count = (kind: string, good: boolean) => {
    const [was, all] = counts.get(kind) ?? [0, 0];
    counts.set(kind, [was + (good ? 1 : 0), all + 1]);
  };
  for (const one of articles) {
    const { text, blocks } = one.article;
    for (const sentence of one.annotations.sentences) {
      if (blocks[sentence.block]!.kind !== 'body') continue;
      const [plain] = proofing.proof(proofing.sentences(text.slice(sentence.start, sentence.end))).sentences;
      if (plain === undefined) continue;
      const flagged = plain.status !== 'stated';
      count('unaltered', flagged);
      if (flagged) errors.push({ kind: 'unaltered', text: plain.text, proof: plain });
      for (const altered of alterationsOf(one, sentence, stock, chance)) {
        const proofs = proofing.proof(proofing.sentences(altered.text)).sentences;
        const found = proofs.some((proof) => marks(proof, altered));
        count(altered.kind, found);
        if (!found) errors.push({ kind: altered.kind, text: altered.text, proof: proofs[0] ?? null });
      }
    }
  }
  const share = (kinds: readonly string[]) => {
    const all = kinds.map((kind) => counts.get(kind) ?? [0, 0]);
    return (
      all.reduce((sum, [good]) => sum + good!, 0) /
      Math.max(
        1,
        all.reduce((sum, [, of]) => sum + of!, 0),
      )
    );
  };
  const kinds: readonly Altered['kind'][] = ['number', 'name', 'negation', 'quotation'];
  const figures: Record<string, number> = {
    altered: kinds.reduce((sum, kind) => sum + (counts.get(kind)?.[1] ?? 0), 0),
    found: share(kinds),
    unaltered: counts.get('unaltered')![1],
    wronglyFlagged: share(['unaltered']),
  };
  for (const kind of kinds) figures[`found ${kind}`] = share([kind]);
  return { figures, errors };
}

/** True if a sentence is not called stated, and a mark lies on what was altered; of a negation, on any polarity. */
function marks(proof: ProofSentence, { kind, span }: Altered): boolean {
  if (proof.status === 'stated') return false;
  const at = { start: span.start - proof.start, end: span.end - proof.start };
  const differs = proof.differences.some(
    (one) => overlaps(one.span, at) || (kind === 'negation' && one.kind === 'polarity'),
  );
  const quoted = proof.quotations.some((one) => one.status !== 'found' && overlaps(one.span, at));
  return differs || quoted || proof.unsupported.some((one) => overlaps(one, at));
}
