import type { Edition, Page, Question, ReadFailure } from '../model.ts';
import type { LoggedRuling } from '../rulings/index.ts';

/** The bytes of a file as it was given: the evidence copy. */
export interface EvidenceFile {
  /** As its pages' `source` begins. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** A file that was given and not read yet. */
export interface WaitingFile {
  /** Its name with the folders above it that were given. */
  readonly source: string;
  readonly sha256: string;
  /** It was given by its very name, so that it is read though the name is hidden. */
  readonly named: boolean;
  /** In bytes. */
  readonly size: number;
}

/** What came of adding pages. */
export interface Added {
  /** Pages that are new to the case. */
  readonly added: number;
  /** Pages it held already. */
  readonly known: number;
}

/** A page of the case, without its content. */
export interface HeldPage {
  readonly source: string;
  readonly key: string;
  readonly sha256: string;
  /** When it was added: a moment, ISO 8601. */
  readonly added: string;
}

/** An edition of the case, without its content. */
export interface HeldEdition {
  /** From 1 on, in the order they were made. */
  readonly number: number;
  readonly at: string;
  readonly digest: string;
  readonly articles: number;
  readonly claims: number;
}

/** A place that a search found. */
export interface Hit {
  readonly kind: 'article' | 'claim';
  /** Id in the latest edition. */
  readonly id: string;
  readonly title: string;
  /** Some words around what was looked for, with ‹ and › around it. */
  readonly excerpt: string;
}

/** What is kept of a step's work: what was made of one input by one version of the program. */
export type KeptStep = 'clean' | 'annotate';

/**
 * A case on one machine, in one file: the pages that were given with the bytes they came in, what was read off each, the
 * editions that were made, and what people ruled. Nothing leaves it.
 *
 * Whatever a method has returned from is on the disk: it outlives a crash of the program and of the machine. What fails leaves
 * the case as it was and throws a `VariorumError`: `output` where it cannot be written (a full disk, another program that is
 * writing), `schema` where the file is damaged, or of a newer version. Several programs may have one case open; they write one
 * after the other.
 */
export interface Casebook {
  /** The file. */
  readonly path: string;
  /** Takes pages in, with the files they came in and what could not be read, all or nothing. A page it holds is not taken twice. */
  addPages(pages: readonly Page[], files: readonly EvidenceFile[], unread: readonly ReadFailure[], at: string): Added;
  /** Takes a file in as it is, to be read later; once this has returned it outlives everything. */
  give(source: string, bytes: Uint8Array, named: boolean): void;
  /** What waits to be read, by source. */
  given(): WaitingFile[];
  /** The bytes of a file that waits. Throws `input` where it waits no more. */
  givenBytes(file: WaitingFile): Uint8Array;
  /** Lets go of files that were read, or that cannot be. */
  taken(files: readonly WaitingFile[]): void;
  /** All pages, in the order of their source. */
  pages(): Page[];
  list(): HeldPage[];
  /** What could not be read of what was given, each source once. */
  unread(): ReadFailure[];
  /** The bytes of every file that was given. */
  files(): EvidenceFile[];
  /** The user's own outlets (docs/outlets.md), as the file has them; null where there are none. */
  outlets(): string | null;
  setOutlets(text: string): void;
  /** What was kept of a step under some keys; what is not there is missing from the answer. */
  kept(step: KeptStep, keys: readonly string[]): ReadonlyMap<string, string>;
  keep(step: KeptStep, made: ReadonlyMap<string, string>): void;
  /** Lets go of what was kept of a step under other keys than these. */
  forgetOthers(step: KeptStep, keys: readonly string[]): void;
  /** Adds rulings to the log, which is never shortened; says how many are new to it. */
  rule(log: readonly LoggedRuling[]): number;
  rulings(): LoggedRuling[];
  /**
   * Keeps an edition as the latest one; says its number. One that is the latest already is not kept twice.
   *
   * @param log the rulings it was made with
   */
  putEdition(
    edition: Edition,
    at: string,
    questions?: readonly Question[],
    log?: readonly Pick<LoggedRuling, 'id'>[],
  ): number;
  /** Ids of the rulings with which the latest edition was made; null where that is not known. */
  ruled(): ReadonlySet<string> | null;
  /** Keeps what was set of an edition, by name, and lets go of what was set of others. */
  keepPapers(edition: number, papers: ReadonlyMap<string, string>): void;
  /** What was set of an edition under a name, packed with gzip; null where nothing was. */
  paper(edition: number, name: string): Uint8Array | null;
  /** Words that are others once anybody has written: this opening of the case, another part of this program or another program. */
  version(): string;
  /** What was asked when the latest edition was made, most effect first, answered or not. */
  questions(): Question[];
  editions(): HeldEdition[];
  /** The document of an edition, by default the latest, not checked yet; null where there is none. */
  edition(number?: number): unknown;
  /** The document of the latest edition as JSON, packed with gzip; null where there is none. */
  packedEdition(): Uint8Array | null;
  /** How many the case holds, without reading them. */
  count(what: 'pages' | 'given' | 'rulings'): number;
  /** Where all of some words stand in the latest edition's articles and claims, best first; the last may be the beginning of one. */
  search(words: string, most: number): Hit[];
  /** Writes a whole copy to a new file, while others go on reading and writing. */
  backup(path: string): void;
  close(): void;
}
