import { NO_RULINGS, overlapLength, type Ruled, type Span, type Stemma } from '../../model.ts';
import type { EntityIndex } from '../people/entities.ts';
import { barredPairs, pointedIn } from '../ruled/places.ts';
import { joined } from '../ruled/together.ts';
import { type InDoubt, inDoubt } from '../ruled/unsure.ts';
import type { Descent } from '../testimonies/descent.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';
import { isScrap } from '../wording/stands-alone.ts';
import { wordingSpanOf } from '../wording/wording-span.ts';
import { clusters, type Edge } from './clusters.ts';
import { compareUnits } from './comparison.ts';
import { settleGrain } from './grain.ts';
import type { ClaimModels } from './models.ts';
import { pairOdds } from './pair-model.ts';
import type { Profile } from './profile.ts';
import { type ToldOtherwise, toldOtherwise } from './told-otherwise.ts';
import { isPart, unitsOf } from './units.ts';

/** Testimonies of one story brought together by claim, and how alike any two of them are. */
export interface SameClaims {
  readonly groups: readonly (readonly ReadTestimony[])[];
  /** Log-odds that two testimonies state the same. */
  alike(a: ReadTestimony, b: ReadTestimony): number;
  /** Testimonies of other groups that are like one, most alike first. */
  near(one: ReadTestimony): readonly { readonly one: ReadTestimony; readonly score: number }[];
  /** What two texts tell of one thing, however they part on it. */
  readonly otherwise: readonly ToldOtherwise[];
  /** What a person could not tell from one. */
  readonly doubted: InDoubt<ReadTestimony>;
}

/**
 * What decides what is one claim, in log-odds (`Limits` in `clusters.ts`). Chosen on the development affairs. `founding` was
 * swept from .4 to 1.2 on our sample and two of them: B³ is flat from .4 to .8; at .8 pairs lie .007 and intervals that meet
 * .02 below their best, at .4.
 */
const LIMITS = { same: 0.4, average: 0.4, founding: 0.8, attached: 0.6 } as const;
/** What a pair of statements is scored where the pair model is not asked, and which pairs are weighed: log-odds, but for the likeness and the share. Chosen on the development affairs. */
const PAIRS = {
  /** Two stretches of one sentence that share less of the longer one are two things it says. */
  apart: 0.3,
  /** Pairs less alike than this at first sight are not weighed further… */
  plain: 0.2,
  /** …and get this. */
  far: -4,
  /** A story of more readings than this, some two hundred articles of their own words, is read without its phrases. */
  mostReadings: 30_000,
  /** Pairs from here on are alike. */
  alike: -3,
  /** The very same words. */
  sure: 9,
  /** What cannot be the same however alike. */
  never: -12,
} as const;

/** Decides within one story which testimonies state the same claim. */
export function sameClaims(
  stated: readonly ReadTestimony[],
  entities: EntityIndex,
  stemma: Stemma,
  descent: Descent,
  { meanings, pairs: model }: ClaimModels,
  ruled: Ruled['claims'] = NO_RULINGS.claims,
): SameClaims {
  const units = unitsOf(stated.length > PAIRS.mostReadings ? stated.filter(({ cut }) => !cut) : stated, entities);
  const comparison = compareUnits(units, stemma, descent, meanings);
  const size = units.length;
  const parts = units.map(isPart);
  const sentences = units.map(({ members }) => new Map(members.map((one) => [one.sentence, one.testimony] as const)));
  const cache = new Map<number, number | null>();
  const score = (a: number, b: number): number | null => {
    const key = Math.min(a, b) * size + Math.max(a, b);
    let value = cache.get(key);
    if (value === undefined) {
      const [one, other] = [units[a]!, units[b]!];
      const kin = kinship(sentences[a]!, sentences[b]!);
      value =
        kin !== 'strangers'
          ? kin === 'apart'
            ? Number.NEGATIVE_INFINITY
            : null
          : cannotBeOne(one.profile, other.profile)
            ? PAIRS.never
            : comparison.plain(a, b) < PAIRS.plain
              ? PAIRS.far
              : pairOdds(model, comparison.features(a, b));
      cache.set(key, value);
    }
    return value;
  };
  const otherwise = toldOtherwise(units, comparison, model);
  const edges: Edge[] = comparison.pairs.flatMap(([a, b]) => {
    const value = score(a, b);
    otherwise.weigh(a, b);
    return value === null || value < PAIRS.alike ? [] : [{ a, b, score: value }];
  });
  const unitOf = new Map(units.flatMap(({ members }, at) => members.map((one) => [one.id, at] as const)));
  const scored = (a: ReadTestimony, b: ReadTestimony): number => {
    const [one, other] = [unitOf.get(a.id)!, unitOf.get(b.id)!];
    return one === other ? PAIRS.sure : Math.max(PAIRS.never, score(one, other) ?? 0);
  };
  const readings = units.map(({ members }) => members);
  const apart = ruled.apart.length === 0 ? [] : barredPairs(pointedIn(readings), ruled.apart);
  const clustered = clusters(edges, LIMITS, {
    size,
    score,
    kin: comparison.kin,
    isPart: (at) => parts[at]!,
    apart,
  });
  const inGrain = (lists: readonly (readonly number[])[], like: (a: ReadTestimony, b: ReadTestimony) => number) =>
    settleGrain(
      lists.map((list) => list.flatMap((unit) => units[unit]!.members)),
      like,
      (one) => isScrap(wordingSpanOf(one)),
    );
  const grains = ruled.together.length === 0 ? [] : inGrain(clustered, scored);
  const { clusters: found, before } = joined(readings, clustered, grains, ruled.together);
  const home = new Map(found.flatMap((list, at) => list.map((unit) => [unit, at] as const)));
  const alike = (a: ReadTestimony, b: ReadTestimony): number => {
    const [one, other] = [unitOf.get(a.id)!, unitOf.get(b.id)!];
    const ruledOne = home.get(one) === home.get(other) && before.get(one) !== before.get(other);
    return ruledOne ? PAIRS.sure : scored(a, b);
  };
  const ruledTwo = new Set(
    apart.flatMap(([a, b]) => [`${home.get(a)} ${home.get(b)}`, `${home.get(b)} ${home.get(a)}`]),
  );
  const strangers = edges.filter(
    ({ a, b }) => home.get(a) !== home.get(b) && !ruledTwo.has(`${home.get(a)} ${home.get(b)}`),
  );
  const byUnit = new Map<number, { one: ReadTestimony; score: number }[]>();
  for (const { a, b, score: value } of strangers) {
    for (const [unit, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = byUnit.get(unit) ?? [];
      list.push(...units[other]!.members.map((one) => ({ one, score: value })));
      byUnit.set(unit, list);
    }
  }
  return {
    groups: inGrain(found, alike),
    alike,
    otherwise: otherwise.all(),
    doubted: inDoubt(readings, ruled.unsure),
    near: (one) => [...(byUnit.get(unitOf.get(one.id)!) ?? [])].sort((x, y) => y.score - x.score),
  };
}

/** One states what the other negates. A denial is no negation: it is told of the statement denied. */
function cannotBeOne(a: Profile, b: Profile): boolean {
  return a.negated !== b.negated && a.denied === b.denied;
}

/**
 * Two stretches of one sentence are two grains of it, or, where they hardly touch, two things it says: never alike on their own
 * account.
 */
function kinship(a: ReadonlyMap<string, Span>, b: ReadonlyMap<string, Span>): 'strangers' | 'grains' | 'apart' {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let kin: 'strangers' | 'grains' = 'strangers';
  for (const [sentence, one] of small) {
    const other = large.get(sentence);
    if (other === undefined) continue;
    if (overlapLength(one, other) < PAIRS.apart * Math.max(one.end - one.start, other.end - other.start))
      return 'apart';
    kin = 'grains';
  }
  return kin;
}
