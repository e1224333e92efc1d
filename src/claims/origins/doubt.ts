import { probability } from '../same-claim/boosted-trees.ts';
import type { SameClaims } from '../same-claim/same-claim.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';
import type { Doubt } from './origins.ts';

/** When it is in doubt who states a claim: shares of surety, 0 to 1. Chosen on the development affairs. */
const DOUBT = {
  /** A text is held against so many others of its claim, by so many readings each. */
  mostCompared: 8,
  mostReadings: 3,
  /** A text whose words say less surely than this what its claim's other texts say may state something else. */
  unsure: 0.25,
  /** Strangers that say less surely than this what a claim's witnesses say are not thought of. */
  far: 0.1,
  /** Share of the expected strangers that is counted: held out, all of them made intervals meet more often and say less. */
  counted: 0.4,
} as const;

/**
 * What is not certain about who states a claim: witnesses that are only loosely like the others, and of the strangers that are like
 * some witness a share of those to be expected by how alike they are, the likest first.
 *
 * @param heart the witness that has most of what the texts share
 */
export function doubtOf(heart: ReadTestimony, witnesses: readonly ReadTestimony[], same: SameClaims): Doubt {
  const texts = new Map<string, ReadTestimony[]>();
  for (const one of witnesses) {
    const list = texts.get(one.placed.group);
    if (list === undefined) texts.set(one.placed.group, [one]);
    else list.push(one);
  }
  const doubted = witnesses.flatMap((one) => same.doubted.with(one));
  const inside = doubted.filter(({ other, second }) => second && texts.has(other.placed.group));
  return {
    unsure: new Set([
      ...unsureOf(heart, texts, same),
      ...inside.flatMap(({ other }) => texts.get(other.placed.group)!.map(({ id }) => id)),
    ]),
    alike: [
      ...strangersOf(heart, texts, same),
      ...doubted.flatMap(({ other }) => (texts.has(other.placed.group) ? [] : [other])),
    ],
  };
}

/** The witnesses of texts of which not even the likest half of the other texts says surely the same. */
function unsureOf(
  heart: ReadTestimony,
  texts: ReadonlyMap<string, readonly ReadTestimony[]>,
  { alike }: SameClaims,
): Set<string> {
  const unsure = new Set<string>();
  for (const [group, own] of texts) {
    if (group === heart.placed.group) continue;
    const others = [...texts].filter(([other]) => other !== group).slice(0, DOUBT.mostCompared);
    const likes = others
      .map(([, list]) =>
        Math.max(...own.flatMap((one) => list.slice(0, DOUBT.mostReadings).map((other) => alike(one, other)))),
      )
      .map(probability)
      .sort((a, b) => b - a)
      .slice(0, Math.ceil(others.length / 2));
    if (likes.reduce((sum, like) => sum + like, 0) / likes.length < DOUBT.unsure)
      for (const { id } of own) unsure.add(id);
  }
  return unsure;
}

function strangersOf(
  heart: ReadTestimony,
  texts: ReadonlyMap<string, readonly ReadTestimony[]>,
  { near }: SameClaims,
): ReadTestimony[] {
  const best = new Map<string, { readonly one: ReadTestimony; readonly like: number }>();
  const hearts = [heart, ...[...texts.values()].map(([first]) => first!)].slice(0, DOUBT.mostCompared);
  for (const { one, score } of hearts.flatMap(near)) {
    const like = probability(score);
    if (like < DOUBT.far || texts.has(one.placed.group)) continue;
    if (like > (best.get(one.placed.group)?.like ?? 0)) best.set(one.placed.group, { one, like });
  }
  const strangers = [...best.values()].sort((a, b) => b.like - a.like);
  const expected = strangers.reduce((sum, { like }) => sum + like, 0);
  return strangers.slice(0, Math.round(DOUBT.counted * expected)).map(({ one }) => one);
}
