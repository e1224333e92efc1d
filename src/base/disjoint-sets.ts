/**
 * Union–find over the numbers 0 … size - 1; the least number of a set stands for it.
 *
 * Source of the method: Galler & Fischer, "An improved equivalence algorithm" (1964), with path compression.
 *
 * @example
 * const sets = new DisjointSets(3);
 * sets.unite(1, 2); // true: they were two
 * sets.roots(); // [0, 1]
 */
export class DisjointSets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  /** The number that stands for the set `i` is in. */
  find(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    let at = i;
    while (this.#parent[at] !== root) {
      const next = this.#parent[at]!;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Makes one set of two; true if they were two. */
  unite(a: number, b: number): boolean {
    const [x, y] = [this.find(a), this.find(b)];
    this.#parent[Math.max(x, y)] = Math.min(x, y);
    return x !== y;
  }

  /** The numbers that stand for the sets, in order: one a set. */
  roots(): number[] {
    return [...this.#parent.keys()].filter((i) => this.#parent[i] === i);
  }
}
