import type { TimeExpression } from '../../model.ts';
import type { Basis } from './publication.ts';

/** A time expression with what it comes to once the whole pile is known, and why. */
export interface Moment {
  readonly time: TimeExpression;
  /** EDTF; null where nobody can tell. */
  readonly value: string | null;
  /** Of the expression and what hangs on an event: "two days after the call" reaches further than "two days". */
  readonly start: number;
  readonly end: number;
  readonly basis: readonly Basis[];
}
