import type { Page, ReadFailure } from '../../model.ts';
import type { ReadLimits } from './limits.ts';
import type { Given } from './reader.ts';

/** A file's characters, before it is known which pages it holds. */
export interface DecodedFile {
  readonly text: string;
  /** The file's name with its folders, with forward slashes; a record's source is `source#n`. */
  readonly source: string;
  /** The name without folders and without the endings that say how to read it: the key of the file's one page. */
  readonly key: string;
  /** What a reader must know about the file; it holds for each of its pages. */
  readonly notices: readonly string[];
  /** SHA-256 of the file's bytes, in hex; computed only where it is asked for. */
  readonly sha256: () => string;
  /** What is known of it from what it came in: an archive, a mail. */
  readonly given?: Given;
}

/**
 * A kind of file that holds pages. A format is a folder here with its test and one line in `formats/index.ts`; it gets
 * characters (what packs or encodes them is the business of `read`) and gives pages or reasons, never an exception.
 */
export interface Format {
  readonly name: string;
  /** Endings of file names in lower case, without the dot. */
  readonly endings: readonly string[];
  /** True if one file holds one page; false if it holds records, each of which fails alone. */
  readonly single: boolean;
  /** The pages of a file, in its order. */
  pages(file: DecodedFile, limits: ReadLimits): Iterable<Page | ReadFailure>;
}
