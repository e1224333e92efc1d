import type { Word } from '../../languages/language.ts';
import type { AttributionSpans, Name, Span } from '../../model.ts';
import type { PlacedArticle } from '../people/placed-article.ts';

/** Words of a sentence that are to say by themselves what they mean. */
export interface Stretch extends Span {
  readonly placed: PlacedArticle;
  readonly words: readonly Word[];
  /** The names of its sentence, */
  readonly names: readonly Name[];
  /** and what is said there by somebody. */
  readonly speeches: readonly AttributionSpans[];
}

/** Words of a page that tell of something. */
export interface Told {
  readonly placed: PlacedArticle;
  readonly span: Span;
}

/** Words that mean something told elsewhere, and where that is told: on the same page, unless another is given. */
export interface Meant {
  readonly at: Span;
  readonly by: Span;
  readonly page?: PlacedArticle;
}
