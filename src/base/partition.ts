/** Disjoint sets over 0…size−1; the representative of a set is its least member. */
export class Partition {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, at) => at);
  }

  /** The representative of the set `at` is in. */
  find(at: number): number {
    let root = at;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    for (let one = at; one !== root; ) {
      const next = this.#parent[one]!;
      this.#parent[one] = root;
      one = next;
    }
    return root;
  }

  /** Makes one set of two; true if they were two. */
  join(a: number, b: number): boolean {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number];
    this.#parent[high] = low;
    return low !== high;
  }

  /** Representatives in order. */
  roots(): number[] {
    return this.#parent.flatMap((parent, at) => (parent === at ? [at] : []));
  }
}
