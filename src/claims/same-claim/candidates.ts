import { Likest } from '../../base/likest.ts';
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
  const size = profiles.length;
  const kinAt = Int32Array.from(profiles, (_, at) => kin(at));
  const partAt = Uint8Array.from(profiles, (_, at) => (isPart(at) ? 1 : 0));
  const { termsAt, wholes, parts, of } = invertedIndex(profiles, weights, partAt);
  const weight = Float64Array.from(profiles, ({ terms }) => weightOf(terms, weights));
  const most = Math.max(CANDIDATES.least, Math.min(CANDIDATES.most, Math.floor(CANDIDATES.mostPairs / size)));
  const mostOfPart = Math.max(CANDIDATES.least, most / 2);
  const shared = new Float64Array(size);
  const seenFor = new Int32Array(size).fill(-1);
  const likest = new Likest(size);
  const pairs = new Set<number>();
  for (let at = 0; at < size; at += 1) {
    const touched: number[] = [];
    for (const term of termsAt[at]!) {
      if (wholes[term]!.length + parts[term]!.length > CANDIDATES.mostPostings) continue;
      const own = of[term]!;
      for (const list of partAt[at] === 1 ? [wholes[term]!] : [wholes[term]!, parts[term]!]) {
        for (const other of list) {
          if (seenFor[other] !== at) {
            seenFor[other] = at;
            touched.push(other);
            shared[other] = 0;
          }
          shared[other]! += own;
        }
      }
    }
    likest.clear();
    for (const other of touched) {
      if (kinAt[other] === kinAt[at]) continue;
      likest.add(other, shared[other]! / Math.sqrt(weight[at]! * weight[other]!));
    }
    likest.settle();
    const taken = new Map<number, number>();
    let count = 0;
    for (let other = likest.next(); other >= 0; other = likest.next()) {
      const before = taken.get(kinAt[other]!) ?? 0;
      if (before >= CANDIDATES.mostReadings) continue;
      taken.set(kinAt[other]!, before + 1);
      pairs.add(Math.min(at, other) * size + Math.max(at, other));
      count += 1;
      if (count >= (partAt[at] === 1 ? mostOfPart : most)) break;
    }
  }
  return [...Float64Array.from(pairs).sort()].map((pair) => [Math.floor(pair / size), pair % size]);
}

/** The terms of each statement as numbers; of each term its weight, and which whole statements and which parts have it. */
function invertedIndex(
  profiles: readonly { readonly terms: ReadonlySet<string> }[],
  weights: TermWeights,
  partAt: Uint8Array,
) {
  const numbers = new Map<string, number>();
  const [wholes, parts]: [number[][], number[][]] = [[], []];
  const of: number[] = [];
  const termsAt = profiles.map(({ terms }, at) =>
    Int32Array.from(terms, (term) => {
      let number = numbers.get(term);
      if (number === undefined) {
        number = of.length;
        numbers.set(term, number);
        of.push(weights.get(term) ?? 0);
        wholes.push([]);
        parts.push([]);
      }
      (partAt[at] === 1 ? parts : wholes)[number]!.push(at);
      return number;
    }),
  );
  return { termsAt, wholes, parts, of };
}
