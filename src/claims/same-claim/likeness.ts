import type { LinkKind } from '../../model.ts';
import type { Interned, Lexicon, Terms } from './interned.ts';

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
  'subject: share of the lighter subject, −1 if one has none',
  'quoted: share of the shorter quotation, −1 if one has none',
  'denied: one is denied, the other is not',
  'apart: how far apart they stand in their articles',
  'aligned: they lie at one place of a passage that one text took from the other',
  'link: their texts are related',
  'entities apart: entities that only one of them has',
  'heads meant: how near their first verbs are in meaning, −1 if one has none',
  'verbs found: share of the verbs of the one with fewer that the other has in like words, −1 if one has none',
  'objects meant: share of what follows the first verb of the lighter one that the other has in like words, −1 if one has none',
  'agents: −1 two different ones, 1 the same',
  'words: words of the shorter one',
  'best of its text: by how much no other pair of a statement and the other’s text is better, the worse side',
  'best of its text, the better side',
  'sentences best of their texts, the worse side',
  'sentences best of their texts, the better side',
] as const;

/** What the stemma knows of a pair. */
export interface PairPlace {
  readonly aligned: boolean;
  readonly link: LinkKind | null;
}

/** The features of a pair, in the order of `FEATURES` but for the last four (`standings`); the same for (a, b) and (b, a). */
export function likeness(a: Interned, b: Interned, lexicon: Lexicon, { aligned, link }: PairPlace): number[] {
  const [one, other] = [a.profile, b.profile];
  const [light, heavy] = a.terms.weight <= b.terms.weight ? [a, b] : [b, a];
  const { shared, rarest, missing } = overlap(light.terms, heavy.terms, lexicon);
  const least = Math.max(1, light.terms.weight);
  const most = Math.max(1, heavy.terms.weight);
  const common = commonOf(one.entities, other.entities);
  const poorer = Math.min(one.entities.size, other.entities.size);
  return [
    shared / least,
    shared / most,
    (2 * shared) / Math.max(1, light.terms.weight + heavy.terms.weight),
    mutual(a.context, b.context, lexicon),
    mutual(a.neighbours, b.neighbours, lexicon),
    shared,
    rarest,
    missing,
    light.terms.weight + heavy.terms.weight - 2 * shared,
    commonIds(a.bigrams, b.bigrams) / Math.max(1, Math.min(a.bigrams.length, b.bigrams.length)),
    commonRun(a.forms, b.forms) / Math.max(1, Math.min(a.forms.length, b.forms.length)),
    least / most,
    least,
    clash(one.numbers, other.numbers),
    clash(one.times, other.times),
    clash(one.persons, other.persons),
    one.entities.size === 0 && other.entities.size === 0 ? -1 : common / Math.max(1, poorer),
    one.negated === other.negated ? 0 : 1,
    one.speaker === null || other.speaker === null ? 0 : one.speaker === other.speaker ? 1 : -1,
    (one.speaker === null) === (other.speaker === null) ? 0 : 1,
    shareOfLighter(a.subject, b.subject, lexicon),
    shareOfLighter(a.quoted, b.quoted, lexicon),
    one.denied === other.denied ? 0 : 1,
    Math.abs(one.place - other.place),
    aligned ? 1 : 0,
    link === null ? 0 : 1,
    one.entities.size + other.entities.size - 2 * common,
    nearestOf(a.head, b.head, lexicon),
    verbsFound(a.verbs, b.verbs, lexicon),
    objectsMeant(a, b, lexicon),
    one.agent === null || other.agent === null ? 0 : one.agent === other.agent ? 1 : -1,
    Math.min(one.forms.length, other.forms.length),
  ];
}

/** Weight both have, the heaviest term both have, and the heaviest only the first has. */
function overlap(a: Terms, b: Terms, lexicon: Lexicon): { shared: number; rarest: number; missing: number } {
  let [shared, rarest, missing, j] = [0, 0, 0, 0];
  for (const id of a.ids) {
    while (j < b.ids.length && b.ids[j]! < id) j += 1;
    const weight = lexicon.weight(id);
    if (b.ids[j] === id) {
      shared += weight;
      if (weight > rarest) rarest = weight;
    } else if (weight > missing) missing = weight;
  }
  return { shared, rarest, missing };
}

/** Weight of a statement’s terms that the other has in the same or, by how near they are, in like words. */
function meantIn(a: Terms, b: Terms, lexicon: Lexicon): number {
  let sum = 0;
  for (const id of a.ids) sum += lexicon.weight(id) * nearestTo(id, b, lexicon) ** 2;
  return sum;
}

function nearestTo(id: number, terms: Terms, lexicon: Lexicon): number {
  // The very term is found at less cost than the nearest.
  if (terms.ids.includes(id)) return 1;
  let near = 0;
  for (const other of terms.ids) near = Math.max(near, lexicon.nearness(id, other));
  return near;
}

function nearestOf(a: Terms, b: Terms, lexicon: Lexicon): number {
  let best = -1;
  for (const one of a.ids) if (b.ids.length > 0) best = Math.max(best, nearestTo(one, b, lexicon));
  return best;
}

function verbsFound(a: Terms, b: Terms, lexicon: Lexicon): number {
  const [few, many] = a.ids.length <= b.ids.length ? [a, b] : [b, a];
  if (few.ids.length === 0) return -1;
  let sum = 0;
  for (const id of few.ids) sum += nearestTo(id, many, lexicon) ** 2;
  return sum / few.ids.length;
}

function objectsMeant(a: Interned, b: Interned, lexicon: Lexicon): number {
  const [light, heavy] = a.object.weight <= b.object.weight ? [a, b] : [b, a];
  if (light.object.weight === 0) return -1;
  return meantIn(light.object, heavy.terms, lexicon) / light.object.weight;
}

function mutual(a: Terms, b: Terms, lexicon: Lexicon): number {
  const all = a.weight + b.weight;
  return all === 0 ? 0 : (2 * overlap(a, b, lexicon).shared) / all;
}

function shareOfLighter(a: Terms, b: Terms, lexicon: Lexicon): number {
  if (a.ids.length === 0 || b.ids.length === 0) return -1;
  const least = Math.min(a.weight, b.weight);
  return least === 0 ? 0 : overlap(a, b, lexicon).shared / least;
}

function commonOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const one of small) if (large.has(one)) count += 1;
  return count;
}

function commonIds(a: Int32Array, b: Int32Array): number {
  let [count, j] = [0, 0];
  for (const id of a) {
    while (j < b.length && b[j]! < id) j += 1;
    if (b[j] === id) count += 1;
  }
  return count;
}

function clash(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 || b.size === 0 ? 0 : commonOf(a, b) > 0 ? 1 : -1;
}

/** Length of the longest run of words both have. */
function commonRun(a: Int32Array, b: Int32Array): number {
  let best = 0;
  const row = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let j = b.length; j > 0; j -= 1) {
      const run = word === b[j - 1] ? row[j - 1]! + 1 : 0;
      row[j] = run;
      if (run > best) best = run;
    }
  }
  return best;
}
