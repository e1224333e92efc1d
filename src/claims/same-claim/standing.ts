import type { Interned, Terms } from './interned.ts';
import { product } from './meanings.ts';
import type { Unit } from './units.ts';

/** How a pair stands among the other pairs of the two texts: two features. */
export type Standing = (a: number, b: number) => [first: number, second: number];

/**
 * A statement is mostly told once in a text: what counts is whether the other is the best that its text has to offer. The
 * likeness taken for it is what both sentences and their meaning share.
 */
export function standings(
  units: readonly Unit[],
  interned: readonly Interned[],
  pairs: readonly (readonly [number, number])[],
  likeness: (a: Interned, b: Interned) => number = plainLikeness,
): Standing {
  const texts = numbered(units, ({ placed }) => placed.group);
  const sentences = numbered(units, ({ sentence }) => sentence);
  const best = new Map<number, { value: number; sentence: number; second: number }>();
  const keyOf = (unit: number, other: number): number => unit * units.length + texts[other]!;
  const offer = (unit: number, other: number, value: number): void => {
    const sentence = sentences[other]!;
    const key = keyOf(unit, other);
    const known = best.get(key);
    if (known === undefined) best.set(key, { value, sentence, second: 0 });
    else if (known.sentence === sentence) known.value = Math.max(known.value, value);
    else if (value > known.value) best.set(key, { value, sentence, second: known.value });
    else known.second = Math.max(known.second, value);
  };
  for (const [a, b] of pairs) {
    const value = likeness(interned[a]!, interned[b]!);
    offer(a, b, value);
    offer(b, a, value);
  }
  const against = (unit: number, other: number, value: number): number => {
    const known = best.get(keyOf(unit, other));
    if (known === undefined) return value;
    return value - (known.sentence === sentences[other] ? known.second : known.value);
  };
  return (a, b) => {
    const value = likeness(interned[a]!, interned[b]!);
    const [one, other] = [against(a, b, value), against(b, a, value)];
    return [Math.min(one, other), Math.max(one, other)];
  };
}

/** What the first member of each unit has, as a number below the number of units. */
function numbered(units: readonly Unit[], what: (one: Unit['members'][number]) => string): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(units, ({ members }) => {
    const name = what(members[0]!);
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}

/** What two whole sentences share as a share of both. */
export function contextLikeness(a: Interned, b: Interned): number {
  return mutual(a.context, b.context, a.weightOf);
}

/** A cheap likeness, 0 to 1.5: what the statements share as a share of both, and how near they are in meaning. */
export function plainLikeness(a: Interned, b: Interned): number {
  const sense = product(a.sense, 0, b.sense, 0, a.sense.length);
  return mutual(a.terms, b.terms, a.weightOf) + 0.5 * sense;
}

function mutual(a: Terms, b: Terms, weightOf: Interned['weightOf']): number {
  let [shared, j] = [0, 0];
  for (const id of a.ids) {
    while (j < b.ids.length && b.ids[j]! < id) j += 1;
    if (b.ids[j] === id) shared += weightOf(id);
  }
  return (2 * shared) / Math.max(1, a.weight + b.weight);
}
