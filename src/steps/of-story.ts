import { readAnnotationModels } from '../annotate/index.ts';
import { type Grouping, sortPile } from '../collate/index.ts';
import {
  annotateOne,
  annotatePile,
  editionOf,
  inEditionOrder,
  type MakeOptions,
  madeOf,
  modelFiles,
} from '../edition/index.ts';
import type { AnnotatedArticle, Article, Edition, Page, ReadFailure } from '../model.ts';

/** A story that was sorted among others: its articles, cleaned, and how their texts are grouped. */
export interface SortedStory {
  readonly articles: readonly Article[];
  /** Ids of articles that are one text. */
  readonly groups: readonly (readonly string[])[];
  /** Groups that share a text without being one, each by the id of any of its articles. */
  readonly reuses: readonly { readonly a: string; readonly b: string; readonly contained: boolean }[];
}

/**
 * The edition of one story of a larger pile: of its own pages alone, whose furniture and publishers were settled among all. It is
 * what makes a pile of any size readable, an affair at a time, and the last step where many machines share the work.
 */
export function editionOfStory({ articles, groups, reuses }: SortedStory, options: MakeOptions): Edition {
  const failed: ReadFailure[] = [];
  const models = readAnnotationModels(modelFiles(options));
  const outcomes = inEditionOrder(articles).map((article) => annotateOne(article, options.register, models));
  const annotated = madeOf(outcomes, (failure) => failed.push(failure));
  return editionOf(annotated, failed, options, (kept) => numbered(kept, groups, reuses));
}

/** The stories of a pile, sorted in one process. */
export interface StoriesOfPile {
  readonly stories: readonly SortedStory[];
  readonly failures: readonly ReadFailure[];
}

/** Sorts pages into stories: what many machines do together, done in one process. Throws `usage` if the models were forgotten. */
export function storiesOfPile(
  pages: readonly Page[],
  failures: readonly ReadFailure[],
  options: MakeOptions,
): StoriesOfPile {
  const failed = [...failures];
  const annotated = annotatePile(pages, options, (failure) => failed.push(failure));
  const { grouping, story } = sortPile(annotated, options.register);
  const articles = annotated.map(({ article }) => article);
  const stories = new Map<
    number,
    { articles: Article[]; groups: string[][]; reuses: SortedStory['reuses'][number][] }
  >();
  const idsOf = (group: readonly number[]) => group.map((i) => articles[i]!.id);
  for (const group of grouping.groups) {
    const number = story[group[0]!]!;
    const one = stories.get(number) ?? { articles: [], groups: [], reuses: [] };
    one.articles.push(...group.map((i) => articles[i]!));
    one.groups.push(idsOf(group));
    stories.set(number, one);
  }
  for (const { a, b, contained } of grouping.reuses) {
    const [first, second] = [grouping.groups[a]![0]!, grouping.groups[b]![0]!];
    stories.get(story[first]!)!.reuses.push({ a: articles[first]!.id, b: articles[second]!.id, contained });
  }
  return { stories: [...stories.values()], failures: failed };
}

/** How the articles at hand are grouped, by their numbers. */
function numbered(
  kept: readonly AnnotatedArticle[],
  groups: SortedStory['groups'],
  reuses: SortedStory['reuses'],
): Grouping {
  const numbers = new Map(kept.map(({ article }, i) => [article.id, i]));
  const placed = groups
    .map((ids) => ids.flatMap((id) => numbers.get(id) ?? []).sort((x, y) => x - y))
    .filter((group) => group.length > 0)
    .sort((x, y) => x[0]! - y[0]!);
  const groupOf = new Map(placed.flatMap((group, g) => group.map((i) => [kept[i]!.article.id, g] as const)));
  const between = reuses.flatMap(({ a, b, contained }) => {
    const [x, y] = [groupOf.get(a), groupOf.get(b)];
    return x === undefined || y === undefined ? [] : [{ a: Math.min(x, y), b: Math.max(x, y), contained }];
  });
  return { groups: placed, reuses: between.sort((x, y) => x.a - y.a || x.b - y.b) };
}
