import { everywhere, type WordSequence, wordSequence } from '../../languages/en/words/word-sequence.ts';
import type { AnnotatedArticle, OutletRegister } from '../../model.ts';
import { housed } from '../credits/house.ts';
import { briefsTogether } from '../stories/briefs.ts';
import { sortIntoStories } from '../stories/stories.ts';
import { type Grouping, groupTexts } from '../texts/text-groups.ts';

/** A pile sorted: which texts are one, which took from which, and of which story each article is, by numbers of articles. */
export interface SortedPile {
  readonly grouping: Grouping;
  readonly story: readonly number[];
}

/** The first half of collation alone: what many machines do together, done in one go. */
export function sortPile(pile: readonly AnnotatedArticle[], register: OutletRegister): SortedPile {
  const articles = housed(pile, register);
  const texts = articles.map((annotated) => wordSequence(annotated, everywhere));
  const grouping = groupTexts(
    texts,
    articles.map(({ article }) => article.id),
  );
  return { grouping, story: storiesOf(articles, texts, grouping) };
}

/** For each article the number of its story. */
export function storiesOf(
  articles: readonly AnnotatedArticle[],
  texts: readonly WordSequence[],
  { groups, reuses }: Grouping,
): number[] {
  const reused = reuses.map(({ a, b }): [number, number] => [groups[a]![0]!, groups[b]![0]!]);
  const ids = articles.map(({ article }) => article.id);
  return sortIntoStories(texts, groups, [...reused, ...briefsTogether(articles)], ids);
}
