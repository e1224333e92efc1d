import { sharedWeight, termWeights, weightOf } from '../base/term-weights.ts';
import { DENYING } from '../languages/en/negation/negators.ts';
import { wordsOf } from '../languages/en/words/words.ts';
import type { Claim, Edition } from '../model.ts';

/** A claim of an edition beside a sentence in a reader's own words. */
export interface NearClaim {
  readonly claim: Claim;
  /** Share of the sentence's weight, by rarity of its words, that one witness of the claim has: 0 to 1. */
  readonly likeness: number;
  /** Numbers the sentence has and the nearest witness does not, while that one has others. */
  readonly otherNumbers: readonly string[];
  /** True if exactly one of the two denies. */
  readonly otherPolarity: boolean;
}

/** Below this share a claim is not what the sentence says. */
export const LEAST_LIKENESS = 0.55;

/**
 * Claims nearest to a sentence, nearest first: compared word by word (stems, common synonyms), each word weighed by its
 * rarity in the edition. It reads words, not meaning: a claim worded quite differently is missed.
 *
 * @returns at most `most` claims with a likeness of at least {@link LEAST_LIKENESS}
 */
export function nearestClaims(edition: Edition, sentence: string, most = 5): NearClaim[] {
  const asked = termsOf(sentence);
  const witnesses = edition.claims.flatMap((claim) =>
    claim.testimonies.map((witness) => ({ claim, exact: witness.exact, terms: termsOf(witness.exact) })),
  );
  const weights = termWeights(witnesses);
  // A word no witness has weighs as much as the rarest: it counts against every claim.
  const rarest = Math.max(0, ...weights.values());
  const unknown = [...asked].filter((term) => !weights.has(term)).length * rarest;
  const total = weightOf(asked, weights) + unknown;
  const best = new Map<string, NearClaim & { readonly length: number }>();
  for (const { claim, exact, terms } of witnesses) {
    const likeness = total === 0 ? 0 : sharedWeight(asked, terms, weights) / total;
    const known = best.get(claim.id);
    if (likeness < LEAST_LIKENESS) continue;
    if (known && (known.likeness > likeness || (known.likeness === likeness && known.length <= exact.length))) continue;
    const numbers = numbersOf(terms);
    best.set(claim.id, {
      claim,
      likeness,
      length: exact.length,
      otherNumbers: numbers.length === 0 ? [] : numbersOf(asked).filter((number) => !terms.has(number)),
      otherPolarity: DENYING.test(sentence) !== DENYING.test(exact),
    });
  }
  const order = new Map(edition.claims.map(({ id }, at) => [id, at]));
  return [...best.values()]
    .sort((x, y) => y.likeness - x.likeness || order.get(x.claim.id)! - order.get(y.claim.id)!)
    .slice(0, most);
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).flatMap(({ term }) => term ?? []));
}

function numbersOf(terms: ReadonlySet<string>): string[] {
  return [...terms].filter((term) => /^\p{N}/u.test(term));
}
