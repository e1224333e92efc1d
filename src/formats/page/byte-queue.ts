import { type ByteSource, joined, latin1 } from './byte-source.ts';

/** Bytes that come piece by piece, taken in the lengths that are wanted. */
export class ByteQueue {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);
  #at = 0;
  #ended = false;

  constructor(source: ByteSource) {
    this.#pieces = source.stream()[Symbol.asyncIterator]();
  }

  /** The next bytes, `length` of them, fewer at the end. They hold until the next are asked for. */
  async take(length: number): Promise<Uint8Array> {
    await this.#fill(length);
    const bytes = this.#held.subarray(this.#at, this.#at + length);
    this.#at += bytes.length;
    return bytes;
  }

  /** Passes over bytes; false where there are fewer. */
  async skip(length: number): Promise<boolean> {
    let left = length;
    while (left > 0) {
      if (this.#at === this.#held.length && !(await this.#more())) return false;
      const step = Math.min(left, this.#held.length - this.#at);
      this.#at += step;
      left -= step;
    }
    return true;
  }

  /** The next line without its end, a letter a byte; null at the end, or where none ends within `longest` bytes. */
  async line(longest: number): Promise<string | null> {
    for (let looked = 0; ; ) {
      const end = this.#held.indexOf(0x0a, this.#at + looked);
      if (end >= 0 && end - this.#at <= longest) {
        const line = latin1(this.#held, this.#at, end);
        this.#at = end + 1;
        return line.endsWith('\r') ? line.slice(0, -1) : line;
      }
      looked = this.#held.length - this.#at;
      if (looked > longest || !(await this.#more())) break;
    }
    const rest = this.#held.length - this.#at;
    if (rest === 0 || rest > longest) return null;
    const line = latin1(this.#held, this.#at);
    this.#at = this.#held.length;
    return line;
  }

  async #fill(length: number): Promise<void> {
    if (this.#held.length - this.#at >= length) return;
    const pieces = [this.#held.subarray(this.#at)];
    let held = pieces[0]!.length;
    while (held < length && !this.#ended) {
      const { value, done } = await this.#pieces.next();
      if (done) this.#ended = true;
      else {
        pieces.push(value);
        held += value.length;
      }
    }
    this.#held = joined(pieces);
    this.#at = 0;
  }

  async #more(): Promise<boolean> {
    const before = this.#held.length - this.#at;
    await this.#fill(before + 1);
    return this.#held.length - this.#at > before;
  }
}
