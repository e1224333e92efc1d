import type { BlockKind, Capture, CreditForm, OriginBasis, Stance } from './edition.ts';
import type { Span } from './span.ts';

/** The bytes as given, decoded: a file, or one record of a file. What `read` hands to `clean`. */
export interface Page {
  /** A file's name without its ending, or a record's `id`; made unique by `~2`, `~3` before anything is computed. */
  readonly key: string;
  /** Where it came from, relative to the path the user gave: `folder/page.html`, `wire.jsonl#7`. No machine path. */
  readonly source: string;
  readonly mediaType: 'text/plain' | 'text/html';
  /** The decoded characters without BOM, CRLF and lone CR as LF, otherwise unchanged. */
  readonly content: string;
  /** SHA-256 of the page's bytes (of a record: of its line). */
  readonly sha256: string;
  /** SHA-256 of the file that was given, where it holds more than this page. */
  readonly evidence?: string;
  /** What the record says of itself; each null where it says nothing. */
  readonly declared: {
    readonly url: string | null;
    readonly publisher: string | null;
    readonly title: string | null;
    /** ISO 8601 as given. */
    readonly published: string | null;
    readonly retrieved: string | null;
  };
  /** Who saved it, where the format it came in says so: a print-out, a record of a web archive. Absent: the page itself may tell. */
  readonly capture?: Capture | null;
  /** Present where the page is a post. */
  readonly post?: Posted;
  /** What a reader of the edition must know about how it was read: a guessed encoding, lines cut. */
  readonly notices: readonly string[];
}

/** The words before the name of the account whose post another passes on, in the first line of a forward. */
export const FORWARDED_FROM = 'Forwarded from';

/** What an export of a social network tells of a post: a page that nobody published, its account made it. */
export interface Posted {
  /** The account, as the network writes it: `@ida@quay.example`, the name of a channel. */
  readonly account: string | null;
  /** Whose words it passes on, where it is a forward. */
  readonly from: string | null;
}

/** A page, or a record, that could not be read. */
export interface ReadFailure {
  readonly source: string;
  readonly reason: string;
}

export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A hyperlink in the text, for credits. */
export interface Link extends Span {
  readonly href: string;
}

/** Who a text is by, as its bylines and credits say. */
export interface Authors {
  /** Those who signed, as written. */
  readonly people: readonly string[];
  /** Agencies, outlets and desks that signed, alone or with people; outlets by their names in the register. */
  readonly organisations: readonly string[];
  /** Those credited for their help: "Ina Moor contributed to this report". */
  readonly contributors: readonly string[];
}

/** A page's text with its blocks and metadata: what `clean` makes. The text itself is never altered. */
export interface Article {
  /** `contentId(key, text)`. */
  readonly id: string;
  readonly key: string;
  readonly source: string;
  readonly sha256: string;
  /** SHA-256 of the file that was given, where it holds more than this article's page. Absent as null. */
  readonly evidence?: string | null;
  readonly url: string | null;
  /** Who saved the page where it is a saved copy; its `url` is then the copy's, the article's the original's. Absent as null. */
  readonly capture?: Capture | null;
  /** Present where the page is a post. */
  readonly post?: Posted;
  readonly text: string;
  /** Sorted, not overlapping, covering all text that is not blank. */
  readonly blocks: readonly Block[];
  readonly hyperlinks: readonly Link[];
  readonly publisher: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** The byline and the credits taken apart; absent where the article was not made of a page. */
  readonly authors?: Authors;
  /** The section of its site that it stands in. */
  readonly section?: string | null;
  /** ISO 8601, a day or a moment. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly retrieved: string | null;
  /** ISO 639-1 code, `und` where there is too little text to tell. */
  readonly language: string;
  readonly notices: readonly string[];
}

export type NameKind = 'person' | 'organisation' | 'outlet' | 'place' | 'other';

/** A proper name in the text. `outlet` is a news organisation, a kind of its own because it can be a source. */
export interface Name extends Span {
  readonly kind: NameKind;
  /** For an outlet: its canonical name in the register, or the name as written where it is not listed. */
  readonly canonical: string | null;
}

/** A time expression. `value` is EDTF (ISO 8601-2) where the text and the article's date settle it. */
export interface TimeExpression extends Span {
  readonly type: 'date' | 'time' | 'duration' | 'set';
  readonly value: string | null;
}

/** How a quantity bounds the number it gives: "over 280" is `over`, "up to 40" is `at-most`. */
export type Bound = 'exact' | 'about' | 'at-least' | 'over' | 'at-most' | 'under';

export interface Quantity extends Span {
  /** Null where no number is given ("several"). For "hundreds": 100 with bound `at-least`. */
  readonly value: number | null;
  readonly bound: Bound;
  /** `%`, a currency code, or null for a plain count. */
  readonly unit: string | null;
  /** The noun that is counted, as written ("boats"); null if not found. */
  readonly counted: Span | null;
}

/** Words inside quotation marks, marks excluded. */
export interface Quotation extends Span {}

/** Who says what: source, cue and content spans (PolNeAR, Newell et al. 2018; PARC 3.0, Pareti 2016). */
export interface AttributionSpans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** The speaker's fullest name in this article, or the words used where there is no name ("officials"). */
  readonly speaker: string | null;
  /** Canonical name of the outlet that is credited for it, if one is. */
  readonly via: string | null;
  readonly stance: Stance;
}

/** A sentence: never crosses a block. */
export interface Sentence extends Span {
  /** Index into `article.blocks`. */
  readonly block: number;
}

/**
 * The tokens of an article's own words (headlines, decks, bodies and captions) in order, as arrays of one length: token `i`
 * is `text.slice(starts[i], ends[i])`. Whoever needs words reads them off these; nobody cuts the text a second time.
 */
export interface Tokens {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /**
   * Part of speech of each token, as an index into the language's list of tags; null where no tagger was at hand. Tokens behind
   * the end of reading have none, so that this array may be the shorter.
   */
  readonly tags: Uint8Array | null;
}

/** `finite` has a subject of its own; the others hang on another clause: "to leave", "leaving", "left behind". */
export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** A verb with its auxiliaries: "has not been told", "to leave". */
export interface VerbGroup extends Span {
  readonly form: VerbForm;
}

/** What `annotate` finds in one article; everything sorted by start. */
export interface Annotations {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** What parts the clauses of each sentence: a mark with its blanks, or the blank before a conjunction. */
  readonly clauseBreaks: readonly Span[];
  readonly names: readonly Name[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly AttributionSpans[];
  /** Absent where no tagger was at hand. */
  readonly verbs?: readonly VerbGroup[];
}

export interface AnnotatedArticle {
  readonly article: Article;
  readonly annotations: Annotations;
}

/** Kinds of news organisation in the register. A portal mostly republishes others' texts. */
export type OutletKind = 'agency' | 'newspaper' | 'broadcaster' | 'magazine' | 'online' | 'portal';

export interface Outlet {
  /** As a news desk writes it in a credit: "The Washington Post", "AP". */
  readonly name: string;
  readonly kind: OutletKind;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  /** The name is an ordinary word ("Time"): an outlet only where the context says so. */
  readonly ambiguous: boolean;
}

/** A list of news organisations, handed to the stages that need one. */
export interface OutletRegister {
  /** The outlet with this name or alias (case and a leading "The" do not matter), or null. */
  byName(name: string): Outlet | null;
  /** The outlet whose domain this host or URL belongs to, or null. */
  byDomain(hostOrUrl: string): Outlet | null;
  /** Longest number of words in any name or alias. */
  readonly longestName: number;
}

/** Another outlet named in an article. */
export interface CreditSpans extends Span {
  readonly outlet: string;
  readonly cue: Span | null;
  readonly form: CreditForm;
}

/** Who wrote a text, with reasons. */
export interface TextOrigin {
  readonly outlet: string | null;
  readonly basis: OriginBasis;
  readonly reasons: readonly string[];
}
