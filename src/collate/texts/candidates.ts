/** When a fingerprint is common, and whom it proposes then; numbers of texts. */
export const COMMON = {
  /**
   * A fingerprint in more texts than this is a stock phrase, a notice, or of a text that hundreds carry. As low as the number of
   * texts that one event's pages come to, so that nothing of an affair at hand is common.
   */
  texts: 100,
  /** A common one proposes the longest texts that bear it: carriers find the whole text, and a notice costs no more than this. */
  standing: 8,
  /** Share of slots filled at which the table grows. */
  full: 0.6,
} as const;

/**
 * An inverted index from fingerprints to texts that only proposes: every proposal is verified by alignment. Which texts it proposes for
 * which does not depend on what else is in the index but by how many texts bear a fingerprint. Held in flat arrays, because a hundred
 * thousand texts leave more than ten million fingerprints: an open-addressed table of fingerprints, each with a chain of texts.
 */
export class FingerprintIndex {
  #slots = 1 << 12;
  #prints = new Uint32Array(this.#slots);
  /** How many texts bear the fingerprint; 0 for an empty slot. */
  #bearers = new Uint32Array(this.#slots);
  /** How many of them have come in. */
  #seen = new Uint32Array(this.#slots);
  /** First link of the slot's chain, plus one; 0 for none. */
  #heads = new Int32Array(this.#slots);
  #used = 0;
  #texts = new Int32Array(1 << 12);
  #next = new Int32Array(1 << 12);
  #links = 0;

  /** Counts a text's fingerprints; all texts are counted before the first comes in. */
  count(prints: readonly number[]): void {
    for (const print of prints) {
      const slot = this.#slotOf(print);
      if (this.#bearers[slot] === 0) {
        this.#prints[slot] = print;
        this.#used++;
      }
      this.#bearers[slot]!++;
      if (this.#used > this.#slots * COMMON.full) this.#grow();
    }
  }

  /** A text comes in, the longest first; it is proposed to those that follow only as the first of a group, by its number. */
  add(group: number | null, prints: readonly number[]): void {
    for (const print of prints) {
      const slot = this.#slotOf(print);
      const seen = this.#seen[slot]!++;
      if (group === null || (this.#bearers[slot]! > COMMON.texts && seen >= COMMON.standing)) continue;
      this.#heads[slot] = this.#link(group, this.#heads[slot]!);
    }
  }

  /** Groups whose first text shares at least `least` fingerprints with these, most shared first, then in order of adding. */
  candidates(prints: readonly number[], least: number): number[] {
    const shared = new Map<number, number>();
    for (const print of prints) {
      for (let link = this.#heads[this.#slotOf(print)]!; link !== 0; link = this.#next[link - 1]!) {
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
    while (this.#bearers[slot] !== 0 && this.#prints[slot] !== print) slot = (slot + 1) & (this.#slots - 1);
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

  /** Makes room, while texts are counted: nothing has come in yet. */
  #grow(): void {
    const [prints, bearers] = [this.#prints, this.#bearers];
    this.#slots *= 2;
    this.#prints = new Uint32Array(this.#slots);
    this.#bearers = new Uint32Array(this.#slots);
    this.#seen = new Uint32Array(this.#slots);
    this.#heads = new Int32Array(this.#slots);
    for (let old = 0; old < bearers.length; old++) {
      if (bearers[old] === 0) continue;
      const slot = this.#slotOf(prints[old]!);
      this.#prints[slot] = prints[old]!;
      this.#bearers[slot] = bearers[old]!;
    }
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
