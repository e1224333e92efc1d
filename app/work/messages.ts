import type { ReadFailure } from '../../src/model.ts';
import type { LoggedRuling } from '../../src/rulings/index.ts';
import type { GivenFile } from '../../web/intake/given.ts';

export type { GivenFile } from '../../web/intake/given.ts';

/** Where the bytes of a model lie, packed with gzip: at an address of the site, or in the page itself. */
export interface PackedModel {
  readonly name: string;
  readonly packed: string | Blob;
}

/** What the page asks of its worker. */
export interface Order {
  readonly kind: 'make';
  readonly files: readonly GivenFile[];
  readonly models: readonly PackedModel[];
  /** What people ruled in the page, beside the logs among the files. */
  readonly rulings: readonly LoggedRuling[];
  /** What an earlier run read off the pages; null where there was none. */
  readonly read: Blob | null;
  /** By which program of this page it was read: what another read is not used. */
  readonly program: string;
  /** Workers that clean and annotate at most, this one among them. */
  readonly jobs: number;
}

/** How far the work is: a stage, and how many of how many items of it are done; `total` 0 while it is not known. */
export interface Progress {
  readonly kind: 'progress';
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** What came out: the two files that the command line writes. */
export interface Made {
  readonly kind: 'made';
  readonly title: string;
  readonly counts: { readonly articles: number; readonly texts: number; readonly claims: number };
  /** By which the edition is known. */
  readonly digest: string;
  /** Ids of the rulings it was made with. */
  readonly ruled: readonly string[];
  /** What was read off the pages, for the next run. */
  readonly read: Blob;
  readonly edition: Blob;
  readonly report: Blob;
  /** What could not be read, as it stands in the edition too. */
  readonly failures: readonly ReadFailure[];
}

/** Nothing came out, and why. */
export interface Unmade {
  readonly kind: 'unmade';
  readonly reason: string;
  readonly failures: readonly ReadFailure[];
}

/** The worker wants so many others to help it, which only the page can start. */
export interface Wants {
  readonly kind: 'wants';
  readonly helping: number;
}

/** The helping workers have done what they were wanted for: their memory is wanted for what comes now. */
export interface LetGo {
  readonly kind: 'let-go';
}

/** What the worker tells the page. */
export type Told = Progress | Wants | LetGo | Made | Unmade;

/** A helping worker's end of the line to the one it helps. */
export interface Help {
  readonly kind: 'help';
  readonly line: MessagePort;
}

/** The other ends of these lines. */
export interface Helping {
  readonly kind: 'helping';
  readonly lines: readonly MessagePort[];
}
