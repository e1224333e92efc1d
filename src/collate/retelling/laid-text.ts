import type { Proposition } from './propositions.ts';
import type { TermWeights } from './term-weights.ts';

/** A text made ready to be laid beside many others: what each comparison would otherwise count again. */
export interface LaidText {
  readonly propositions: readonly Proposition[];
  /** Squared weight of each sentence. */
  readonly masses: Float64Array;
  /** Weight of all sentences together. */
  readonly total: number;
  /** For each term the sentences it stands in and its stress there, one after the other. */
  readonly postings: ReadonlyMap<number, readonly number[]>;
  /** Quoted word pairs of the text. */
  readonly quoted: ReadonlySet<number>;
  /** Its opening as one sentence. */
  readonly lead: Proposition;
}

/** Sentences that open a text. */
const LEAD = 3;

const laid = new WeakMap<TermWeights, WeakMap<readonly Proposition[], LaidText>>();

/** Makes a text ready, once for each story's weights. */
export function layOut(propositions: readonly Proposition[], weights: TermWeights): LaidText {
  const known = laid.get(weights) ?? new WeakMap<readonly Proposition[], LaidText>();
  laid.set(weights, known);
  const before = known.get(propositions);
  if (before) return before;
  const masses = Float64Array.from(propositions, (p) => massOf(p, weights));
  const postings = new Map<number, number[]>();
  propositions.forEach(({ terms, stress }, sentence) => {
    for (let i = 0; i < terms.length; i++) {
      const list = postings.get(terms[i]!);
      if (list) list.push(sentence, stress[i]!);
      else postings.set(terms[i]!, [sentence, stress[i]!]);
    }
  });
  const text: LaidText = {
    propositions,
    masses,
    total: masses.reduce((sum, mass) => sum + Math.sqrt(mass), 0) || 1,
    postings,
    quoted: new Set(propositions.flatMap((p) => [...p.quoted])),
    lead: union(propositions.slice(0, LEAD)),
  };
  known.set(propositions, text);
  return text;
}

/** Squared weight of a sentence's terms. */
export function massOf(p: Proposition, weights: TermWeights): number {
  let mass = 0;
  for (let i = 0; i < p.terms.length; i++) mass += (weights.weight(p.terms[i]!) * p.stress[i]!) ** 2;
  return mass;
}

/** Several sentences as one. */
function union(propositions: readonly Proposition[]): Proposition {
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
