/**
 * Things by number that are asked for from the likest on, of equal ones the lower number first. A heap: of many things only the
 * first few are ever put in order.
 */
export class Likest {
  readonly #things: Int32Array;
  readonly #likeness: Float64Array;
  #held = 0;

  /** @param most how many are held at once */
  constructor(most: number) {
    this.#things = new Int32Array(most);
    this.#likeness = new Float64Array(most);
  }

  clear(): void {
    this.#held = 0;
  }

  /** Adds a thing; `settle` must follow before any is asked for. */
  add(thing: number, likeness: number): void {
    this.#things[this.#held] = thing;
    this.#likeness[this.#held] = likeness;
    this.#held += 1;
  }

  settle(): void {
    for (let at = (this.#held >> 1) - 1; at >= 0; at -= 1) this.#sink(at);
  }

  /** The likest that is left, which leaves; −1 where none is. */
  next(): number {
    if (this.#held === 0) return -1;
    const first = this.#things[0]!;
    this.#held -= 1;
    this.#things[0] = this.#things[this.#held]!;
    this.#likeness[0] = this.#likeness[this.#held]!;
    this.#sink(0);
    return first;
  }

  #sink(from: number): void {
    const [things, likeness, held] = [this.#things, this.#likeness, this.#held];
    const thing = things[from]!;
    const like = likeness[from]!;
    let at = from;
    for (let child = 2 * at + 1; child < held; child = 2 * at + 1) {
      if (child + 1 < held && comesFirst(child + 1, child)) child += 1;
      const known = likeness[child]!;
      if (known < like || (known === like && things[child]! > thing)) break;
      things[at] = things[child]!;
      likeness[at] = known;
      at = child;
    }
    things[at] = thing;
    likeness[at] = like;

    function comesFirst(a: number, b: number): boolean {
      return likeness[a]! > likeness[b]! || (likeness[a] === likeness[b] && things[a]! < things[b]!);
    }
  }
}
