import { wordsIn } from '../../languages/en/words/words.ts';
import type { Word } from '../../languages/language.ts';
import { type AttributionSpans, type Name, overlaps, type Span } from '../../model.ts';
import { attributionsNear, type PlacedArticle, spansTouching } from '../people/placed-article.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';

/** Words of an article that could be printed as the wording of a claim. */
export interface WordingSpan extends Span {
  readonly placed: PlacedArticle;
  readonly words: readonly Word[];
  /** The sentence it stands in, */
  readonly around: Span;
  /** the names there, */
  readonly names: readonly Name[];
  /** and what is said there by somebody. */
  readonly speeches: readonly AttributionSpans[];
}

/** The stretch a testimony is. */
export function wordingSpanOf({ placed, testimony, words, around }: ReadTestimony): WordingSpan {
  const { names } = placed.annotations;
  return {
    placed,
    start: testimony.start,
    end: testimony.end,
    words,
    around,
    names: spansTouching(names, around),
    speeches: attributionsNear(placed, around).filter(({ content, cue }) =>
      [...content, ...cue].some((span) => overlaps(span, around)),
    ),
  };
}

/** Another stretch of the same sentence. */
export function wordingSpanAt(wording: WordingSpan, { start, end }: Span): WordingSpan {
  return { ...wording, start, end, words: wordsIn(wording.placed.words, { start, end }) };
}

/** Its words as they stand in the article. */
export function exactOf({ placed, start, end }: WordingSpan): string {
  return placed.article.text.slice(start, end);
}
