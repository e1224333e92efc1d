import type { Link } from '../../model.ts';

/** A draft without its markup. */
export interface DraftText {
  readonly text: string;
  /** For each code unit of `text` its place in the file, and one place more for the end. */
  readonly at: Int32Array;
  /** What the draft cites: a link's words, or a place of no length for a note behind a sentence. */
  readonly links: readonly Link[];
}

/** Gathers what is kept of a file, piece by piece, with its places. */
export class Pieces {
  readonly #source: string;
  readonly #kept: string[] = [];
  readonly #at: number[] = [];
  readonly #links: Link[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Length of the text so far. */
  get length(): number {
    return this.#at.length;
  }

  /** Keeps a stretch of the file; blanks in a row, and line ends within a paragraph, become one blank. */
  keep(from: number, to: number): void {
    for (let i = from; i < to; i += 1) {
      const unit = this.#source[i]!;
      const blank = unit === '\n' || unit === '\t' || unit === ' ' || unit === '\r';
      if (blank && (this.#kept.length === 0 || /[\s]/u.test(this.#kept.at(-1)!))) continue;
      this.#kept.push(blank ? ' ' : unit);
      this.#at.push(i);
    }
  }

  /** Ends a paragraph. */
  end(from: number): void {
    while (this.#kept.at(-1) === ' ') {
      this.#kept.pop();
      this.#at.pop();
    }
    if (this.#kept.length === 0 || this.#kept.at(-1) === '\n') return;
    this.#kept.push('\n');
    this.#at.push(from);
  }

  /** Marks what was kept since a place as a link; a link of no words stands where the text ends. */
  link(start: number, href: string): void {
    if (href !== '') this.#links.push({ start: Math.min(start, this.length), end: this.length, href });
  }

  done(): DraftText {
    while (/\s/u.test(this.#kept.at(-1) ?? '')) {
      this.#kept.pop();
      this.#at.pop();
    }
    return {
      text: this.#kept.join(''),
      at: Int32Array.from([...this.#at, this.#source.length]),
      links: this.#links.map((link) => ({
        ...link,
        start: Math.min(link.start, this.length),
        end: Math.min(link.end, this.length),
      })),
    };
  }
}
