import { completeness } from '../../languages/en/clauses/propositions.ts';
import { contains, overlapLength, spanJaccard } from '../../model.ts';
import type { Alike, ReadTestimony } from '../testimonies/testimonies.ts';

/** Which reading of a sentence is kept: log-odds, and shares of the sentence. Chosen on the development affairs. */
const GRAIN = {
  /** A stretch is compared with so many others at most. */
  mostCompared: 8,
  /** A shorter reading of a clause must fit better by so much, in log-odds. */
  cut: 1,
  /** So must a scrap of a clause beside a whole one of its sentence; flat from 1 to 3. */
  scrap: 1,
  /** What no other text states is told by a scrap only where that is nearer to its share by so much, in log; at 1 a fiftieth of the witnesses are lost. */
  scrapAlone: 0.5,
  /** The share of a sentence that one statement mostly takes; readings far from it must fit better. */
  clause: 0.55,
  /** The same for what no other text states. */
  alone: 0.45,
  /** Two stretches of one sentence that share so much of both are one reading. */
  sameStretch: 0.5,
} as const;

/**
 * Settles the grain of claims. A sentence was read as a whole and clause by clause; in each claim one stretch of it is the
 * witness, the one most like what other articles say, and another one only where the two share less than half. What no other text states is kept once, where it
 * is not yet told.
 *
 * @param groups testimonies of one claim each, every passage in one group
 * @param isScrap true of a stretch cut in the midst of a clause
 */
export function settleGrain(
  groups: readonly (readonly ReadTestimony[])[],
  alike: Alike,
  isScrap: (one: ReadTestimony) => boolean,
): ReadTestimony[][] {
  const told = new Map<string, ReadTestimony[]>();
  const alone: (readonly ReadTestimony[])[] = [];
  const shared: ReadTestimony[][] = [];
  for (const group of groups) {
    if (group.every(({ cut }) => cut)) continue;
    if (textsOf(group) === 1) alone.push(group);
    else shared.push(onePerSentence(group, alike, isScrap));
  }
  const whole = withoutScraps(shared);
  for (const one of whole.flat()) tell(told, one);
  const single = [...alone]
    .map((group) => ({ group, late: coarseness(group[0]!) + (isScrap(group[0]!) ? GRAIN.scrapAlone : 0) }))
    .sort((a, b) => a.late - b.late)
    .flatMap(({ group }) => {
      const left = onePerSentence(
        group.filter((one) => !one.cut && !isTold(told, one)),
        alike,
        isScrap,
      );
      for (const one of left) tell(told, one);
      return left.length > 0 ? [left] : [];
    });
  return [...whole, ...single];
}

/**
 * Without claims that are only the predicate of what another claim of the same texts says in full: "is closed to traffic" beside
 * "the pier is closed to traffic".
 */
function withoutScraps(groups: readonly (readonly ReadTestimony[])[]): ReadTestimony[][] {
  const bySentence = new Map<string, { readonly group: number; readonly one: ReadTestimony }[]>();
  groups.forEach((group, at) => {
    for (const one of group) {
      const list = bySentence.get(one.sentence);
      if (list === undefined) bySentence.set(one.sentence, [{ group: at, one }]);
      else list.push({ group: at, one });
    }
  });
  const isWithin = ({ testimony }: ReadTestimony, outer: ReadTestimony): boolean =>
    contains(outer.testimony, testimony) &&
    outer.testimony.end - outer.testimony.start > testimony.end - testimony.start;
  return groups
    .filter((group, at) => {
      if (group.some(({ placed, words }) => completeness(placed.article.text, words) > 0)) return true;
      const holders = (one: ReadTestimony): number[] =>
        (bySentence.get(one.sentence) ?? []).flatMap((other) =>
          other.group !== at && isWithin(one, other.one) ? [other.group] : [],
        );
      return !holders(group[0]!).some((holder) => group.every((one) => holders(one).includes(holder)));
    })
    .map((group) => [...group]);
}

function textsOf(group: readonly ReadTestimony[]): number {
  return new Set(group.map(({ placed }) => placed.group)).size;
}

/** What takes about half of its sentence comes before the whole sentence and before scraps of it. */
function coarseness(one: ReadTestimony): number {
  return Math.abs(Math.log(fineness(one) / GRAIN.alone));
}

/** How much of its sentence a stretch takes. */
function fineness(one: ReadTestimony): number {
  return one.words.length / Math.max(1, one.context.length);
}

/** Of the stretches of one sentence that overlap, the one most like what the other sentences of the claim say. */
function onePerSentence(
  group: readonly ReadTestimony[],
  alike: Alike,
  isScrap: (one: ReadTestimony) => boolean,
): ReadTestimony[] {
  const bySentence = new Map<string, ReadTestimony[]>();
  for (const one of group) {
    const list = bySentence.get(one.sentence);
    if (list === undefined) bySentence.set(one.sentence, [one]);
    else list.push(one);
  }
  const sentences = [...bySentence.values()];
  return sentences.flatMap((list) => {
    if (list.length === 1) return list;
    const others = othersOf(list[0]!.placed.group, sentences);
    const rank = (one: ReadTestimony): number =>
      others.reduce((sum, other) => sum + Math.max(...other.map((reading) => alike(one, reading))), 0) /
        Math.max(1, others.length) -
      (one.cut ? GRAIN.cut : 0) -
      (isScrap(one) ? GRAIN.scrap : 0) -
      Math.abs(Math.log(fineness(one) / GRAIN.clause));
    const order = list
      .map((one) => ({ one, rank: rank(one) }))
      .sort((a, b) => b.rank - a.rank || a.one.testimony.start - b.one.testimony.start);
    const kept: ReadTestimony[] = [];
    for (const { one } of order)
      if (kept.every((other) => spanJaccard(one.testimony, other.testimony) < GRAIN.sameStretch)) kept.push(one);
    return kept;
  });
}

/** The first sentences of other text groups. */
function othersOf(group: string, sentences: readonly (readonly ReadTestimony[])[]): (readonly ReadTestimony[])[] {
  const others: (readonly ReadTestimony[])[] = [];
  for (const list of sentences) {
    if (list[0]!.placed.group !== group) others.push(list);
    if (others.length === GRAIN.mostCompared) break;
  }
  return others;
}

function tell(told: Map<string, ReadTestimony[]>, one: ReadTestimony): void {
  const list = told.get(one.sentence);
  if (list === undefined) told.set(one.sentence, [one]);
  else list.push(one);
}

/** True if more than half of a stretch stands in witnesses of other claims. */
function isTold(told: ReadonlyMap<string, readonly ReadTestimony[]>, one: ReadTestimony): boolean {
  const length = one.testimony.end - one.testimony.start;
  return (told.get(one.sentence) ?? []).some((other) => overlapLength(other.testimony, one.testimony) > 0.5 * length);
}
