import type { Passage, Span } from './span.ts';

/** What a block of an article is. `repeat` is a second copy of a block inside one page. */
export type BlockKind = 'headline' | 'deck' | 'byline' | 'dateline' | 'body' | 'caption' | 'furniture' | 'repeat';

export type Stance = 'asserts' | 'alleges' | 'denies' | 'questions' | 'predicts' | 'promises';

/** How an outlet is named: `cited` = as the source of a statement about the affair. */
export type CreditForm = 'cited' | 'byline' | 'dateline' | 'copyright' | 'link';

export type OriginBasis = 'own' | 'byline' | 'dateline' | 'credit' | 'identity' | 'unknown';

export type LinkKind = 'same-text' | 'reuses' | 'rewrites' | 'cites' | 'shares-origin';

/** Which endpoint text or statement was taken FROM; `common` = both from a third. */
export type Upstream = 'a' | 'b' | 'common' | 'unknown';

export interface Credit {
  readonly outlet: string;
  readonly passage: Passage;
  readonly cue: Passage | null;
  readonly form: CreditForm;
}

export interface EditionArticle {
  readonly id: string;
  readonly siglum: string;
  readonly key: string;
  readonly source: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly retrieved: string | null;
  readonly language: string;
  readonly sha256: string;
  readonly text: string;
  readonly blocks: readonly (Span & { readonly kind: BlockKind })[];
  /** Who WROTE this text. */
  readonly origin: { readonly outlet: string | null; readonly basis: OriginBasis; readonly reasons: readonly string[] };
  readonly credits: readonly Credit[];
  readonly story: string;
  readonly textGroup: string;
}

/** The articles about one affair; an article alone is a story of one. */
export interface Story {
  readonly id: string;
  readonly name: string;
  readonly articles: readonly string[];
}

/** Articles that are the same text; singletons included. */
export interface TextGroup {
  readonly id: string;
  readonly articles: readonly string[];
}

/** A node of the stemma: an article we hold (extant) or a report known only through others (lost). */
export interface Witness {
  /** An extant witness has its article's id. */
  readonly id: string;
  readonly kind: 'extant' | 'lost';
  /** A…Z, AA… for extant, α…ω, αα… for lost. */
  readonly siglum: string;
  readonly article: string | null;
  readonly outlet: string | null;
  /** Ids of the articles that know of it. */
  readonly knownThrough: readonly string[];
  /** Date by which it must have existed. */
  readonly latestBy: string | null;
  /** Passages that tell what it said. */
  readonly content: readonly Passage[];
  readonly reasons: readonly string[];
}

/** How two witnesses relate: the strongest kind that holds. */
export interface WitnessLink {
  readonly a: string;
  readonly b: string;
  readonly kind: LinkKind;
  readonly upstream: Upstream;
  readonly confidence: number;
  readonly passages: readonly { readonly a: Passage | null; readonly b: Passage | null }[];
  readonly reasons: readonly string[];
  /** The lost witness both hang on, if one is known. */
  readonly via: string | null;
}

export interface Attribution {
  readonly id: string;
  readonly article: string;
  readonly source: readonly Passage[];
  readonly cue: readonly Passage[];
  readonly content: readonly Passage[];
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** Entity id. */
  readonly speaker: string | null;
  readonly via: string | null;
  readonly stance: Stance;
}

/** One article's statement of a claim. */
export interface Testimony extends Passage {
  /** Attribution id. */
  readonly attribution: string | null;
  readonly speaker: string | null;
  readonly speakerEntity: string | null;
  readonly via: string | null;
  readonly cue: Passage | null;
  readonly stance: Stance;
}

/** How many organisations obtained a claim themselves, as an interval with reasons. */
export interface Origins {
  readonly min: number;
  readonly max: number;
  readonly names: readonly string[];
  readonly reasons: readonly string[];
}

export type VoiceKind = 'person' | 'body' | 'document' | 'unnamed';

/** The person or body that ultimately says a claim. */
export interface Voice {
  readonly name: string;
  readonly entity: string | null;
  readonly kind: VoiceKind;
}

export type ClaimState = 'reported' | 'denied' | 'confirmed' | 'corrected';

/** The value one witness gives for a fact of the claim, for the apparatus. */
export interface Reading {
  /** Which fact: "boats", "date". */
  readonly what: string;
  /** As written. */
  readonly value: string;
  readonly normalized: string;
  readonly passage: Passage;
}

export interface Claim {
  readonly id: string;
  readonly story: string;
  /** The exact words of one witness. */
  readonly text: string;
  readonly testimonies: readonly Testimony[];
  readonly origins: Origins;
  readonly voices: readonly Voice[];
  readonly status: readonly { readonly state: ClaimState; readonly date: string | null; readonly passage: Passage }[];
  readonly readings: readonly Reading[];
}

export type ConflictKind = 'number' | 'date' | 'name' | 'place' | 'polarity' | 'quote';
export type ConflictNature = 'contradiction' | 'precision' | 'moment' | 'scope' | 'altered';

/** Two witnesses that give values for the same fact. Never a winner. */
export interface Conflict {
  readonly id: string;
  readonly story: string;
  readonly kind: ConflictKind;
  readonly nature: ConflictNature;
  readonly claims: readonly string[];
  readonly a: Passage;
  readonly b: Passage;
  readonly reason: string;
}

export interface Entity {
  readonly id: string;
  readonly kind: 'person' | 'organisation' | 'outlet' | 'place' | 'other';
  readonly name: string;
  readonly variants: readonly { readonly text: string; readonly count: number }[];
  readonly roles: readonly Passage[];
  readonly mentions: readonly Passage[];
}

export interface TimelineEntry {
  /** EDTF. */
  readonly date: string;
  readonly story: string;
  readonly passage: Passage;
  readonly basis: readonly { readonly passage: Passage | null; readonly note: string }[];
  readonly claims: readonly string[];
}

/** A person's ruling as it was replayed. The log itself comes with casebooks. */
export interface Ruling {
  readonly id: string;
  readonly outcome: 'applied' | 'found-nothing';
  readonly note: string;
}

export interface NotSeen {
  readonly failed: readonly { readonly source: string; readonly reason: string }[];
  /** Article ids. */
  readonly undated: readonly string[];
  /** Article ids: collated, not read. */
  readonly otherLanguages: readonly string[];
  /** Witness ids. */
  readonly lostWitnesses: readonly string[];
  readonly notes: readonly string[];
}

/** Everything Variorum has to say about a pile of pages: the document `edition.json`. */
export interface Edition {
  readonly schema: 'variorum/edition@2';
  readonly articles: readonly EditionArticle[];
  readonly stories: readonly Story[];
  readonly textGroups: readonly TextGroup[];
  readonly witnesses: readonly Witness[];
  readonly links: readonly WitnessLink[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly entities: readonly Entity[];
  readonly timeline: readonly TimelineEntry[];
  readonly rulings: readonly Ruling[];
  readonly notSeen: NotSeen;
  readonly generator: {
    readonly name: 'variorum';
    readonly version: string;
    readonly models: Readonly<Record<string, string>>;
    readonly settings: Readonly<Record<string, string | number | boolean>>;
  };
}
