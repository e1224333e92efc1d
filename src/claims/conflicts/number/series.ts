import type { Found } from '../calls/found.ts';

/** How many values one thing may have: with more they are of several moments or polls, and with many more no fact at all. */
const SERIES = { unproven: 5, most: 8 } as const;

/** Of a thing with many values no two contradict each other, and of one with very many there is nothing to set side by side. */
export function seriesApart(found: readonly Found[]): Found[] {
  const values = new Map<string, Set<string>>();
  for (const { thing = '', values: both } of found) {
    const known = values.get(thing) ?? new Set<string>();
    for (const value of both) known.add(value.slice(value.indexOf(' ') + 1));
    values.set(thing, known);
  }
  return found.flatMap((one): Found[] => {
    const { size } = values.get(one.thing ?? '')!;
    if (size > SERIES.most) return [];
    return size > SERIES.unproven && one.nature === 'contradiction'
      ? [{ ...one, nature: null, reason: one.reason.replace(' cannot be both.', ', if both mean the same.') }]
      : [one];
  });
}

/** Where a count went from one value to the next, a rounding of the first is of the first moment too. */
export function followed(found: readonly Found[]): Found[] {
  const pair = ({ values: [one, other] }: Found) => [`${one} | ${other}`, `${other} | ${one}`];
  const moved = new Set(found.filter(({ nature }) => nature === 'moment').flatMap(pair));
  const alike = new Map<string, string[]>();
  for (const { nature, values } of found) {
    if (nature !== 'precision') continue;
    for (const [one, other] of [values, [values[1], values[0]] as const])
      alike.set(one, [...(alike.get(one) ?? []), other]);
  }
  return found.map((one) => {
    if (one.nature !== 'contradiction') return one;
    const [first, second] = one.values;
    const stages = [
      ...(alike.get(first) ?? []).map((value) => `${value} | ${second}`),
      ...(alike.get(second) ?? []).map((value) => `${value} | ${first}`),
    ];
    if (!stages.some((stage) => moved.has(stage))) return one;
    const values = one.reason.slice(0, one.reason.indexOf(':'));
    return { ...one, nature: 'moment', reason: `${values}: the count went from one to the other in between.` };
  });
}
