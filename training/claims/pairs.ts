import type { Gold } from '../../bench/affairs/gold.ts';
import { compareUnits } from '../../src/claims/comparison.ts';
import { type Descent, descentOf } from '../../src/claims/descent.ts';
import { type EntityIndex, indexEntities } from '../../src/claims/entities.ts';
import { leavesOf } from '../../src/claims/leaf.ts';
import type { Meanings } from '../../src/claims/meanings.ts';
import { type Stated, testimoniesOf } from '../../src/claims/testimonies.ts';
import { type Unit, unitsOf } from '../../src/claims/units.ts';
import { type AnnotatedArticle, overlapLength, type Stemma } from '../../src/model.ts';
import type { Example } from './boost.ts';
import { type BoundGold, boundGold, type GoldMention } from './gold-mentions.ts';

/** A pair of which only one statement is in the gold counts so much as a negative: the gold is not without gaps. */
const DOUBTFUL = 0.2;

/** The gold claims a unit states, and those it at least touches. */
interface Stands {
  readonly states: ReadonlySet<string>;
  readonly touches: ReadonlySet<string>;
}

/**
 * Labelled pairs of an affair: candidates of different text groups of which at least one is a witness in the gold. The same
 * if both witness one claim, different if neither touches a claim of the other; the rest is left out.
 */
export function pairsOf(
  articles: readonly AnnotatedArticle[],
  stemma: Stemma,
  gold: Gold,
  meanings: Meanings | null,
): Example[] {
  const leaves = leavesOf(articles, stemma);
  const entities = indexEntities(leaves);
  const descent = descentOf(leaves, stemma);
  const mentions = boundGold(articles, gold);
  const stories = byStory(leaves.flatMap((leaf) => testimoniesOf(leaf, entities, stemma).stated));
  return [...stories.values()].flatMap((stated) =>
    comparedPairs(stated, entities, stemma, descent, meanings, (unit) => standsOf(unit, mentions), judge),
  );
}

/** The candidate pairs of different text groups that can be judged, with their features. */
export function comparedPairs<Known>(
  stated: readonly Stated[],
  entities: EntityIndex,
  stemma: Stemma,
  descent: Descent,
  meanings: Meanings | null,
  known: (unit: Unit) => Known,
  judged: (a: Known, b: Known) => Pick<Example, 'label' | 'weight'> | null,
): Example[] {
  const units = unitsOf(stated, entities);
  const comparison = compareUnits(units, stemma, descent, meanings);
  const of = units.map(known);
  const examples: Example[] = [];
  for (const [a, b] of comparison.pairs) {
    if (shareGroup(units[a]!.members, units[b]!.members)) continue;
    const judgement = judged(of[a]!, of[b]!);
    if (judgement !== null) examples.push({ row: comparison.features(a, b), ...judgement });
  }
  return examples;
}

function standsOf({ members }: Unit, mentions: BoundGold): Stands {
  const states = new Set<string>();
  const touches = new Set<string>();
  for (const { testimony } of members) {
    for (const { places, claims } of mentions.get(testimony.article) ?? ([] as readonly GoldMention[])) {
      for (const place of places) {
        const shared = overlapLength(place, testimony);
        if (shared === 0) continue;
        const all = place.end - place.start + (testimony.end - testimony.start) - shared;
        for (const claim of claims) {
          touches.add(claim);
          if (shared >= 0.5 * all) states.add(claim);
        }
      }
    }
  }
  return { states, touches };
}

function judge(a: Stands, b: Stands): Pick<Example, 'label' | 'weight'> | null {
  if (meets(a.states, b.states)) return { label: 1, weight: 1 };
  if (a.states.size === 0 && b.states.size === 0) return null;
  if (meets(a.states, b.touches) || meets(b.states, a.touches)) return null;
  return { label: 0, weight: a.states.size > 0 && b.states.size > 0 ? 1 : DOUBTFUL };
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

function shareGroup(a: readonly Stated[], b: readonly Stated[]): boolean {
  return a.some((one) => b.some((other) => one.leaf.group === other.leaf.group));
}

function byStory(stated: readonly Stated[]): Map<string, Stated[]> {
  const stories = new Map<string, Stated[]>();
  for (const one of stated) {
    const list = stories.get(one.leaf.story);
    if (list === undefined) stories.set(one.leaf.story, [one]);
    else list.push(one);
  }
  return stories;
}
