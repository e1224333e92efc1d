import type { LinkKind } from '../model.ts';
import type { Profile } from './profile.ts';
import { sharedWeight, type TermWeights, weightOf } from './term-weights.ts';

/** What a pair of statements is judged by, in the order of the trained model. Shares lie between 0 and 1. */
export const FEATURES = [
  'contained: share of the lighter statement’s weight that the other has too',
  'covering: share of the heavier statement’s weight that the other has too',
  'mutual: shared weight as a share of both',
  'context: the same of the two whole sentences',
  'neighbours: the same of the sentences around',
  'shared: weight shared',
  'rarest: weight of the most telling term shared',
  'missing: weight of the most telling term that only the lighter one has',
  'extra: weight of all terms that only one of them has',
  'bigrams: share of the terms in a row of the poorer one that the other has too',
  'run: words in a row they share, as a share of the shorter one',
  'length: weight of the lighter as a share of the heavier one',
  'lightness: weight of the lighter one',
  'numbers: −1 they clash, 1 they share one',
  'times: −1 they clash, 1 they share one',
  'persons: −1 they clash, 1 they share one',
  'entities: share of the poorer one’s entities that the other has too, −1 if neither has one',
  'polarity: one negates what the other does not',
  'speaker: −1 two different ones, 1 the same',
  'voice: one has a speaker, the other none',
  'verbs: −1 none in common, 1 one in common',
  'subject: share of the lighter subject, −1 if one has none',
  'quoted: share of the shorter quotation, −1 if one has none',
  'denied: one is denied, the other is not',
  'apart: how far apart they stand in their articles',
  'aligned: they lie at one place of a passage that one text took from the other',
  'link: their texts are related',
] as const;

/** What the stemma knows of a pair. */
export interface PairPlace {
  readonly aligned: boolean;
  readonly link: LinkKind | null;
}

/** The features of a pair, in the order of `FEATURES`; the same for (a, b) and (b, a). */
export function likeness(a: Profile, b: Profile, weights: TermWeights, { aligned, link }: PairPlace): number[] {
  const shared = sharedWeight(a.terms, b.terms, weights);
  const [wa, wb] = [weightOf(a.terms, weights), weightOf(b.terms, weights)];
  const [light, heavy] = wa <= wb ? [a, b] : [b, a];
  const [least, most] = [Math.max(1, Math.min(wa, wb)), Math.max(1, wa, wb)];
  return [
    shared / least,
    shared / most,
    (2 * shared) / Math.max(1, wa + wb),
    mutual(a.context, b.context, weights),
    mutual(a.neighbours, b.neighbours, weights),
    shared,
    heaviest(a.terms, weights, (term) => b.terms.has(term)),
    heaviest(light.terms, weights, (term) => !heavy.terms.has(term)),
    wa + wb - 2 * shared,
    share(a.bigrams, b.bigrams),
    commonRun(a.forms, b.forms) / Math.max(1, Math.min(a.forms.length, b.forms.length)),
    least / most,
    least,
    clash(a.numbers, b.numbers),
    clash(a.times, b.times),
    clash(a.persons, b.persons),
    a.entities.size === 0 && b.entities.size === 0 ? -1 : share(a.entities, b.entities),
    a.negated === b.negated ? 0 : 1,
    a.speaker === null || b.speaker === null ? 0 : a.speaker === b.speaker ? 1 : -1,
    (a.speaker === null) === (b.speaker === null) ? 0 : 1,
    clash(a.verbs, b.verbs),
    a.subject.size === 0 || b.subject.size === 0 ? -1 : weighedShare(a.subject, b.subject, weights),
    a.quoted.size === 0 || b.quoted.size === 0 ? -1 : weighedShare(a.quoted, b.quoted, weights),
    a.denied === b.denied ? 0 : 1,
    Math.abs(a.place - b.place),
    aligned ? 1 : 0,
    link === null ? 0 : 1,
  ];
}

function mutual(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: TermWeights): number {
  const all = weightOf(a, weights) + weightOf(b, weights);
  return all === 0 ? 0 : (2 * sharedWeight(a, b, weights)) / all;
}

function weighedShare(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: TermWeights): number {
  const least = Math.min(weightOf(a, weights), weightOf(b, weights));
  return least === 0 ? 0 : sharedWeight(a, b, weights) / least;
}

function heaviest(terms: ReadonlySet<string>, weights: TermWeights, counts: (term: string) => boolean): number {
  let most = 0;
  for (const term of terms) if (counts(term)) most = Math.max(most, weights.get(term) ?? 0);
  return most;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const one of small) if (large.has(one)) count += 1;
  return count;
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return common(a, b) / Math.max(1, Math.min(a.size, b.size));
}

function clash(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 || b.size === 0 ? 0 : common(a, b) > 0 ? 1 : -1;
}

/** Length of the longest run of words both have. */
function commonRun(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j += 1) {
      if (word !== b[j]) continue;
      next[j + 1] = row[j]! + 1;
      if (next[j + 1]! > best) best = next[j + 1]!;
    }
    row = next;
  }
  return best;
}
