import type { LinePlace } from '../clean/index.ts';
import type { Compared, PackedText, SameTextPair, TextFeatures } from '../collate/index.ts';
import type { Article, ReadFailure } from '../model.ts';

/**
 * What the steps hand on, a JSON object a line. An article goes through as a text that holds its JSON, so that no engine between alters
 * it; steps take it as an object too.
 */
export type Held<T> = T | string;

/** A line of a body as it is joined with others: digests of the line, and of those before and behind it. */
export interface LineRow {
  readonly line: string;
  readonly before: string;
  readonly after: string;
}

/** What `read` gives of a page. */
export interface ReadRow {
  readonly source: string;
  readonly key: string;
  /** The key without the `~2` that makes keys unique: pages of one base are settled together. */
  readonly base: string;
  readonly sha256: string;
  /** The address as copies of one page share it; null where there is none. */
  readonly address: string | null;
  /** True for what an archive saved. */
  readonly saved: boolean;
  readonly publisher: string | null;
  readonly lines: readonly LineRow[];
  /** Digests of all lines of the body. */
  readonly body: readonly string[];
  readonly article: string;
}

/** What `fingerprint` takes: a page, and what other pages have to say of it. */
export interface SettledRow {
  readonly article: Held<Article>;
  /** The key it has among all pages, and the publisher its copies have; its own where absent or null. */
  readonly key?: string | null;
  readonly publisher?: string | null;
  /** Of each of its lines that stands on other pages too how many have it, and the first by key. */
  readonly places?: readonly (Pick<LineRow, 'line'> & {
    readonly count: number;
    readonly first: readonly (Omit<LinePlace, 'body'> & { readonly body: readonly string[] })[];
  })[];
}

/** What `fingerprint` gives of an article. */
export interface FingerprintRow extends Omit<TextFeatures, 'text' | 'brief' | 'terms' | 'shares'> {
  readonly source: string;
  readonly published: string | null;
  readonly terms: readonly number[];
  /** As `verify` takes them: JSON in a text. */
  readonly affair: string;
  readonly text: string;
  readonly event: string | null;
  /** Names of a short page that may tell its event. */
  readonly eventNames: readonly string[];
  readonly article: string;
}

/** What `verify` takes: two articles, and of both what one question needs. The longer text is `a`, ties by id. */
export interface PairRow {
  readonly a: string;
  readonly b: string;
  readonly shared?: number;
  readonly texts?: readonly [Held<PackedText>, Held<PackedText>];
  readonly affair?: readonly [Held<PackedAffair>, Held<PackedAffair>];
  readonly event?: readonly [Held<PackedEvent>, Held<PackedEvent>];
}
export type PackedAffair = Pick<TextFeatures, 'terms' | 'shares'>;
export type PackedEvent = NonNullable<TextFeatures['brief']>;

/** What `verify` gives of a pair that belongs together; nothing of others. */
export type VerifiedRow =
  | ({ readonly a: string; readonly b: string; readonly shared: number } & Compared)
  | { readonly a: string; readonly b: string; readonly together: 'affair' | 'event' };

/** What `settle` takes: pages of one base key, or texts that pairs of one text join. */
export type TogetherRow =
  | { readonly keys: readonly Pick<ReadRow, 'key' | 'source' | 'sha256'>[] }
  | {
      readonly texts: readonly { readonly id: string; readonly words: number }[];
      readonly pairs: readonly SameTextPair[];
    };

/** What `story` takes: the pages of one story, and how their texts are grouped. */
export interface StoryRow {
  readonly articles: readonly Held<Article>[];
  readonly groups: readonly (readonly string[])[];
  readonly reuses: readonly { readonly a: string; readonly b: string; readonly contained: boolean }[];
}

/** What `story` gives: an edition, and what programs ask of it first, each a text that holds JSON. */
export interface EditionRow {
  readonly story: string;
  readonly articles: readonly string[];
  readonly claims: readonly string[];
  readonly links: readonly string[];
  readonly lost: readonly string[];
  readonly edition: string;
}

/** What any step gives of a line or a page with which nothing could be done. */
export interface FailedRow {
  readonly failed: ReadFailure;
}
