import { byCodeUnit } from '../../model.ts';
import type { Found } from './found.ts';

/** Pairs told of one pair of values at most. */
const MOST_PAIRS = 4;

/**
 * Each pair of values of a fact as often as it takes to name every text that gives either value once, the surest pairs first:
 * a reader wants to know which texts deviate, not every pair of them. Values that can both hold are told of once.
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
    const told = new Set<string>();
    return [...list]
      .sort(bySurety)
      .filter(({ a, b, values }) => {
        const texts = [`${values[0]} ${groupOf(a.article)}`, `${values[1]} ${groupOf(b.article)}`];
        if (texts.every((text) => told.has(text))) return false;
        for (const text of texts) told.add(text);
        return true;
      })
      .filter(({ verdict }, at) => at === 0 || (verdict !== 'precision' && verdict !== 'scope'))
      .slice(0, MOST_PAIRS);
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
