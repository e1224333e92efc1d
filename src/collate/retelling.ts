import type { Proposition } from './propositions.ts';
import type { TermWeights } from './term-weights.ts';

/** Two texts laid side by side by what their sentences say, in whatever words. */
export interface Retelling {
  /** Matched sentences in the order of both texts: indices into the two lists, and how alike. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly likeness: number }[];
  /** Share of each text's weight in matched sentences. */
  readonly shareA: number;
  readonly shareB: number;
  /** Share of the best matches that keep the order. */
  readonly order: number;
  /** Distinctive quoted word pairs in common: those that few texts of the story have. */
  readonly quoted: number;
  /** Likeness of the openings. */
  readonly lead: number;
}

/** Sentences less alike than this say different things. */
const LIKE = 0.2;
/** Sentences that open a text. */
const LEAD = 3;

/** Weighted cosine of two sets of terms. */
function likeness(a: Proposition, b: Proposition, massA: number, massB: number, weights: TermWeights): number {
  if (massA === 0 || massB === 0) return 0;
  let shared = 0;
  let [i, j] = [0, 0];
  while (i < a.terms.length && j < b.terms.length) {
    const [x, y] = [a.terms[i]!, b.terms[j]!];
    if (x === y) {
      const weight = weights.weight(x) * Math.max(a.stress[i]!, b.stress[j]!);
      shared += weight * weight;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return shared / Math.sqrt(massA * massB);
}

/** How alike two sentences are, 0 where they say different things. */
export function likenessOf(a: Proposition, b: Proposition, weights: TermWeights): number {
  const value = likeness(a, b, massOf(a, weights), massOf(b, weights), weights);
  return value >= LIKE ? value : 0;
}

/** What of the sentences under a credit stands in another text: share of their words, and how many. */
export function heldIn(
  of: readonly Proposition[],
  scope: readonly number[],
  holder: readonly Proposition[],
  weights: TermWeights,
): { readonly share: number; readonly sentences: number } {
  let [all, held, sentences] = [0, 0, 0];
  for (const i of scope) {
    const sentence = of[i]!;
    let most = 0;
    for (const other of holder) most = Math.max(most, likenessOf(sentence, other, weights));
    all += sentence.words;
    if (most > 0) {
      held += sentence.words * Math.min(1, most * 1.5);
      sentences++;
    }
  }
  return { share: all === 0 ? 0 : held / all, sentences };
}

function massOf(p: Proposition, weights: TermWeights): number {
  let mass = 0;
  for (let i = 0; i < p.terms.length; i++) mass += (weights.weight(p.terms[i]!) * p.stress[i]!) ** 2;
  return mass;
}

/**
 * The best order-preserving alignment of two lists of sentences by dynamic programming: the sum of likenesses is as
 * large as it can be while matched sentences keep their order in both.
 *
 * Source: Needleman and Wunsch (1970), with likeness for a match and nothing for a gap; so Barzilay and Elhadad,
 * "Sentence alignment for monolingual comparable corpora" (EMNLP 2003).
 */
export function retelling(a: readonly Proposition[], b: readonly Proposition[], weights: TermWeights): Retelling {
  const massA = a.map((p) => massOf(p, weights));
  const massB = b.map((p) => massOf(p, weights));
  const width = b.length + 1;
  const like = new Float64Array(a.length * b.length);
  const best = new Float64Array((a.length + 1) * width);
  let free = 0;
  for (let i = 0; i < a.length; i++) {
    let most = 0;
    for (let j = 0; j < b.length; j++) {
      const value = likeness(a[i]!, b[j]!, massA[i]!, massB[j]!, weights);
      const kept = value >= LIKE ? value : 0;
      like[i * b.length + j] = kept;
      most = Math.max(most, kept);
      best[(i + 1) * width + j + 1] = Math.max(
        best[i * width + j + 1]!,
        best[(i + 1) * width + j]!,
        best[i * width + j]! + kept,
      );
    }
    free += most;
  }
  const pairs: { a: number; b: number; likeness: number }[] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 && j > 0) {
    const here = best[i * width + j]!;
    if (here === best[(i - 1) * width + j]!) i--;
    else if (here === best[i * width + j - 1]!) j--;
    else {
      pairs.push({ a: i - 1, b: j - 1, likeness: like[(i - 1) * b.length + j - 1]! });
      i--;
      j--;
    }
  }
  pairs.reverse();
  const total = (mass: readonly number[]) => mass.reduce((sum, m) => sum + Math.sqrt(m), 0) || 1;
  const inA = pairs.reduce((sum, pair) => sum + Math.sqrt(massA[pair.a]!), 0);
  const inB = pairs.reduce((sum, pair) => sum + Math.sqrt(massB[pair.b]!), 0);
  return {
    pairs,
    shareA: inA / total(massA),
    shareB: inB / total(massB),
    order: free === 0 ? 0 : best[a.length * width + b.length]! / free,
    quoted: quotedInCommon(a, b, weights),
    lead: leadLikeness(a, b, weights),
  };
}

/** Distinctive quoted word pairs both texts have, each counted by how few texts of the story have it. */
function quotedInCommon(a: readonly Proposition[], b: readonly Proposition[], weights: TermWeights): number {
  const inA = new Set(a.flatMap((p) => [...p.quoted]));
  const inBoth = new Set(b.flatMap((p) => [...p.quoted]).filter((pair) => inA.has(pair)));
  let sum = 0;
  for (const pair of inBoth) if (!weights.isPublic(pair)) sum += Math.min(1, 2 / Math.max(1, weights.quotedIn(pair)));
  return sum;
}

function leadLikeness(a: readonly Proposition[], b: readonly Proposition[], weights: TermWeights): number {
  const [x, y] = [union(a.slice(0, LEAD)), union(b.slice(0, LEAD))];
  return likeness(x, y, massOf(x, weights), massOf(y, weights), weights);
}

/** Several sentences as one. */
export function union(propositions: readonly Proposition[]): Proposition {
  const stress = new Map<number, number>();
  for (const p of propositions) {
    p.terms.forEach((term, i) => {
      stress.set(term, Math.max(stress.get(term) ?? 0, p.stress[i]!));
    });
  }
  const sorted = [...stress].sort((x, y) => x[0] - y[0]);
  return {
    start: propositions[0]?.start ?? 0,
    end: propositions.at(-1)?.end ?? 0,
    terms: Int32Array.from(sorted, ([term]) => term),
    stress: Float32Array.from(sorted, ([, value]) => value),
    quoted: new Int32Array(0),
    words: propositions.reduce((sum, p) => sum + p.words, 0),
    headline: false,
  };
}
