import { wordSet } from '../../../base/word-set.ts';

/** Conjunctions and relative words with which a clause of its own begins. */
const OPENS_CLAUSE = wordSet(
  `who which whom whose where when while after before because since although though whereas as if unless until so but`,
);

/** After a comma a clause of its own begins with one of these. */
export const OPENS_AFTER_COMMA: ReadonlySet<string> = new Set([...OPENS_CLAUSE, 'and', 'or', 'including', 'citing']);

/** After a bare "and" a clause begins with one of these, or with a verb. */
export const OPENS_AFTER_AND = wordSet('that he she it they the');

/** A predication of its own begins with one of these. */
export const OPENS_PREDICATION: ReadonlySet<string> = new Set([...OPENS_CLAUSE, 'that']);

/** What may stand between two clauses of which each can be printed without the other. */
export const BETWEEN_FULL_CLAUSES = wordSet('and but or so while whereas although though because since unless');

/** Before a clause of its own, after which a pronoun is no relative clause without a relative word. */
export const BEFORE_CLAUSE =
  /(?:^|[,;:.“”"'‘’—–-]\s*|\b(?:and|but|or|that|said|says|if|when|while|because|as|than|what|which|who)\s+)$/iu;

/** After one of these another clause begins, not an object that goes on. */
export const OPENS_ANOTHER_CLAUSE = wordSet(
  `and but or that which who when while because after before as if until since where what how why whether`,
);

/** Where a paper's own words of a subject begin: behind what introduces a statement. */
export const OPENS_OWN_WORDS = wordSet(
  'that which where said says found concluded determined wrote argued claims claimed added',
);

/** Where a clause may end: a semicolon, a dash, a comma, or a conjunction or relative word alone. */
export const CLAUSE_BOUNDARY = new RegExp(
  [
    /;\s+|(?<!\s)\s+[–—]\s+|(?<!\s)\s+--\s+|,["”’]?\s+/.source,
    /(?<!\s)\s+(?=(?:while|although|though|whereas|because|after|before|when|who|which|where|that|(?:in|on|for|of|to|by|with|from)\s+wh(?:ich|om))\s)/
      .source,
    /(?<!\s)\s+(?=and\s)/.source,
  ].join('|'),
  'giu',
);
