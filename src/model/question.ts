import type { LinkKind, Upstream } from './edition.ts';
import type { Passage } from './span.ts';

/** So many origins at least and at most. */
export interface OriginCount {
  readonly min: number;
  readonly max: number;
}

/** A claim whose origins an answer would change. */
export interface AffectedClaim {
  /** Its words. */
  readonly text: string;
  readonly now: OriginCount;
  /** Where the answer is not what the program takes to be so. */
  readonly otherwise: OriginCount;
}

/** Something the program is not sure of and a person can see: whether two passages state the same claim, or two texts are related. */
export interface Question {
  /** Of what is asked and its two passages. */
  readonly id: string;
  readonly of: 'claims' | 'links';
  /** What the program takes to be so: the two are one claim, or related. */
  readonly taken: boolean;
  readonly a: Passage;
  readonly b: Passage;
  /** Of two texts: how the program takes them to be related. */
  readonly link?: { readonly kind: LinkKind; readonly upstream: Upstream };
  /** How likely they are the same, or related, 0 to 1, to two decimals. */
  readonly chance: number;
  /** The claims whose origins would be others if the program were wrong, first those that the passages state. */
  readonly claims: readonly AffectedClaim[];
  /** What an answer is worth: how likely it is news, times what hangs on it. Most first. */
  readonly effect: number;
}
