import type { AnnotatedArticle } from '../model.ts';

/** Names in a story's name. */
const NAMES = 3;

/**
 * A story's working name: the proper names most of its articles mention, in order of how many do; else the first
 * article's title.
 */
export function storyName(members: readonly AnnotatedArticle[]): string {
  const articles = new Map<string, number>();
  for (const { article, annotations } of members) {
    const here = new Set(
      annotations.names
        .filter(({ kind }) => kind !== 'outlet')
        .map(({ start, end }) => article.text.slice(start, end).split(/\s+/).join(' ')),
    );
    for (const name of here) articles.set(name, (articles.get(name) ?? 0) + 1);
  }
  const ranked = [...articles].sort((x, y) => y[1] - x[1] || y[0].length - x[0].length || (x[0] < y[0] ? -1 : 1));
  const chosen: string[] = [];
  for (const [name] of ranked) {
    if (chosen.length === NAMES) break;
    if (!chosen.some((kept) => kept.includes(name) || name.includes(kept))) chosen.push(name);
  }
  const title = members.find(({ article }) => article.title)?.article.title;
  return chosen.length > 0 ? chosen.join(', ') : (title ?? members[0]!.article.key);
}
