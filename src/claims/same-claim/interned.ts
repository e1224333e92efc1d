import type { TermWeights } from '../../base/term-weights.ts';
import { cosine, type Meanings } from './meanings.ts';
import type { Profile } from './profile.ts';

/** Terms as sorted numbers, with their weight together. */
export interface Terms {
  readonly ids: Int32Array;
  readonly weight: number;
}

/** A profile ready to be compared many times: every word a number, sets sorted, directions summed up. */
export interface Interned {
  readonly profile: Profile;
  readonly terms: Terms;
  readonly context: Terms;
  readonly neighbours: Terms;
  readonly subject: Terms;
  readonly quoted: Terms;
  readonly verbs: Terms;
  readonly head: Terms;
  readonly object: Terms;
  readonly bigrams: Int32Array;
  readonly forms: Int32Array;
  /** Weighed sum of the directions of the terms, of length 1; empty where no meanings are known. */
  readonly sense: Float32Array;
  /** Weight of a term by its number. */
  weightOf(id: number): number;
}

/** Turns the profiles of one story into numbers; weights and meanings are looked up by them. */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #weights: number[] = [];
  readonly #rows: number[] = [];
  readonly #of: TermWeights;
  readonly #meanings: Meanings | null;
  readonly #sets = new Map<ReadonlySet<string>, Terms>();

  constructor(weights: TermWeights, meanings: Meanings | null) {
    this.#of = weights;
    this.#meanings = meanings;
  }

  /** Weight of a term by its number. */
  weight(id: number): number {
    return this.#weights[id]!;
  }

  /** How near two different terms are in meaning, 0 to 1; 0 where one is unknown. */
  nearness(a: number, b: number): number {
    const [one, other] = [this.#rows[a]!, this.#rows[b]!];
    if (one < 0 || other < 0) return 0;
    return Math.max(0, cosine(this.#meanings!, one, other));
  }

  /** A profile in numbers. */
  intern(profile: Profile): Interned {
    const terms = this.#set(profile.terms);
    return {
      profile,
      terms,
      context: this.#set(profile.context),
      neighbours: this.#set(profile.neighbours),
      subject: this.#set(profile.subject),
      quoted: this.#set(profile.quoted),
      verbs: this.#set(profile.verbs),
      head: this.#set(profile.head),
      object: this.#set(profile.object),
      bigrams: Int32Array.from(profile.bigrams, (bigram) => this.#id(bigram)).sort(),
      forms: Int32Array.from(profile.forms, (form) => this.#id(form)),
      sense: this.#sense(terms.ids),
      weightOf: (id) => this.#weights[id]!,
    };
  }

  #set(terms: ReadonlySet<string>): Terms {
    let known = this.#sets.get(terms);
    if (known === undefined) {
      const ids = Int32Array.from(terms, (term) => this.#id(term)).sort();
      known = { ids, weight: ids.reduce((sum, id) => sum + this.#weights[id]!, 0) };
      this.#sets.set(terms, known);
    }
    return known;
  }

  #sense(ids: Int32Array): Float32Array {
    if (this.#meanings === null) return new Float32Array(0);
    const { width, values } = this.#meanings;
    const sum = new Float32Array(width);
    for (const id of ids) {
      const row = this.#rows[id]!;
      if (row < 0) continue;
      const weight = this.#weights[id]!;
      for (let at = 0, from = row * width; at < width; at += 1) sum[at]! += weight * values[from + at]!;
    }
    let square = 0;
    for (let at = 0; at < width; at += 1) square += sum[at]! * sum[at]!;
    const length = Math.sqrt(square);
    if (length > 0) for (let at = 0; at < width; at += 1) sum[at]! /= length;
    return sum;
  }

  #id(term: string): number {
    let id = this.#ids.get(term);
    if (id === undefined) {
      id = this.#weights.length;
      this.#ids.set(term, id);
      this.#weights.push(this.#of.get(term) ?? 0);
      this.#rows.push(this.#meanings?.rows.get(term) ?? -1);
    }
    return id;
  }
}
