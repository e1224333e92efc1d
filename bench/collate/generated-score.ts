import { callsOf, type GeneratedPile, type PairCall } from './generated.ts';

export interface GeneratedFigures {
  readonly pairs: number;
  readonly accuracy: number;
  readonly sameText: number;
  readonly reuses: number;
  readonly rewrites: number;
  readonly relatedRecall: number;
  readonly relatedPrecision: number;
  readonly direction: number;
}

/** Links by tenth of confidence: how many, and the share of them whose kind is right. */
export interface Calibration {
  readonly from: number;
  readonly links: number;
  readonly right: number;
}

const related = new Set(['reuses', 'rewrites', 'same-text', 'cites', 'shares-origin']);

/**
 * Figures over all pairs of a chain; links of the edition across chains are wrong and count against precision.
 *
 * @param call the judge, the edition's own by default
 */
export function scoreGenerated(
  pile: GeneratedPile,
  call: (a: string, b: string) => PairCall = callsOf(pile),
): {
  readonly figures: GeneratedFigures;
  readonly calibration: readonly Calibration[];
  readonly confusion: ReadonlyMap<string, number>;
  readonly ways: ReadonlyMap<string, number>;
} {
  const confusion = new Map<string, number>();
  const ways = new Map<string, number>();
  const stepOf = (id: string) => id.split('-')[1]!;
  const buckets = new Map<number, { links: number; right: number }>();
  const byRelation = new Map<string, { all: number; right: number }>();
  let [found, within, directed, directionRight] = [0, 0, 0, 0];
  for (const pair of pile.pairs) {
    const called = call(pair.a, pair.b);
    if (related.has(called.kind)) found++;
    within++;
    if (pair.relation === null) continue;
    directed++;
    if (called.upstream === pair.direction || called.upstream === pair.ofTexts) directionRight++;
    const way = `${stepOf(pair.a)}–${stepOf(pair.b)}: ${pair.direction} → ${called.upstream}`;
    ways.set(way, (ways.get(way) ?? 0) + 1);
    const key = `${pair.relation} → ${called.kind}`;
    confusion.set(key, (confusion.get(key) ?? 0) + 1);
    const tally = byRelation.get(pair.relation) ?? { all: 0, right: 0 };
    byRelation.set(pair.relation, tally);
    tally.all++;
    if (called.kind === pair.relation) tally.right++;
    if (called.kind === 'independent') continue;
    const from = Math.min(9, Math.floor(called.confidence * 10)) / 10;
    const bucket = buckets.get(from) ?? { links: 0, right: 0 };
    buckets.set(from, bucket);
    bucket.links++;
    if (called.kind === pair.relation) bucket.right++;
  }
  const across = acrossChains(pile, call);
  const share = (relation: string) => (byRelation.get(relation)?.right ?? 0) / (byRelation.get(relation)?.all || 1);
  const tallies = [...byRelation.values()];
  return {
    figures: {
      pairs: pile.pairs.length,
      accuracy: tallies.reduce((sum, { right }) => sum + right, 0) / tallies.reduce((sum, { all }) => sum + all, 0),
      sameText: share('same-text'),
      reuses: share('reuses'),
      rewrites: share('rewrites'),
      relatedRecall: found / within,
      relatedPrecision: found / (found + across),
      direction: directionRight / directed,
    },
    calibration: [...buckets]
      .sort((x, y) => x[0] - y[0])
      .map(([from, { links, right }]) => ({ from, links, right: right / links })),
    confusion,
    ways,
  };
}

/** Pairs of different chains that are called related. */
function acrossChains({ articles }: GeneratedPile, call: (a: string, b: string) => PairCall): number {
  const keys = articles.map(({ article }) => article.key);
  const chainOf = (key: string) => Number(key.slice(1, key.indexOf('-')));
  let count = 0;
  for (const [i, a] of keys.entries()) {
    for (const b of keys.slice(i + 1)) {
      if (chainOf(a) !== chainOf(b) && !spliced(chainOf(a), chainOf(b)) && related.has(call(a, b).kind)) count++;
    }
  }
  return count;
}

/** A chain takes paragraphs of the next one in: those two may be linked in truth. */
function spliced(a: number, b: number): boolean {
  return Math.abs(a - b) === 1 || Math.min(a, b) === 0;
}
