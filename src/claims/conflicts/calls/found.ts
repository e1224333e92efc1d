import type { ConflictKind, ConflictNature, Passage } from '../../../model.ts';

/** Two passages that give values for one fact, before it is known which claims they belong to. */
export interface Found {
  readonly kind: ConflictKind;
  /** How they part, where that is proven. */
  readonly nature: ConflictNature | null;
  readonly a: Passage;
  readonly b: Passage;
  readonly reason: string;
  /** Articles of a later day that still give what a paper has changed; none where nobody changed it. */
  readonly outdated?: readonly string[];
  /** The fact, with both values in an order of their own: found again, it is told again only for another text that deviates. */
  readonly fact: string;
  /** What the values are of: of values that can all hold those of one thing are told together. */
  readonly thing?: string;
  /** The values of `a` and `b`. */
  readonly values: readonly [string, string];
  /** How surely the two speak of one fact. */
  readonly score: number;
  /** How many texts side with either value, where it is known. */
  readonly texts?: number;
}
