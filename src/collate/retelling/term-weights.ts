import { documentCounts, idf } from '../../base/idf.ts';
import type { Proposition } from './propositions.ts';

/** How much each term and quoted word pair tells within one story. */
export interface TermWeights {
  weight(term: number): number;
  /** In how many texts of the story a quoted word pair stands. */
  quotedIn(pair: number): number;
  /** True for a quoted word pair that was said for all to hear. */
  isPublic(pair: number): boolean;
  readonly texts: number;
}

/** What a term weighs that all texts of a story have: nearly nothing. */
const LEAST_WEIGHT = 0.05;

/**
 * Inverse document frequency among the texts of one story, as a share of what a term of one text has, falling to nearly nothing
 * for what nearly all of them say: that is the affair itself and tells no descent.
 *
 * Source of the measure: Spärck Jones, "A statistical interpretation of term specificity" (1972).
 *
 * @param texts one list of propositions for each text group of the story
 */
export function termWeights(
  texts: readonly (readonly Proposition[])[],
  spoken: ReadonlySet<number> = new Set(),
): TermWeights {
  const count = texts.length;
  const inTexts = documentCounts(texts.map((propositions) => propositions.flatMap(({ terms }) => [...terms])));
  const quotes = documentCounts(texts.map((propositions) => propositions.flatMap(({ quoted }) => [...quoted])));
  const top = idf(1, count, 0);
  // Two texts in all: what both say cannot be told from what everyone says, so rarity says nothing.
  const weightOf = (df: number) => (count < 3 ? 1 : Math.max(LEAST_WEIGHT, idf(df, count, 0) / top));
  const weights = new Map([...inTexts].map(([term, df]) => [term, weightOf(df)]));
  const rarest = weightOf(1);
  return {
    texts: count,
    isPublic: (pair) => spoken.has(pair),
    weight: (term) => weights.get(term) ?? rarest,
    quotedIn: (pair) => quotes.get(pair) ?? 0,
  };
}

/** Every term tells as much as any other: for two passages that are known to speak of one thing. */
export const PLAIN: TermWeights = { texts: 0, weight: () => 1, quotedIn: () => 1, isPublic: () => false };
