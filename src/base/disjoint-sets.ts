/** Union–find over the numbers 0 … size - 1; the least number of a set stands for it. */
export class DisjointSets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
  }

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

  unite(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    this.#parent[Math.max(x, y)] = Math.min(x, y);
  }
}
