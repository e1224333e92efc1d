import type { BlockKind, Link } from '../../model.ts';
import type { Piece } from '../pieces/piece.ts';
import type { ElementNode } from './tree.ts';

/** A page as rendered: its text, the pieces of it and its hyperlinks. */
export interface Rendered {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly hyperlinks: readonly Link[];
}

/** Where a run of text stands: what the elements around it say. */
export interface Place {
  /** The innermost element around the text that breaks the line. */
  readonly block: ElementNode;
  /** Index of the hyperlink it is in, -1 for none. */
  readonly link: number;
  /** It is in a hyperlink, also in one whose address cannot be told. */
  readonly linked: boolean;
  readonly area: BlockKind | null;
  readonly heading: boolean;
}

interface Count {
  letters: number;
  linked: number;
  heading: number;
  readonly areas: Map<BlockKind, number>;
}

const newCount = (): Count => ({ letters: 0, linked: 0, heading: 0, areas: new Map() });

/** A piece of which it is not known yet whether it is of the article. */
export interface RawPiece {
  readonly start: number;
  readonly end: number;
  readonly stated: BlockKind | null;
  readonly linked: number;
  readonly heading: boolean;
  /** The innermost element around it that breaks the line. */
  readonly block: ElementNode;
}

/** Writes rendered text: blanks collapsed to one space within a block, blocks joined by one line feed. */
export class TextWriter {
  readonly pieces: RawPiece[] = [];
  private readonly lines: string[] = [];
  private readonly runs: string[] = [];
  private length = 0;
  private lineLength = 0;
  private space = true;
  private count = newCount();
  private block: ElementNode | null = null;
  private readonly links: { start: number; end: number; href: string }[] = [];

  /** Announces a hyperlink; returns its index for `Place.link`. */
  link(href: string): number {
    return this.links.push({ start: -1, end: -1, href }) - 1;
  }

  /** Adds text as it stands in the markup, entities decoded. */
  add(raw: string, place: Place): void {
    let words = raw.replace(/\u00ad/g, '').replace(/\s+/g, ' ');
    if (this.space && words.startsWith(' ')) words = words.slice(1);
    if (words === '') return;
    const start = this.length + this.lineLength;
    this.runs.push(words);
    this.lineLength += words.length;
    this.space = words.endsWith(' ');
    const letters = words.trim().length;
    if (letters === 0) return;
    const { count } = this;
    count.letters += letters;
    if (place.heading) count.heading += letters;
    if (place.area) count.areas.set(place.area, (count.areas.get(place.area) ?? 0) + letters);
    this.block = place.block;
    if (place.linked) count.linked += letters;
    const link = this.links[place.link];
    if (!link) return;
    if (link.start < 0) link.start = start + (words.length - words.trimStart().length);
    link.end = start + words.trimEnd().length;
  }

  /** Ends the block. */
  endBlock(): void {
    const line = this.runs.join('').trimEnd();
    if (line !== '') {
      const { letters, linked, heading, areas } = this.count;
      const stated = [...areas].find(([, share]) => share >= letters * 0.6)?.[0] ?? null;
      this.pieces.push({
        start: this.length,
        end: this.length + line.length,
        stated,
        linked: linked / Math.max(1, letters),
        heading: heading >= letters * 0.6,
        block: this.block!,
      });
      this.lines.push(line);
      this.length += line.length + 1;
      this.count = newCount();
    }
    this.runs.length = 0;
    this.lineLength = 0;
    this.space = true;
  }

  /** The text and the hyperlinks that have words. */
  finish(): { text: string; hyperlinks: Link[] } {
    this.endBlock();
    const text = this.lines.join('\n');
    const hyperlinks = this.links.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
    return { text, hyperlinks: hyperlinks.sort((a, b) => a.start - b.start || a.end - b.end) };
  }
}
