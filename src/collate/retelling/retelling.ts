import { type LaidText, layOut, massOf } from './laid-text.ts';
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

/** Word pairs inside quotation marks that must agree for two sentences to quote the same. */
const QUOTED = 4;

/** True if two sentences quote the same words. */
export function quotesMeet(a: Proposition, b: Proposition): boolean {
  if (a.quoted.length < QUOTED || b.quoted.length < QUOTED) return false;
  const pairs = new Set(a.quoted);
  let common = 0;
  for (const pair of b.quoted) if (pairs.has(pair)) common++;
  return common >= QUOTED;
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

/**
 * The best order-preserving alignment of two lists of sentences by dynamic programming: the sum of likenesses is as
 * large as it can be while matched sentences keep their order in both.
 *
 * Source: Needleman and Wunsch (1970), with likeness for a match and nothing for a gap; so Barzilay and Elhadad,
 * "Sentence alignment for monolingual comparable corpora" (EMNLP 2003).
 */
export function retelling(a: readonly Proposition[], b: readonly Proposition[], weights: TermWeights): Retelling {
  const [x, y] = [layOut(a, weights), layOut(b, weights)];
  const like = likenesses(a, b, weights);
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  let free = 0;
  for (let i = 0; i < a.length; i++) {
    let most = 0;
    for (let j = 0; j < b.length; j++) {
      const value = like[i * b.length + j]!;
      if (value > most) most = value;
      const at = i * width + j;
      const skipped = Math.max(best[at + 1]!, best[at + width]!);
      const matched = best[at]! + value;
      best[at + width + 1] = Math.max(matched, skipped);
    }
    free += most;
  }
  const pairs = pathBack(like, best, a.length, b.length);
  const inA = pairs.reduce((sum, pair) => sum + Math.sqrt(x.masses[pair.a]!), 0);
  const inB = pairs.reduce((sum, pair) => sum + Math.sqrt(y.masses[pair.b]!), 0);
  return {
    pairs,
    shareA: inA / x.total,
    shareB: inB / y.total,
    order: free === 0 ? 0 : best[a.length * width + b.length]! / free,
    quoted: quotedInCommon(x, y, weights),
    lead: likeness(x.lead, y.lead, massOf(x.lead, weights), massOf(y.lead, weights), weights),
  };
}

/**
 * How alike every two sentences of two texts are, 0 where they say different things: row by row of the first. What {@link likenessOf} finds
 * of each pair, by way of the terms they share.
 */
export function likenesses(
  a: readonly Proposition[],
  b: readonly Proposition[],
  weights: TermWeights,
): Float64Array<ArrayBuffer> {
  const [x, y] = [layOut(a, weights), layOut(b, weights)];
  const like = new Float64Array(a.length * b.length);
  for (let i = 0; i < a.length; i++) addLikenesses(like, i * b.length, x, i, y, weights);
  return like;
}

/** How alike one sentence of a text is to each of another's. */
export function likenessesOf(
  a: readonly Proposition[],
  sentence: number,
  b: readonly Proposition[],
  weights: TermWeights,
): Float64Array<ArrayBuffer> {
  const like = new Float64Array(b.length);
  addLikenesses(like, 0, layOut(a, weights), sentence, layOut(b, weights), weights);
  return like;
}

/** Writes the likenesses of sentence `i` of `x` to those of `y` into `like`, from `row` on. */
function addLikenesses(like: Float64Array, row: number, x: LaidText, i: number, y: LaidText, weights: TermWeights) {
  const { terms, stress } = x.propositions[i]!;
  for (let k = 0; k < terms.length; k++) {
    const postings = y.postings.get(terms[k]!);
    if (!postings) continue;
    const weight = weights.weight(terms[k]!);
    const mine = stress[k]!;
    for (let n = 0; n < postings.length; n += 2) {
      const shared = weight * Math.max(mine, postings[n + 1]!);
      like[row + postings[n]!]! += shared * shared;
    }
  }
  for (let j = 0; j < y.masses.length; j++) {
    const at = row + j;
    if (like[at] === 0) continue;
    const value = like[at]! / Math.sqrt(x.masses[i]! * y.masses[j]!);
    like[at] = value >= LIKE ? value : 0;
  }
}

/** The matched sentences of the best alignment, in order. */
function pathBack(like: Float64Array, best: Float64Array, a: number, b: number): Retelling['pairs'] {
  const width = b + 1;
  const pairs: { a: number; b: number; likeness: number }[] = [];
  let [i, j] = [a, b];
  while (i > 0 && j > 0) {
    const here = best[i * width + j]!;
    if (here === best[(i - 1) * width + j]!) i--;
    else if (here === best[i * width + j - 1]!) j--;
    else {
      pairs.push({ a: i - 1, b: j - 1, likeness: like[(i - 1) * b + j - 1]! });
      i--;
      j--;
    }
  }
  return pairs.reverse();
}

/** Distinctive quoted word pairs both texts have, each counted by how few texts of the story have it. */
function quotedInCommon(x: LaidText, y: LaidText, weights: TermWeights): number {
  let sum = 0;
  for (const pair of x.quoted) {
    if (y.quoted.has(pair) && !weights.isPublic(pair)) sum += Math.min(1, 2 / Math.max(1, weights.quotedIn(pair)));
  }
  return sum;
}
