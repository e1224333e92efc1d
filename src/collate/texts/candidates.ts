/** The size of things in the index; it changes what is found only where a fingerprint is common. */
const INDEX = {
  /** A fingerprint in more texts than this is stock: it proposes nobody. */
  common: 400,
  /** Share of slots filled at which the table grows. */
  full: 0.6,
} as const;

/**
 * An inverted index from fingerprints to texts that only proposes: every proposal is verified by alignment. Held in flat
 * arrays, because a hundred thousand texts leave more than ten million fingerprints: an open-addressed table of
 * fingerprints, each with a chain of texts.
 */
export class FingerprintIndex {
  #slots = 1 << 12;
  #prints = new Uint32Array(this.#slots);
  /** First link of the slot's chain, plus one; 0 for an empty slot. */
  #heads = new Int32Array(this.#slots);
  #sizes = new Uint32Array(this.#slots);
  #used = 0;
  #texts = new Int32Array(1 << 12);
  #next = new Int32Array(1 << 12);
  #links = 0;

  add(text: number, prints: readonly number[]): void {
    for (const print of prints) {
      const slot = this.#slotOf(print);
      if (this.#heads[slot] === 0) {
        this.#prints[slot] = print;
        this.#used++;
      }
      this.#sizes[slot]!++;
      // Beyond INDEX.common the chain is never read again, only counted.
      if (this.#sizes[slot]! <= INDEX.common) this.#heads[slot] = this.#link(text, this.#heads[slot]!);
      if (this.#used > this.#slots * INDEX.full) this.#grow();
    }
  }

  /** Texts that share at least `least` fingerprints with these, most shared first, then in order of adding. */
  candidates(prints: readonly number[], least: number): number[] {
    const shared = new Map<number, number>();
    for (const print of prints) {
      const slot = this.#slotOf(print);
      if (this.#heads[slot] === 0 || this.#sizes[slot]! > INDEX.common) continue;
      for (let link = this.#heads[slot]!; link !== 0; link = this.#next[link - 1]!) {
        const text = this.#texts[link - 1]!;
        shared.set(text, (shared.get(text) ?? 0) + 1);
      }
    }
    return [...shared]
      .filter(([, count]) => count >= least)
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .map(([text]) => text);
  }

  #slotOf(print: number): number {
    let slot = (Math.imul(print, 0x9e3779b1) >>> 0) & (this.#slots - 1);
    while (this.#heads[slot] !== 0 && this.#prints[slot] !== print) slot = (slot + 1) & (this.#slots - 1);
    return slot;
  }

  #link(text: number, next: number): number {
    if (this.#links === this.#texts.length) {
      this.#texts = grown(this.#texts);
      this.#next = grown(this.#next);
    }
    this.#texts[this.#links] = text;
    this.#next[this.#links] = next;
    this.#links++;
    return this.#links;
  }

  #grow(): void {
    const [prints, heads, sizes] = [this.#prints, this.#heads, this.#sizes];
    this.#slots *= 2;
    this.#prints = new Uint32Array(this.#slots);
    this.#heads = new Int32Array(this.#slots);
    this.#sizes = new Uint32Array(this.#slots);
    for (let old = 0; old < heads.length; old++) {
      if (heads[old] === 0) continue;
      const slot = this.#slotOf(prints[old]!);
      this.#prints[slot] = prints[old]!;
      this.#heads[slot] = heads[old]!;
      this.#sizes[slot] = sizes[old]!;
    }
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
