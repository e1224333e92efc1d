import type { Profile } from './profile.ts';
import { sharedWeight, type TermWeights, weightOf } from './term-weights.ts';

/** What a pair of statements is judged by. Shares lie between 0 and 1, marks are 0 or 1. */
export interface Likeness {
  /** Share of the lighter statement's weight that the other has too. */
  readonly contained: number;
  /** Shared weight as a share of both. */
  readonly mutual: number;
  /** The same of the two whole sentences. */
  readonly context: number;
  /** The same number in both. */
  readonly number: number;
  /** Both are put in the same mouth. */
  readonly speaker: number;
  /** They lie at the same place of one text, or of a passage one took from the other. */
  readonly aligned: number;
  /** Each names persons, none in common. */
  readonly otherPersons: number;
  /** One negates what the other does not. */
  readonly polarity: number;
}

/** What each part adds to a pair's score. */
export const WEIGHTS: { readonly [part in keyof Likeness]: number } = {
  contained: 0.4,
  mutual: 0.65,
  context: 0.3,
  number: 0.05,
  speaker: 0.05,
  aligned: 0.15,
  otherPersons: -0.15,
  polarity: -0.2,
};

/**
 * A pair from `same` on brings two clusters together if their members are alike by `average`, and by
 * `growth` more each time the cluster doubles; a statement lighter than
 * `lightest` counts as if it weighed so much, for two common words are no claim.
 */
export const LIMITS = { same: 0.43, average: 0.28, growth: 0.05, lightest: 16 } as const;

/** How alike two statements are; `LIMITS.same` and more is the same claim. */
export function similarity(a: Profile, b: Profile, weights: TermWeights, aligned: boolean): number {
  const parts = likeness(a, b, weights, aligned);
  let score = 0;
  for (const part of PARTS) score += WEIGHTS[part] * parts[part];
  return score;
}

const PARTS = Object.keys(WEIGHTS) as (keyof Likeness)[];

/** The parts a pair is judged by. */
export function likeness(a: Profile, b: Profile, weights: TermWeights, aligned: boolean): Likeness {
  const shared = sharedWeight(a.terms, b.terms, weights);
  const wa = Math.max(LIMITS.lightest, weightOf(a.terms, weights));
  const wb = Math.max(LIMITS.lightest, weightOf(b.terms, weights));
  const around = weightOf(a.context, weights) + weightOf(b.context, weights);
  const bothSpeak = a.speaker !== null && b.speaker !== null;
  return {
    contained: shared / Math.min(wa, wb),
    mutual: (2 * shared) / (wa + wb),
    context: around === 0 ? 0 : (2 * sharedWeight(a.context, b.context, weights)) / around,
    number: common(a.numbers, b.numbers) > 0 ? 1 : 0,
    speaker: bothSpeak && a.speaker === b.speaker ? 1 : 0,
    aligned: aligned ? 1 : 0,
    otherPersons: a.persons.size > 0 && b.persons.size > 0 && common(a.persons, b.persons) === 0 ? 1 : 0,
    polarity: a.negated === b.negated ? 0 : 1,
  };
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const one of small) if (large.has(one)) count += 1;
  return count;
}
