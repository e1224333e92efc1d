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
import { isAdded, isOneFigure, isOneOfTwo, sameValue, tellsBoth } from './other-counts.ts';
import { areOneThing, fatesApart, PEOPLE } from './people.ts';
import { eventsApart, isProven } from './proof.ts';
import { followed, seriesApart } from './series.ts';
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
  /** A second count of so many that is near is seldom of something else: from which number on, and what it is worth. */
  million: 1_000_000,
  ofMillions: 0.1,
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

function ofPair(scene: Scene, a: Amount, b: Amount, alike: Alike): Found | null {
  if (a.told === b.told || sameValue(a, b) || tellsBoth(a, b) || tellsBoth(b, a)) return null;
  if (isAdded(a) !== isAdded(b)) return null;
  const told = a.unit === 'tally' ? 0 : alike(a, b);
  const common = Math.max(commonness(scene.index.weights, a, b), told);
  const score = oneFact(scene, a, b, common);
  const loose = a.article || b.article;
  const retold = told > 0 && a.head === b.head;
  if (score < (loose ? FACT.loose : retold ? FACT.retold : FACT.otherwise)) return null;
  if (oneText(a.told, b.told) && (a.unit === 'day' || score < FACT.least + 0.15 || isOneOfTwo(a) || isOneOfTwo(b)))
    return null;
  if (namesApart(scene, a, b) && !isOneFigure(a, b)) return null;
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
    common +
    noun +
    (ratio <= 1.25 ? FACT.near : 0) +
    (ratio <= 2 ? FACT.roughly : 0) +
    (small >= 20 ? FACT.large : 0) +
    (small >= FACT.million && ratio <= 1.25 ? FACT.ofMillions : 0)
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
