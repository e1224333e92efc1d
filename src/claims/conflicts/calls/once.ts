import { byCodeUnit, latinSiglum } from '../../../model.ts';
import type { PlacedArticle } from '../../people/placed-article.ts';
import type { Scene } from '../../scene/setting.ts';
import type { Shown } from '../../scene/shown.ts';
import type { Found } from './found.ts';
import { changeIn } from './outdated.ts';

/** Other texts are named up to so many; beyond, only counted. */
const MOST_NAMED = 6;

/**
 * Each pair of values of a fact once, by the two passages that most surely speak of it and stand in the texts to
 * show. A reader wants to know which other
 * texts side with either: the reason names them, one of each text group.
 */
export function oncePerFact(found: readonly Found[], { pile, shown }: Scene): Found[] {
  const facts = new Map<string, Found[]>();
  for (const one of found) {
    const list = facts.get(one.fact);
    if (list === undefined) facts.set(one.fact, [one]);
    else list.push(one);
  }
  const byId = new Map(pile.map((placed) => [placed.article.id, placed]));
  const told = [...facts.values()].flatMap(apart).map((list) => {
    const chief = [...list].sort(bySurety(shown))[0]!;
    const [first, second] = chief.values.map((value, side) => {
      const shown = (side === 0 ? chief.a : chief.b).article;
      return othersWith(list, value, byId, byId.get(shown)?.group ?? shown);
    }) as [string | null, string | null];
    const also = [
      first === null ? null : `the first also in ${first}`,
      second === null ? null : `the second also in ${second}`,
    ].flatMap((part) => part ?? []);
    const said = also.join('; ');
    const changed = chief.nature === 'precision' || chief.nature === 'scope' ? null : changeIn(list, byId);
    const corrected = changed?.corrected === true;
    const reasons = [
      corrected ? null : chief.reason,
      said === '' ? null : `${said[0]!.toUpperCase()}${said.slice(1)}.`,
      changed?.reason ?? null,
    ];
    return {
      ...chief,
      texts: new Set(list.flatMap(({ a, b }) => [a, b].map(({ article }) => byId.get(article)?.group ?? article))).size,
      nature: corrected ? 'corrected' : chief.nature,
      outdated: changed?.late ?? [],
      reason: reasons.flatMap((reason) => reason ?? []).join(' '),
    };
  });
  return together(told, byId, shown);
}

/**
 * Two days can be those of several events: what is found of dates is one fact only where it hangs together, pair by pair, by
 * passages in common. Other kinds name the fact by more than its values.
 */
function apart(list: readonly Found[]): Found[][] {
  if (list[0]?.kind !== 'date') return [[...list]];
  const groups: { found: Found[]; passages: Set<string> }[] = [];
  for (const one of list) {
    const keys = [one.a, one.b].map(({ article, start }) => `${article} ${start}`);
    const joined = groups.filter(({ passages }) => keys.some((key) => passages.has(key)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push({
      found: [...joined.flatMap(({ found }) => found), one],
      passages: new Set([...joined.flatMap(({ passages }) => [...passages]), ...keys]),
    });
  }
  return groups.map(({ found }) => found);
}

/** So many entries tell of one thing, where all its values can hold; further values stand in the reason of one of these. */
const MOST_TOGETHER = 2;

/** Values that can hold with one that is told: "more than a thousand", "thousands" and "hundreds" of one thing need no entry each. */
function together(found: readonly Found[], pile: ReadonlyMap<string, PlacedArticle>, shown: Shown): Found[] {
  const kept: Found[] = [];
  const also = new Map<Found, Set<string>>();
  for (const one of [...found].sort(bySurety(shown))) {
    const holders = kept.filter(
      ({ thing, nature, values }) =>
        thing !== undefined &&
        thing === one.thing &&
        nature === one.nature &&
        (nature === 'precision' || nature === null) &&
        one.values.some((value) => values.includes(value)),
    );
    const holder = holders[0];
    if (holder === undefined || holders.length < MOST_TOGETHER) {
      kept.push(one);
      continue;
    }
    const side = holder.values.includes(one.values[0]) ? one.b : one.a;
    const siglum = latinSiglum(pile.get(side.article)?.index ?? 0);
    also.set(holder, (also.get(holder) ?? new Set()).add(`“${side.exact.replace(/\s+/gu, ' ')}” in ${siglum}`));
  }
  return kept.map((one) => {
    const others = also.get(one);
    return others === undefined ? one : { ...one, reason: `${one.reason} Also ${[...others].join(', ')}.` };
  });
}

/** The texts that give a value, but for one text group, by siglum; null if there are none. */
function othersWith(
  list: readonly Found[],
  value: string,
  pile: ReadonlyMap<string, PlacedArticle>,
  shown: string,
): string | null {
  const groups = new Map<string, number>();
  for (const { a, b, values } of list) {
    for (const [side, { article }] of [a, b].entries()) {
      const placed = pile.get(article);
      if (placed === undefined || values[side] !== value || placed.group === shown) continue;
      groups.set(placed.group, Math.min(placed.index, groups.get(placed.group) ?? placed.index));
    }
  }
  if (groups.size === 0) return null;
  const sigla = [...groups.values()].sort((x, y) => x - y).map(latinSiglum);
  const rest = sigla.length - MOST_NAMED;
  return rest > 0 ? `${sigla.slice(0, MOST_NAMED).join(', ')} and ${rest} more` : sigla.join(', ');
}

/** Each statement in one pair at most, the surest first: it is denied once, and denies once. */
export function oncePerStatement(found: readonly Found[], { shown }: Scene): Found[] {
  const told = new Set<string>();
  return [...found].sort(bySurety(shown)).filter(({ a, b }) => {
    const keys = [a, b].map(({ article, start }) => `${article} ${start}`);
    if (keys.some((key) => told.has(key))) return false;
    for (const key of keys) told.add(key);
    return true;
  });
}

/** Pairs whose scores fall into one fifth count as equally sure. */
const STEPS = 5;

/** The surest pairs first, of those about as sure the texts to show. */
export function bySurety(shown: Shown): (x: Found, y: Found) => number {
  const place = ({ a, b }: Found) => (shown.get(a.article) ?? 0) + (shown.get(b.article) ?? 0);
  return (x, y) =>
    Math.round(STEPS * y.score) - Math.round(STEPS * x.score) ||
    place(x) - place(y) ||
    byCodeUnit(x.a.article, y.a.article) ||
    x.a.start - y.a.start ||
    byCodeUnit(x.b.article, y.b.article) ||
    x.b.start - y.b.start;
}
