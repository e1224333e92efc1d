import { CORRECTION } from '../../languages/en/sayings/confirmations.ts';
import type { Span } from '../../model.ts';
import type { PlacedArticle } from '../people/placed-article.ts';

/** A notice of correction is no longer than this, in characters: else the word stands in it by chance. */
const LONGEST = 600;

/**
 * Where an article takes something back: sentences that say so, each with the next, and lines that no sentence stands in, as
 * notices often count as furniture. In order.
 */
export function noticesIn({ article, annotations: { sentences } }: PlacedArticle): Span[] {
  const told = sentences.flatMap(({ start, end }, at) =>
    CORRECTION.test(article.text.slice(start, end)) ? [{ start, end: sentences[at + 1]?.end ?? end }] : [],
  );
  const lines = article.blocks
    .filter(({ kind, start, end }) => kind === 'furniture' && end - start <= LONGEST)
    .filter(({ start, end }) => CORRECTION.test(article.text.slice(start, end)))
    .map(({ start, end }) => ({ start, end }));
  return [...told, ...lines].sort((a, b) => a.start - b.start);
}
