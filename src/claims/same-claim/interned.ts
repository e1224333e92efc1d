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

/** How many numbers lie side by side in one store. */
const STORE = 65_536;

/** Hands out short stretches of long stores: a story has some hundred thousand of them, and a store of its own for each is dear. */
class Shelf<Numbers extends Int32Array | Float32Array> {
  readonly #make: (length: number) => Numbers;
  #store: Numbers;
  #used = 0;

  constructor(make: (length: number) => Numbers) {
    this.#make = make;
    this.#store = make(0);
  }

  /** A stretch of zeros. */
  take(length: number): Numbers {
    if (this.#used + length > this.#store.length) {
      this.#store = this.#make(Math.max(STORE, length));
      this.#used = 0;
    }
    this.#used += length;
    return this.#store.subarray(this.#used - length, this.#used) as Numbers;
  }
}

/** Turns the profiles of one story into numbers; weights and meanings are looked up by them. */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #weights: number[] = [];
  readonly #rows: number[] = [];
  readonly #of: TermWeights;
  readonly #meanings: Meanings | null;
  readonly #sets = new Map<ReadonlySet<string>, Terms>();
  readonly #numbers = new Shelf((length) => new Int32Array(length));
  readonly #directions = new Shelf((length) => new Float32Array(length));

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
      bigrams: this.#idsOf(profile.bigrams, profile.bigrams.size).sort(),
      forms: this.#idsOf(profile.forms, profile.forms.length),
      sense: this.#sense(terms.ids),
      weightOf: (id) => this.#weights[id]!,
    };
  }

  #set(terms: ReadonlySet<string>): Terms {
    let known = this.#sets.get(terms);
    if (known === undefined) {
      const ids = this.#idsOf(terms, terms.size).sort();
      let weight = 0;
      for (const id of ids) weight += this.#weights[id]!;
      known = { ids, weight };
      this.#sets.set(terms, known);
    }
    return known;
  }

  #idsOf(terms: Iterable<string>, count: number): Int32Array {
    const ids = this.#numbers.take(count);
    let at = 0;
    for (const term of terms) {
      ids[at] = this.#id(term);
      at += 1;
    }
    return ids;
  }

  #sense(ids: Int32Array): Float32Array {
    if (this.#meanings === null) return this.#directions.take(0);
    const { width, values } = this.#meanings;
    const sum = this.#directions.take(width);
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
