import { type Claim, type Edition, overlaps, type Passage, type Testimony } from '../../model.ts';
import type { ProofClaim } from '../answer/answer.ts';
import type { SourceIndex } from '../sources/source-index.ts';
import { readWords } from '../words/read-words.ts';

/** The claims of an edition by where they are told. */
export type ClaimsAt = (passages: readonly Passage[], sentence: string) => ProofClaim | null;

/** A testimony must have this share of the draft's sentence, by weight, to be what it tells. */
const LEAST_SHARE = 0.4;

/** Finds which claim of an edition a sentence tells whose passages are known. Testimonies are read when they are asked for: there are many. */
export function claimsAt(edition: Edition, index: Pick<SourceIndex, 'weightOf'>): ClaimsAt {
  const byArticle = new Map<string, { claim: Claim; testimony: Testimony }[]>();
  for (const claim of edition.claims) {
    for (const testimony of claim.testimonies) {
      const list = byArticle.get(testimony.article);
      if (list === undefined) byArticle.set(testimony.article, [{ claim, testimony }]);
      else list.push({ claim, testimony });
    }
  }
  const order = new Map(edition.claims.map(({ id }, at) => [id, at]));
  const weight = (terms: readonly string[]) => terms.reduce((sum, term) => sum + index.weightOf(term), 0);
  return (passages, sentence) => {
    const asked = [...termsOf(sentence)];
    const total = Math.max(1e-9, weight(asked));
    const found = passages.flatMap((passage) =>
      (byArticle.get(passage.article) ?? [])
        .filter(({ testimony }) => overlaps(testimony, passage))
        .map(({ claim, testimony }) => {
          const terms = termsOf(testimony.exact);
          return { claim, share: weight(asked.filter((term) => terms.has(term))) / total };
        }),
    );
    const best = found
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => b.share - a.share || order.get(a.claim.id)! - order.get(b.claim.id)!)[0];
    if (best === undefined) return null;
    const { id, origins, voices } = best.claim;
    const outdated = edition.conflicts.filter(({ nature, claims }) => nature === 'corrected' && claims.includes(id));
    return {
      id,
      origins,
      voices,
      oneOrigin: origins.max <= 1,
      outdated: [...new Set(outdated.flatMap((one) => one.outdated))],
    };
  };
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(readWords(text).flatMap(({ kind, term }) => (kind === 'stop' ? [] : [term])));
}
