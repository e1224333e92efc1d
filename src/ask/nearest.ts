import { sharedWeight, termWeights, weightOf } from '../base/term-weights.ts';
import { DENYING } from '../languages/en/negation/negators.ts';
import { wordsOf } from '../languages/en/words/words.ts';
import type { Claim, Edition, Testimony } from '../model.ts';

/** A claim of an edition beside a sentence in a reader's own words. */
export interface NearClaim {
  readonly claim: Claim;
  /** The testimony of the claim that is nearest; what differs is told of it. */
  readonly testimony: Testimony;
  /** Share of the sentence's weight, by rarity of its words, that this testimony has: 0 to 1. */
  readonly likeness: number;
  /** Numbers the sentence has and the testimony does not, while that one has numbers of its own. */
  readonly otherNumbers: readonly string[];
  /** Numbers the testimony has and the sentence does not, while that one has numbers of its own. */
  readonly itsNumbers: readonly string[];
  /** True if exactly one of the two denies. */
  readonly otherPolarity: boolean;
  /** Which of the two denies, and with which word; null where both or neither do. */
  readonly denial: { readonly by: 'sentence' | 'testimony'; readonly word: string } | null;
}

/** Below this share a claim is not what the sentence says. */
export const LEAST_LIKENESS = 0.55;

/**
 * Claims nearest to a sentence, nearest first: compared word by word (stems, common synonyms), each word weighed by its
 * rarity in the edition. It reads words, not meaning: a claim worded quite differently is missed, and one that is near may
 * say another thing.
 *
 * @returns at most `most` claims with a likeness of at least {@link LEAST_LIKENESS}
 */
export function nearestClaims(edition: Edition, sentence: string, most = 5): NearClaim[] {
  const asked = termsOf(sentence);
  const told = edition.claims.flatMap((claim) =>
    claim.testimonies.map((testimony) => ({ claim, testimony, terms: termsOf(testimony.exact) })),
  );
  const weights = termWeights(told);
  // A word no testimony has weighs as much as the rarest: it counts against every claim.
  const rarest = Math.max(0, ...weights.values());
  const unknown = [...asked].filter((term) => !weights.has(term)).length * rarest;
  const total = weightOf(asked, weights) + unknown;
  const best = new Map<string, NearClaim>();
  for (const { claim, testimony, terms } of told) {
    const { length } = testimony.exact;
    const likeness = total === 0 ? 0 : sharedWeight(asked, terms, weights) / total;
    const known = best.get(claim.id);
    if (likeness < LEAST_LIKENESS) continue;
    if (known && (known.likeness > likeness || (known.likeness === likeness && known.testimony.exact.length <= length)))
      continue;
    const denial = soleDenial(sentence, testimony.exact);
    best.set(claim.id, {
      claim,
      testimony,
      likeness,
      otherNumbers: otherNumbers(asked, terms),
      itsNumbers: otherNumbers(terms, asked),
      otherPolarity: denial !== null,
      denial,
    });
  }
  const order = new Map(edition.claims.map(({ id }, at) => [id, at]));
  return [...best.values()]
    .sort((x, y) => y.likeness - x.likeness || order.get(x.claim.id)! - order.get(y.claim.id)!)
    .slice(0, most);
}

/** The denial of two sentences of which one denies. */
function soleDenial(sentence: string, testimony: string): NearClaim['denial'] {
  const [asked, told] = [DENYING.exec(sentence)?.[0], DENYING.exec(testimony)?.[0]];
  if ((asked === undefined) === (told === undefined)) return null;
  return asked === undefined ? { by: 'testimony', word: told! } : { by: 'sentence', word: asked };
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).flatMap(({ term }) => term ?? []));
}

/** Numbers the one has and the other does not; none where the other has no number at all. */
function otherNumbers(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return numbersOf(other).length === 0 ? [] : numbersOf(one).filter((number) => !other.has(number));
}

function numbersOf(terms: ReadonlySet<string>): string[] {
  return [...terms].filter((term) => /^\p{N}/u.test(term));
}
