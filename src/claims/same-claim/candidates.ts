import { type TermWeights, weightOf } from '../../base/term-weights.ts';

/** How many pairs are compared. They bound the work; a story of a few hundred sentences reaches only the first two. */
const CANDIDATES = {
  /** Terms of more statements than this lead to no candidates; the rarest terms always do. */
  mostPostings: 400,
  /** Each statement is compared with so many others, those most like it… */
  most: 25,
  /** …a part of one, or one of a large story, with fewer, but never with less than these… */
  least: 6,
  /** …so that there are no more pairs than this, or hardly. */
  mostPairs: 150_000,
  /** Readings of one sentence it is compared with. */
  mostReadings: 2,
} as const;

/**
 * Pairs worth comparing, `[i, j]` with i < j: those that share telling terms, as a share of both. Of the readings of one
 * sentence the two best are enough. Near-linear in the number of statements.
 *
 * @param kin what each statement is a reading of: readings of one sentence are not compared
 * @param isPart shorter readings are not compared with each other
 */
export function candidatePairs(
  profiles: readonly { readonly terms: ReadonlySet<string> }[],
  weights: TermWeights,
  kin: (at: number) => number = (at) => at,
  isPart: (at: number) => boolean = () => false,
): [number, number][] {
  const postings = new Map<string, number[]>();
  profiles.forEach(({ terms }, at) => {
    for (const term of terms) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [at]);
      else list.push(at);
    }
  });
  const weight = Float64Array.from(profiles, ({ terms }) => weightOf(terms, weights));
  const most = Math.max(
    CANDIDATES.least,
    Math.min(CANDIDATES.most, Math.floor(CANDIDATES.mostPairs / profiles.length)),
  );
  const shared = new Float64Array(profiles.length);
  const pairs = new Set<number>();
  profiles.forEach(({ terms }, at) => {
    const touched: number[] = [];
    for (const term of terms) {
      const list = postings.get(term)!;
      if (list.length > CANDIDATES.mostPostings) continue;
      const of = weights.get(term) ?? 0;
      for (const other of list) {
        if (shared[other] === 0) touched.push(other);
        shared[other]! += of;
      }
    }
    const like = touched
      .filter((other) => kin(other) !== kin(at) && !(isPart(at) && isPart(other)))
      .map((other) => ({ other, like: shared[other]! / Math.sqrt(weight[at]! * weight[other]!) }))
      .sort((a, b) => b.like - a.like || a.other - b.other);
    for (const other of touched) shared[other] = 0;
    const taken = new Map<number, number>();
    let count = 0;
    for (const { other } of like) {
      const before = taken.get(kin(other)) ?? 0;
      if (before >= CANDIDATES.mostReadings) continue;
      taken.set(kin(other), before + 1);
      pairs.add(Math.min(at, other) * profiles.length + Math.max(at, other));
      count += 1;
      if (count >= (isPart(at) ? Math.max(CANDIDATES.least, most / 2) : most)) break;
    }
  });
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / profiles.length), pair % profiles.length]);
}
