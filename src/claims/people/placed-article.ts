import { wordsByTokens } from '../../languages/en/words/words.ts';
import type { Word } from '../../languages/language.ts';
import type { AnnotatedArticle, Annotations, Article, BlockKind, CreditSpans, Span, Stemma } from '../../model.ts';

/** An annotated article with its place in the stemma: what every step of this room works on. */
export interface PlacedArticle {
  readonly article: Article;
  readonly annotations: Annotations;
  /** Place in the final order of articles. */
  readonly index: number;
  /** Story id. */
  readonly story: string;
  /** Text group id. */
  readonly group: string;
  /** Who wrote the text, as a canonical outlet name; null where nobody knows. */
  readonly origin: string | null;
  readonly credits: readonly CreditSpans[];
  readonly words: readonly Word[];
}

/** Joins articles and stemma; an article the stemma does not know is a story and a text group of its own. */
export function placedArticles(articles: readonly AnnotatedArticle[], stemma: Stemma): PlacedArticle[] {
  const story = new Map(stemma.stories.flatMap((one) => one.articles.map((id) => [id, one.id] as const)));
  const group = new Map(stemma.textGroups.flatMap((one) => one.articles.map((id) => [id, one.id] as const)));
  return articles.map(({ article, annotations }, index) => ({
    article,
    annotations,
    index,
    story: story.get(article.id) ?? article.id,
    group: group.get(article.id) ?? article.id,
    origin: stemma.origins.get(article.id)?.outlet ?? null,
    credits: stemma.credits.get(article.id) ?? [],
    words: wordsByTokens(article.text, annotations.tokens),
  }));
}

/** The kind of the block a position lies in, or null between blocks. */
export function blockKindAt(article: Article, position: number): BlockKind | null {
  let low = 0;
  let high = article.blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = article.blocks[middle]!;
    if (position < block.start) high = middle - 1;
    else if (position >= block.end) low = middle + 1;
    else return block.kind;
  }
  return null;
}

/** True where the words belong to the page, not to the journalism, or stand there a second time. */
export function isOutsideText(article: Article, position: number): boolean {
  const kind = blockKindAt(article, position);
  return kind === null || kind === 'furniture' || kind === 'repeat';
}

/** The spans of a sorted list that lie within another span. */
export function spansWithin<T extends Span>(spans: readonly T[], outer: Span): T[] {
  return spans.filter((span) => outer.start <= span.start && span.end <= outer.end);
}

/** The spans of a list sorted by start that share a character with another span. */
export function spansTouching<T extends Span>(spans: readonly T[], outer: Span): T[] {
  return spans.filter((span) => span.start < outer.end && outer.start < span.end);
}
