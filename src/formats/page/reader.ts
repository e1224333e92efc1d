import type { Capture, Page, ReadFailure } from '../../model.ts';
import type { ByteSource } from './byte-source.ts';
import type { ReadLimits } from './limits.ts';

/** What is known of a page from what it came in, before it is read. */
export interface Given {
  readonly declared: Page['declared'];
  readonly capture: Capture | null;
  /** The encoding it was sent in, as its sender called it. */
  readonly charset: string | null;
  /** What kind it was sent as: `text/html`. */
  readonly mediaType: string | null;
  /** What the page is called; null: as its name says. */
  readonly key: string | null;
  /** SHA-256 of the file that is the evidence, where the page is the one page of it; null: of the page's own bytes. */
  readonly sha256: string | null;
  readonly notices: readonly string[];
}

/** Something in a file that is to be read in its turn. */
export interface Inner {
  /** Its name within the file: the page's source is `file#name`; empty where it is all the file is about. */
  readonly name: string;
  readonly bytes: ByteSource;
  readonly given?: Partial<Given>;
}

/** Something in a file that is no page and that nobody misses; such things are counted by what they are. */
export interface LeftOut {
  /** What it is: "an image". */
  readonly leftOut: string;
}

/** What a reader finds in a file. */
export type Found = Page | ReadFailure | Inner | LeftOut;

/** Unpacks what the core alone cannot: null over the limit, undefined where the data are not sound. */
export type Unpack = (packed: Uint8Array, limit: number) => Uint8Array | null | undefined;

/** A file that is about to be read. */
export interface OpenFile {
  readonly source: string;
  /** What its one page is called. */
  readonly key: string;
  readonly bytes: ByteSource;
  readonly given: Given;
  readonly limits: ReadLimits;
  /** Unpacks Brotli; null where this machine cannot. */
  readonly brotli: Unpack | null;
}

/**
 * A kind of file that is known by its bytes: an archive, a document, a mail. It gives pages, reasons and what is to be read in
 * its turn, never an exception. What opens it is loaded when such a file comes.
 */
export interface Reader {
  /** What it is, as messages say: "a ZIP archive". */
  readonly what: string;
  /** It reads its bytes one after another, so that they may be unpacked on the way. */
  readonly streams?: true;
  read(file: OpenFile): AsyncIterable<Found>;
}

/** What a reader throws where a whole file cannot be read: its message is the reason, in words for people. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

export const nothingGiven: Given = {
  declared: { url: null, publisher: null, title: null, published: null, retrieved: null },
  capture: null,
  charset: null,
  mediaType: null,
  key: null,
  sha256: null,
  notices: [],
};
