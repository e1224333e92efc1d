import type { PlacedArticle } from '../../people/placed-article.ts';

/** Where the sentences before a position begin, so many of them, or its own sentence where there are none. */
export function sentencesBefore({ annotations }: PlacedArticle, position: number, count: number): number {
  const own = annotations.sentences.findIndex(({ start, end }) => start <= position && position < end);
  return annotations.sentences[Math.max(0, own - count)]?.start ?? position;
}
