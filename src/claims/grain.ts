import { overlapLength } from '../model.ts';
import type { Stated } from './testimonies.ts';

/**
 * Settles the grain of claims. A sentence was read as a whole and clause by clause; where another text states one of these
 * too, that grain is a claim, and where several grains of a sentence came into one claim all of them are its witnesses. What
 * no other text states is kept once, at the finest grain, where it is not yet told.
 *
 * @param groups testimonies of one claim each, every passage in one group
 */
export function settleGrain(groups: readonly (readonly Stated[])[]): Stated[][] {
  const told = new Map<string, Stated[]>();
  const shared: Stated[][] = [];
  const alone: (readonly Stated[])[] = [];
  for (const group of groups) {
    if (new Set(group.map(({ leaf }) => leaf.group)).size === 1) alone.push(group);
    else shared.push([...group]);
  }
  for (const one of shared.flat()) tell(told, one);
  const kept = [...alone]
    .sort((a, b) => fineness(a[0]!) - fineness(b[0]!))
    .flatMap((group) => {
      const left = onePerSentence(group.filter((one) => !isTold(told, one)));
      for (const one of left) tell(told, one);
      return left.length > 0 ? [left] : [];
    });
  return [...shared, ...kept];
}

/** What is said and single clauses come before the sentences they stand in. */
function fineness(one: Stated): number {
  return one.words.length / Math.max(1, one.context.length);
}

/** One stretch a sentence: the one that is most like the others in length. */
function onePerSentence(group: readonly Stated[]): Stated[] {
  const lengths = group.map(({ words }) => words.length).sort((a, b) => a - b);
  const middle = lengths[lengths.length >> 1] ?? 0;
  const best = new Map<string, Stated>();
  for (const one of group) {
    const known = best.get(one.sentence);
    if (known === undefined || distance(one, middle) < distance(known, middle)) best.set(one.sentence, one);
  }
  return [...best.values()];
}

function distance({ words }: Stated, length: number): number {
  return Math.abs(words.length - length);
}

function tell(told: Map<string, Stated[]>, one: Stated): void {
  const list = told.get(one.sentence);
  if (list === undefined) told.set(one.sentence, [one]);
  else list.push(one);
}

/** True if more than half of a stretch stands in witnesses of other claims. */
function isTold(told: ReadonlyMap<string, readonly Stated[]>, one: Stated): boolean {
  const length = one.testimony.end - one.testimony.start;
  return (told.get(one.sentence) ?? []).some((other) => overlapLength(other.testimony, one.testimony) > 0.5 * length);
}
