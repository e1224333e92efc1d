import { type AnnotatedArticle, byCodeUnit, type NameKind } from '../../model.ts';

/** Names in a story's name. */
const NAMES = 3;
/** How well a name of each kind tells which affair it is: an affair is somebody's, and happens somewhere. */
const TELLING: Readonly<Record<NameKind, number>> = { person: 1, organisation: 0.9, place: 0.6, other: 0.5, outlet: 0 };

interface Candidate {
  readonly words: readonly string[];
  readonly articles: Set<number>;
  telling: number;
}

/**
 * A story's working name: the proper names most of its articles mention, people and bodies before places, a short form
 * ("Voss") counted to the full one ("Harriet Voss"); else the first article's title.
 */
export function storyName(members: readonly AnnotatedArticle[]): string {
  const candidates = new Map<string, Candidate>();
  members.forEach(({ article, annotations }, i) => {
    for (const { start, end, kind } of annotations.names) {
      const words = article.text.slice(start, end).split(/\s+/);
      const name = words.join(' ');
      const known = candidates.get(name) ?? { words, articles: new Set<number>(), telling: 0 };
      known.articles.add(i);
      known.telling = Math.max(known.telling, TELLING[kind]);
      candidates.set(name, known);
    }
  });
  const whole = [...candidates].map(([name, { words, articles, telling }]) => {
    const all = new Set(articles);
    for (const other of candidates.values()) {
      if (other.words.length < words.length && other.words.at(-1) === words.at(-1))
        for (const i of other.articles) all.add(i);
    }
    // A full form that hardly anyone uses is no name for the affair.
    const weight = telling * (articles.size * 2 >= all.size || articles.size > 1 ? all.size : articles.size);
    return { name, words, weight };
  });
  whole.sort((x, y) => y.weight - x.weight || y.words.length - x.words.length || byCodeUnit(x.name, y.name));
  const chosen: string[] = [];
  for (const { name, words, weight } of whole) {
    if (chosen.length === NAMES || weight === 0) break;
    if (!chosen.some((kept) => kept.split(' ').some((word) => words.includes(word)))) chosen.push(name);
  }
  const title = members.find(({ article }) => article.title)?.article.title;
  return chosen.length > 0 ? chosen.join(', ') : (title ?? members[0]!.article.key);
}
