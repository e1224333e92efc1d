import { type Word, wordsIn } from '../../languages/en/words.ts';
import { type AttributionSpans, type Name, overlaps, type Span } from '../../model.ts';
import { type Leaf, spansTouching } from '../people/leaf.ts';
import type { Stated } from '../testimonies/testimonies.ts';

/** Words of an article that could be printed as the wording of a claim. */
export interface Stretch extends Span {
  readonly leaf: Leaf;
  readonly words: readonly Word[];
  /** The sentence it stands in, */
  readonly around: Span;
  /** the names there, */
  readonly names: readonly Name[];
  /** and what is said there by somebody. */
  readonly speeches: readonly AttributionSpans[];
}

/** The stretch a testimony is. */
export function stretchOf({ leaf, testimony, words, around }: Stated): Stretch {
  const { names, attributions } = leaf.annotations;
  return {
    leaf,
    start: testimony.start,
    end: testimony.end,
    words,
    around,
    names: spansTouching(names, around),
    speeches: attributions.filter(({ content, cue }) => [...content, ...cue].some((span) => overlaps(span, around))),
  };
}

/** Another stretch of the same sentence. */
export function stretchAt(stretch: Stretch, { start, end }: Span): Stretch {
  return { ...stretch, start, end, words: wordsIn(stretch.leaf.words, { start, end }) };
}

/** Its words as they stand in the article. */
export function exactOf({ leaf, start, end }: Stretch): string {
  return leaf.article.text.slice(start, end);
}
