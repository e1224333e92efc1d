import { wordSet } from '../../../base/word-set.ts';

/** A word before or within a conjunction that makes its clause hang on another. */
export const OPENS_DEPENDENT = wordSet(`even though although because while when if unless until since as whereas`);

/** A clause that hangs on another opens with one of these, wherever it stands. */
export const SUBORDINATORS =
  wordSet(`who whom whose which that where when while because although though unless until whether if after before since as than how why
  what`);

/** A wording that opens with one of these leans on a clause before it. */
export const LEANS_ON_A_CLAUSE = wordSet(
  `that which who whom whose where than with by to of for in-order including citing saying adding noting nor`,
);
