import { weightOf } from '../../../base/term-weights.ts';
import { byCodeUnit } from '../../../model.ts';
import type { StorySentence } from '../../scene/sentence-index.ts';
import {
  commonness,
  copied,
  likelyPairs,
  namesApart,
  oneText,
  passageIn,
  retoldAs,
  type Scene,
} from '../../scene/setting.ts';
import type { Found } from '../calls/found.ts';
import type { Amount } from './amount.ts';
import { amountsOf } from './amounts.ts';
import { verdictOn } from './number-verdict.ts';
import { areOneThing, fatesApart, PEOPLE } from './people.ts';
import { eventsApart, isProven } from './proof.ts';
import { singularsOf } from './singulars.ts';

/** How surely two numbers are given for one fact: what it takes, and what speaks for and against it, added to what the words around them share. Chosen on the development affairs. */
const FACT = {
  /** From here on two numbers are held to be given for one fact. */
  least: 0.6,
  /** It may be less sure where both numbers can hold. */
  otherwise: 0.5,
  /** The same for a singular against a number, which only a very rare noun makes one thing. */
  loose: 0.58,
  /** The same where the statements were found to be of one thing. */
  retold: 0.44,
  /** What nearness of the numbers, their size and their nouns are worth beside the words around them. */
  near: 0.25,
  roughly: 0.1,
  large: 0.15,
  otherNoun: -0.15,
  noNoun: -0.25,
  /** Two ends of a vote with as many for it: an affair seldom has two such votes. */
  sameSide: 0.25,
  /** The same figures in another order of size, "41 million" and "41 billion": what that is worth. */
  sameFigures: 0.4,
  /** Terms that a singular and a number must have in common beside the noun. */
  beside: 2,
  /** Numbers of another order of size, a million for a billion, are of one fact only where the words around them are the same. */
  slip: 0.55,
  slipped: 0.4,
  mostTallies: 60,
  /** A rare noun of two words names one thing more surely: what it is worth, and the weight of words that are very rare. */
  compound: 0.3,
  veryRare: 9,
} as const;

/** Numbers that two statements of one fact give differently. */
export function numberConflicts(scene: Scene): Found[] {
  const plain = scene.index.told.flatMap(amountsOf);
  const compounds = new Set(
    plain.flatMap(({ head, modifiers, value }) => (value > 1 ? [...modifiers].map((term) => `${term} ${head}`) : [])),
  );
  const amounts = [...plain, ...scene.index.told.flatMap((told) => singularsOf(told, compounds))];
  const byUnit = new Map<string, Amount[]>();
  for (const amount of amounts) byUnit.set(amount.unit ?? '', [...(byUnit.get(amount.unit ?? '') ?? []), amount]);
  const alike = retoldAs(scene);
  const told = new Map<StorySentence, Amount[]>();
  for (const amount of plain) told.set(amount.told, [...(told.get(amount.told) ?? []), amount]);
  return [...byUnit].flatMap(([unit, list]) => {
    const retold = scene.retold.flatMap(({ a, b }) => {
      const [ones, others] = [a, b].map((one) =>
        (told.get(one) ?? []).filter((amount) => (amount.unit ?? '') === unit),
      );
      return ones!.flatMap((one) => others!.map((other): [Amount, Amount] => [one, other]));
    });
    return seriesApart(
      followed(onceEach([...pairsOf(scene, list), ...retold]).flatMap(([a, b]) => ofPair(scene, a, b, alike) ?? [])),
    );
  });
}

/** How many values one thing may have: with more they are of several moments or polls, and with many more no fact at all. */
const SERIES = { unproven: 5, most: 8 } as const;

/** Of a thing with many values no two contradict each other, and of one with very many there is nothing to set side by side. */
function seriesApart(found: readonly Found[]): Found[] {
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

/** Each pair once, whichever way it was found. */
function onceEach(pairs: readonly [Amount, Amount][]): [Amount, Amount][] {
  const seen = new Map<Amount, Set<Amount>>();
  return pairs.filter(([a, b]) => {
    if (seen.get(a)?.has(b) || seen.get(b)?.has(a)) return false;
    seen.set(a, (seen.get(a) ?? new Set()).add(b));
    return true;
  });
}

/** Ends of votes are few, and are told of in few words: all are compared. */
function pairsOf({ index }: Scene, list: readonly Amount[]): [Amount, Amount][] {
  if (list[0]?.unit !== 'tally' || list.length > FACT.mostTallies) return likelyPairs(list, index.weights);
  return list.flatMap((a, at) => list.slice(at + 1).map((b): [Amount, Amount] => [a, b]));
}

/** Where a count went from one value to the next, a rounding of the first is of the first moment too. */
function followed(found: readonly Found[]): Found[] {
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

function ofPair(scene: Scene, a: Amount, b: Amount, alike: Alike): Found | null {
  if (a.told === b.told || sameValue(a, b) || tellsBoth(a, b) || tellsBoth(b, a)) return null;
  const told = a.unit === 'tally' ? 0 : alike(a, b);
  const common = Math.max(commonness(scene.index.weights, a, b), told);
  const score = oneFact(scene, a, b, common);
  const loose = a.article || b.article;
  const retold = told > 0 && a.head === b.head;
  if (score < (loose ? FACT.loose : retold ? FACT.retold : FACT.otherwise)) return null;
  if (oneText(a.told, b.told) && (a.unit === 'day' || score < FACT.least + 0.15 || isOneOfTwo(a) || isOneOfTwo(b)))
    return null;
  if (namesApart(scene, a, b)) return null;
  if (eventsApart(scene, a, b)) return null;
  const { nature, reason } = verdictOn(scene, a, b, isProven(scene, a, b, common));
  const bounded = [a, b].some(({ bound }) => bound !== 'exact');
  const near = a.vague || b.vague || (bounded && Math.max(a.value, b.value) <= 1.25 * Math.min(a.value, b.value));
  if (score < FACT.least && !near && !retold && (nature === 'contradiction' || nature === null)) return null;
  const values = [a, b].map(({ bound, value }) => `${bound} ${value}`) as [string, string];
  return {
    kind: 'number',
    nature,
    a: passageIn(a.told, a.span),
    b: passageIn(b.told, b.span),
    reason,
    thing: `${a.unit ?? ''} ${[a.head, b.head].sort(byCodeUnit)[0]}`,
    fact: `number ${a.unit ?? ''} ${[a.head, b.head].sort(byCodeUnit)[0]} ${[...values].sort(byCodeUnit).join(' ')}`,
    values,
    score: score + copied(a.told, b.told),
  };
}

/** "10 stores now, 40 by next year", beside "40 stores": the sentence gives the other's number too. */
function tellsBoth(a: Amount, b: Amount): boolean {
  return amountsOf(a.told).some(
    (other) =>
      other.given === b.given &&
      (other.head === b.head || other.head === '') &&
      other.unit === b.unit &&
      other.value !== a.value,
  );
}

/** True if its sentence gives another number of the same things: which is meant cannot be told. */
function isOneOfTwo(amount: Amount): boolean {
  return amountsOf(amount.told).some(
    (other) => other.head === amount.head && other.unit === amount.unit && other.value !== amount.value,
  );
}

function sameValue(a: Amount, b: Amount): boolean {
  if (a.vague && b.vague) return true;
  if (a.value === b.value && [a, b].every(({ bound }) => bound === 'exact' || bound === 'about')) return true;
  // "At least 80" and "more than 80" are of one side of one value, and no editor would part them.
  if (a.value === b.value && sideOf(a) !== null && sideOf(a) === sideOf(b)) return true;
  return a.low === b.low && a.high === b.high;
}

/** To which side a bounded value is open; null for a value that is given. */
function sideOf({ bound }: Amount): 'above' | 'below' | null {
  if (bound === 'at-least' || bound === 'over') return 'above';
  return bound === 'at-most' || bound === 'under' ? 'below' : null;
}

/** How surely two statements tell of one thing, 0 where nothing says so. */
type Alike = (a: Amount, b: Amount) => number;

/** How surely two numbers are given for one fact. */
function oneFact(scene: Scene, a: Amount, b: Amount, alike: number): number {
  const noun = nounFit(a, b);
  if (noun === null || fatesApart(a, b)) return 0;
  const [small, large] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  const ratio = small === 0 ? Number.POSITIVE_INFINITY : large / small;
  if (ratio > (a.vague || b.vague ? 100 : 10) && alike < (isSlip(a, b) ? FACT.slipped : FACT.slip)) return 0;
  const singular = a.article ? a : b;
  const rare = Math.min(
    1,
    weightOf(new Set([...singular.modifiers, singular.head]), scene.index.weights) / FACT.veryRare,
  );
  const loose = a.article !== b.article ? FACT.compound * rare : 0;
  if (a.article && b.article) return 0;
  if (a.article !== b.article && sharedBeside(a, b) < FACT.beside) return 0;
  const vote = a.unit === 'tally' && Math.floor(a.value) === Math.floor(b.value) ? FACT.sameSide : 0;
  const common = loose + vote + alike + (isSlip(a, b) ? FACT.sameFigures : 0);
  return (
    common + noun + (ratio <= 1.25 ? FACT.near : 0) + (ratio <= 2 ? FACT.roughly : 0) + (small >= 20 ? FACT.large : 0)
  );
}

/** True if only the order of size differs: one is a thousand or a million times the other. */
function isSlip({ given: a, unit }: Amount, { given: b }: Amount): boolean {
  const ratio = Math.max(a, b) / Math.max(1e-9, Math.min(a, b));
  return unit !== 'day' && unit !== 'tally' && [1000, 1_000_000].some((power) => Math.abs(ratio / power - 1) < 1e-6);
}

/** Terms that both sentences have beside the noun and what qualifies it. */
function sharedBeside(a: Amount, b: Amount): number {
  const noun = new Set([a.head, b.head, ...a.modifiers, ...b.modifiers]);
  return [...a.clause.terms].filter((term) => b.clause.terms.has(term) && !noun.has(term)).length;
}

/** What the nouns are worth; null where they cannot be the same things. */
function nounFit(a: Amount, b: Amount): number | null {
  if (a.unit === 'day' || a.unit === 'tally') return 0;
  if (a.reckoned !== null && b.reckoned !== null) return 0;
  if (a.head === '' && b.head === '') return FACT.noNoun;
  if (a.unit !== null) return a.head === b.head ? 0 : FACT.noNoun;
  if (a.head === '' || b.head === '') return null;
  if (a.head === b.head) return modifiersClash(a, b) ? null : 0;
  if (areOneThing(a.head, b.head)) return FACT.otherNoun;
  return PEOPLE.has(a.head) && PEOPLE.has(b.head) ? FACT.otherNoun : null;
}

/** "Thumb drives" are no "hard drives": each noun has a word before it that the other has not. */
function modifiersClash(a: Amount, b: Amount): boolean {
  const [one, other] = [a.modifiers, b.modifiers];
  return one.size > 0 && other.size > 0 && ![...one].some((term) => other.has(term));
}
