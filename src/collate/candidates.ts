/** A fingerprint in more texts than this is stock: it proposes nobody. */
const COMMON = 400;

/** An inverted index from fingerprints to texts that only proposes: every proposal is verified by alignment. */
export class FingerprintIndex {
  readonly #texts = new Map<number, number[]>();

  add(text: number, prints: readonly number[]): void {
    for (const print of prints) {
      const texts = this.#texts.get(print);
      if (texts) texts.push(text);
      else this.#texts.set(print, [text]);
    }
  }

  /** Texts that share at least `least` fingerprints with these, most shared first, then in order of adding. */
  candidates(prints: readonly number[], least: number): number[] {
    const shared = new Map<number, number>();
    for (const print of prints) {
      const texts = this.#texts.get(print);
      if (!texts || texts.length > COMMON) continue;
      for (const text of texts) shared.set(text, (shared.get(text) ?? 0) + 1);
    }
    return [...shared]
      .filter(([, count]) => count >= least)
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .map(([text]) => text);
  }
}
