import { byCodeUnit } from '../../model.ts';
import type { Found } from './found.ts';

/** Texts told of one by one for one pair of values. */
const MOST_TEXTS = 4;

/**
 * Each pair of values of a fact once for every text that gives the rarer value, against the passage of the other value that
 * fits it best: a reader wants to know which texts deviate, not every pair of copies.
 *
 * @param groupOf the text group of an article
 */
export function oncePerFact(found: readonly Found[], groupOf: (article: string) => string): Found[] {
  const facts = new Map<string, Found[]>();
  for (const one of found) {
    const list = facts.get(one.fact);
    if (list === undefined) facts.set(one.fact, [one]);
    else list.push(one);
  }
  return [...facts.values()].flatMap((list) => {
    const texts = new Map<string, Set<string>>();
    for (const { a, b, values } of list) {
      add(texts, values[0], groupOf(a.article));
      add(texts, values[1], groupOf(b.article));
    }
    const rare = [...texts].sort((x, y) => x[1].size - y[1].size || byCodeUnit(x[0], y[0]))[0]![0];
    const told = new Set<string>();
    return [...list]
      .sort(bySurety)
      .filter(({ a, b, values }) => {
        const text = groupOf((values[0] === rare ? a : b).article);
        if (told.has(text)) return false;
        told.add(text);
        return true;
      })
      .slice(0, MOST_TEXTS);
  });
}

function bySurety(x: Found, y: Found): number {
  return (
    y.score - x.score ||
    byCodeUnit(x.a.article, y.a.article) ||
    x.a.start - y.a.start ||
    byCodeUnit(x.b.article, y.b.article) ||
    x.b.start - y.b.start
  );
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
