/**
 * The contract `variorum/edition@2`: the document `edition.json`, field by field. These types are the one source:
 * `npm run contract` makes the JSON Schema and the check of it from this file, sentences and tags (`@pattern`,
 * `@minimum`) included. Every record's keys stand in the document in the order they have here.
 *
 * Offsets are UTF-16 code units into the `text` of the article named, `end` exclusive. Ids are functions of content.
 */
import type { Passage, Span } from './span.ts';

/**
 * The first 12 hex digits of a SHA-256 of content (`contentId`), never a counter.
 *
 * @pattern ^[0-9a-f]{12}$
 */
export type Id = string;

/**
 * A SHA-256 in lower-case hex.
 *
 * @pattern ^[0-9a-f]{64}$
 */
export type Digest = string;

/**
 * A date or a moment as the page gives it (ISO 8601), or as EDTF (ISO 8601-2) where a text is read: 2025-03-15,
 * 2025-03, 2025-03-13/2025-03-15, 2025~.
 *
 * @minLength 4
 */
export type DateText = string;

/** What a block of an article is. `repeat` is a second copy of a block inside one page. */
export type BlockKind = 'headline' | 'deck' | 'byline' | 'dateline' | 'body' | 'caption' | 'furniture' | 'repeat';

/** How a statement is put forward. */
export type Stance = 'asserts' | 'alleges' | 'denies' | 'questions' | 'predicts' | 'promises';

/** How an outlet is named: `cited` = as the source of a statement about the affair. */
export type CreditForm = 'cited' | 'byline' | 'dateline' | 'copyright' | 'link';

/** What the outlet that wrote a text is known by. */
export type OriginBasis = 'own' | 'byline' | 'dateline' | 'credit' | 'identity' | 'ruling' | 'unknown';

/** How two witnesses relate, strongest first. */
export type LinkKind = 'same-text' | 'reuses' | 'rewrites' | 'cites' | 'shares-origin';

/** Which endpoint text or statement was taken FROM; `common` = both from a third. */
export type Upstream = 'a' | 'b' | 'common' | 'unknown';

/** A part of an article's text with what it is there. */
export interface TextBlock extends Span {
  /** What the block is. */
  readonly kind: BlockKind;
}

/** Who saved a page that is a saved copy: an archive, a browser, a WARC record. */
export interface Capture {
  /** The archive or program that saved it. */
  readonly by: string;
  /** When it was saved. */
  readonly at: DateText | null;
  /** The address of the saved copy; the article's `url` is the original's. */
  readonly url: string | null;
}

/** Who WROTE a text, which is not always who published it. */
export interface WrittenBy {
  /** The outlet; null where nothing tells. */
  readonly outlet: string | null;
  /** What it is known by. */
  readonly basis: OriginBasis;
  /** Why, in sentences. */
  readonly reasons: readonly string[];
}

/** Another outlet that an article names. */
export interface Credit {
  /** The outlet's name in the register, or as written. */
  readonly outlet: string;
  /** The words that name it. */
  readonly passage: Passage;
  /** The words that make it a source: "told", "according to". */
  readonly cue: Passage | null;
  /** How it is named. */
  readonly form: CreditForm;
}

/** A page's text with its blocks and metadata. The text itself is never altered. */
export interface EditionArticle {
  /** Of key and text. */
  readonly id: Id;
  /**
   * A…Z, AA…, in the order of the edition.
   *
   * @pattern ^[A-Z]+$
   */
  readonly siglum: string;
  /** A file's name without its ending, a record's `id`, or an address; two equal keys get `~2`, `~3`. */
  readonly key: string;
  /** Where it was read, relative to the path given: never a path of the machine. */
  readonly source: string;
  /** The page's own address, as a record or the page declares it. */
  readonly url: string | null;
  /** Who saved the page, where it is a saved copy. */
  readonly capture: Capture | null;
  /** The outlet that published it. */
  readonly publisher: string | null;
  /** Its headline. */
  readonly title: string | null;
  /** Who signed it, as written. */
  readonly byline: string | null;
  /** When it was published. */
  readonly published: DateText | null;
  /** When it was last changed. */
  readonly modified: DateText | null;
  /** When it was fetched. */
  readonly retrieved: DateText | null;
  /**
   * ISO 639-1, `und` where there is too little text to tell.
   *
   * @pattern ^[a-z]{2,3}$
   */
  readonly language: string;
  /** SHA-256 of the page's bytes. */
  readonly sha256: Digest;
  /** SHA-256 of the file that was given, where it holds more than this page (an archive, a mailbox, records): the evidence copy. */
  readonly evidence: Digest | null;
  /** All rendered text of the page, furniture included. */
  readonly text: string;
  /** Sorted, not overlapping, covering all text that is not blank. */
  readonly blocks: readonly TextBlock[];
  /** Who wrote this text. */
  readonly origin: WrittenBy;
  /** The outlets it names, by place. */
  readonly credits: readonly Credit[];
  /** The affair it belongs to. */
  readonly story: Id;
  /** The articles that are the same text. */
  readonly textGroup: Id;
}

/** The articles about one affair; an article alone is a story of one. */
export interface Story {
  /** Of its articles. */
  readonly id: Id;
  /** The names its articles share, most telling first. */
  readonly name: string;
  /** In the order of the edition. */
  readonly articles: readonly Id[];
}

/** Articles that are the same text; singletons included. */
export interface TextGroup {
  /** Of its articles. */
  readonly id: Id;
  /** In the order of the edition. */
  readonly articles: readonly Id[];
}

/** What a public witness is. */
export type PublicForm = 'post' | 'release' | 'statement' | 'filing' | 'speech' | 'hearing' | 'broadcast' | 'paper';

/**
 * A node of the stemma. `extant`: an article we hold. `lost`: an outlet's report known only through others. `public`: a
 * post, release, statement, filing, speech … that several texts use; it is no outlet's report, texts that quote it are
 * not thereby related, and it is the origin of what it says.
 */
export interface Witness {
  /** An extant witness has its article's id. */
  readonly id: Id;
  /** Which of the three it is. */
  readonly kind: 'extant' | 'lost' | 'public';
  /**
   * A…Z, AA… for extant, α…ω, αα… for the others.
   *
   * @pattern ^([A-Z]+|[α-ω]+)$
   */
  readonly siglum: string;
  /** The article of an extant witness. */
  readonly article: Id | null;
  /** The outlet whose report it is. */
  readonly outlet: string | null;
  /** Whose it is, of a public witness. */
  readonly maker: string | null;
  /** What it is, of a public witness. */
  readonly form: PublicForm | null;
  /** The articles that know of it. */
  readonly knownThrough: readonly Id[];
  /** The date by which it must have existed. */
  readonly latestBy: DateText | null;
  /** Passages that tell what it said. */
  readonly content: readonly Passage[];
  /** Why it must have existed, in sentences. */
  readonly reasons: readonly string[];
}

/** Two passages that show a link, one of each witness; that of a lost witness is null. */
export interface LinkPassages {
  /** Of witness `a`. */
  readonly a: Passage | null;
  /** Of witness `b`. */
  readonly b: Passage | null;
}

/** How two witnesses relate: the strongest kind that holds. */
export interface WitnessLink {
  /** A witness. */
  readonly a: Id;
  /** The other witness. */
  readonly b: Id;
  /** The strongest that holds for the pair. */
  readonly kind: LinkKind;
  /** Which of them text or statement was taken from. A lost witness is always upstream. */
  readonly upstream: Upstream;
  /**
   * How sure, from 0 to 1, to two decimals.
   *
   * @minimum 0
   * @maximum 1
   */
  readonly confidence: number;
  /** The passages that show it. */
  readonly passages: readonly LinkPassages[];
  /** Why, in sentences. */
  readonly reasons: readonly string[];
  /** The lost witness both hang on, if one is known. */
  readonly via: Id | null;
}

/** Who says what in an article. An interrupted quotation has two contents. */
export interface Attribution {
  /** Of its article and its places. */
  readonly id: Id;
  /** The article it stands in. */
  readonly article: Id;
  /** The words for who says it. */
  readonly source: readonly Passage[];
  /** The words for the saying: "said", "according to". */
  readonly cue: readonly Passage[];
  /** What is said. */
  readonly content: readonly Passage[];
  /** In quotation marks, in the article's words, or both. */
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** Who says it: an entity. */
  readonly speaker: Id | null;
  /** The outlet credited for it, by name. */
  readonly via: string | null;
  /** How it is put forward. */
  readonly stance: Stance;
}

/** One article's statement of a claim: the passage that states it, and through whom. */
export interface Testimony extends Passage {
  /** The attribution it is the content of. */
  readonly attribution: Id | null;
  /** Who says it: the full name where one is known, else the article's words for them. */
  readonly speaker: string | null;
  /** The entity that says it. */
  readonly speakerEntity: Id | null;
  /** The outlet credited for it, by name. */
  readonly via: string | null;
  /** The words for the saying. */
  readonly cue: Passage | null;
  /** How it is put forward. */
  readonly stance: Stance;
}

/** How many organisations obtained a claim themselves, as an interval with reasons. */
export interface Origins {
  /**
   * So many at least.
   *
   * @asType integer
   * @minimum 1
   */
  readonly min: number;
  /**
   * So many at most.
   *
   * @asType integer
   * @minimum 1
   */
  readonly max: number;
  /** Those that are known by name. */
  readonly names: readonly string[];
  /** Why the interval is as it is, in sentences. */
  readonly reasons: readonly string[];
}

/** What kind of speaker a voice is. */
export type VoiceKind = 'person' | 'body' | 'document' | 'unnamed';

/** Who ultimately says a claim. One statement sent to five papers is five origins and one voice. */
export interface Voice {
  /** The name, or the words for somebody unnamed: "two officials". */
  readonly name: string;
  /** The entity, if it is one. */
  readonly entity: Id | null;
  /** What kind of speaker it is. */
  readonly kind: VoiceKind;
}

/** What became of a claim. */
export type ClaimState = 'reported' | 'denied' | 'confirmed' | 'corrected';

/** A step in the history of a claim. */
export interface ClaimStatus {
  /** What became of it. */
  readonly state: ClaimState;
  /** When. */
  readonly date: DateText | null;
  /** The words that show it. */
  readonly passage: Passage;
}

/** The value one witness gives for a fact of the claim, for the apparatus. */
export interface Reading {
  /** Which fact: "boats", "date". */
  readonly what: string;
  /** As written. */
  readonly value: string;
  /** For comparison. */
  readonly normalized: string;
  /** Where it stands. */
  readonly passage: Passage;
}

/** What is added in square brackets to the wording of a claim: "the board [the harbour board of Port Mere]". */
export interface Gloss {
  /** Words of the wording that mean something told elsewhere. */
  readonly of: Passage;
  /**
   * Where their page tells what they mean, or another page of the story, if theirs does not: a name, how the thing was told of first, who
   * does what about it, or the headline. These words are what is added.
   */
  readonly by: Passage;
}

/** The same checkable statement, however worded, in all its testimonies. Sorted by story, then by importance. */
export interface Claim {
  /** Of its first testimony's passage. */
  readonly id: Id;
  /** The affair it belongs to. */
  readonly story: Id;
  /**
   * The claim whose passages hold all of this one's, or the wording of one that no two texts state in a whole clause: this is a part of
   * it, shown under it and never counted beside it. It has no parent itself.
   */
  readonly parent: Id | null;
  /** The exact words of one of its testimonies. */
  readonly text: string;
  /** What an editor adds to these words so that they say by themselves whom and what they mean, in their order; only what is certain. */
  readonly glosses: readonly Gloss[];
  /**
   * Every statement of it, at least one.
   *
   * @minItems 1
   */
  readonly testimonies: readonly Testimony[];
  /** On how many independent origins it rests. */
  readonly origins: Origins;
  /** Who ultimately says it. */
  readonly voices: readonly Voice[];
  /** What became of it, by date. */
  readonly status: readonly ClaimStatus[];
  /** The values its witnesses give for its facts. */
  readonly readings: readonly Reading[];
}

/** Which kind of value differs. */
export type ConflictKind = 'number' | 'date' | 'name' | 'place' | 'polarity' | 'quote';

/**
 * How two values part: they cannot both hold (`contradiction`), one is the less precise, each is of its own moment or of
 * its own part of the whole (`scope`), quoted words were `altered`, or a paper `corrected` its own value.
 */
export type ConflictNature = 'contradiction' | 'precision' | 'moment' | 'scope' | 'altered' | 'corrected';

/** Two witnesses that give values for the same fact. Never a winner. */
export interface Conflict {
  /** Of its kind and its two passages. */
  readonly id: Id;
  /** The affair it belongs to. */
  readonly story: Id;
  /** Which kind of value differs. */
  readonly kind: ConflictKind;
  /** How the two part; null where they are told differently and it is not proven how. */
  readonly nature: ConflictNature | null;
  /** Articles of a later day that still give the value a paper has changed since. */
  readonly outdated: readonly Id[];
  /** The claims whose testimonies hold the passages. */
  readonly claims: readonly Id[];
  /** One value, where it stands. */
  readonly a: Passage;
  /** The other. */
  readonly b: Passage;
  /** In what they part, and which texts side with either, in sentences. */
  readonly reason: string;
}

/** A spelling and how often it occurs. */
export interface Variant {
  /** As written. */
  readonly text: string;
  /**
   * How often.
   *
   * @asType integer
   * @minimum 1
   */
  readonly count: number;
}

/** Somebody or something named, across articles. */
export interface Entity {
  /** Of its kind and where it is named first. */
  readonly id: Id;
  /** What it is. */
  readonly kind: 'person' | 'organisation' | 'outlet' | 'place' | 'other';
  /** The fullest name. */
  readonly name: string;
  /** Its spellings. */
  readonly variants: readonly Variant[];
  /** Where its office or trade is told. */
  readonly roles: readonly Passage[];
  /** Where it is named. */
  readonly mentions: readonly Passage[];
}

/** What a date rests on. */
export interface DateBasis {
  /** The words it was read from. */
  readonly passage: Passage | null;
  /** How, in words. */
  readonly note: string;
}

/** Something that happened, and when. */
export interface TimelineEntry {
  /** When, as EDTF. */
  readonly date: DateText;
  /** The affair it belongs to. */
  readonly story: Id;
  /** The words that tell it. */
  readonly passage: Passage;
  /** What the date rests on. */
  readonly basis: readonly DateBasis[];
  /** The claims that state it. */
  readonly claims: readonly Id[];
}

/** A sentence of an account: words of one article. It ends a claim's way: who bears it out stands beside it. */
export interface AccountSentence {
  /** The words, exactly as the article has them. */
  readonly text: string;
  /** The article whose words are printed. */
  readonly article: Id;
  /**
   * Where the sentence begins in it.
   *
   * @asType integer
   * @minimum 0
   */
  readonly start: number;
  /**
   * Where it ends.
   *
   * @asType integer
   * @minimum 1
   */
  readonly end: number;
  /**
   * The claims it tells, the one it was chosen for first.
   *
   * @minItems 1
   */
  readonly claims: readonly Id[];
  /** The sigla that stand behind it: of lost witnesses first, then of articles, copies included. */
  readonly sigla: readonly string[];
}

/** An affair told in words of its pages alone. */
export interface Account {
  /** The affair. */
  readonly story: Id;
  /** Its name, in words of the pages. */
  readonly title: string;
  /** In the order they are read; each reads by itself. */
  readonly sentences: readonly AccountSentence[];
}

/** What a person can rule: see docs/casebook.md. */
export type RulingKind =
  | 'same'
  | 'different'
  | 'unsure'
  | 'origin'
  | 'date'
  | 'speaker'
  | 'wording'
  | 'hide'
  | 'note'
  | 'undo';

/** Of what two things it is ruled that they are one or two. */
export type RulingMatter = 'claims' | 'persons' | 'outlets' | 'links';

/** A person's ruling as it was replayed. */
export interface Ruling {
  /** Of what is ruled, by whom and when. */
  readonly id: Id;
  /** What is ruled. */
  readonly kind: RulingKind;
  /** Of what two things, where it is of two. */
  readonly of: RulingMatter | null;
  /** Who ruled, by the name they gave. */
  readonly by: string;
  /** When. */
  readonly at: DateText;
  /** Why, in their words. */
  readonly reason: string | null;
  /** What is ruled to be so: an outlet, a date, who says it, a kind of link, the words of a note. */
  readonly value: string | null;
  /** The words it is about, where they were found. */
  readonly passages: readonly Passage[];
  /** The articles it is about, where they were found. */
  readonly articles: readonly Id[];
  /** Rulings that say otherwise: where people disagree none of them acts. */
  readonly against: readonly Id[];
  /** Whether it found what it rules on, and stands. */
  readonly outcome: 'applied' | 'found-nothing' | 'disputed';
  /** What was ruled, in a sentence. */
  readonly note: string;
}

/** An input that could not be read. */
export interface UnreadSource {
  /** Where it was, relative to the path given. */
  readonly source: string;
  /** Why not. */
  readonly reason: string;
}

/** What could not be read, dated or understood. */
export interface NotSeen {
  /** Inputs that could not be read. */
  readonly failed: readonly UnreadSource[];
  /** Articles without a date. */
  readonly undated: readonly Id[];
  /** Articles that were collated and not read, for their language. */
  readonly otherLanguages: readonly Id[];
  /** Reports nobody here holds: witnesses. */
  readonly lostWitnesses: readonly Id[];
  /** What else a reader must know, in sentences. */
  readonly notes: readonly string[];
}

/** What made the edition. No clock time, no path of the machine. */
export interface Generator {
  /** The program. */
  readonly name: 'variorum';
  /** Version of the program. */
  readonly version: string;
  /** SHA-256 of each trained model by name, so that the edition can be made again. */
  readonly models: Readonly<Record<string, Digest>>;
  /** What was set otherwise than shipped. */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  /**
   * SHA-256 of the edition as canonical JSON (RFC 8785: keys sorted by code unit, no blank space, UTF-8) without this
   * field. An edition that was altered no longer has its digest and is refused.
   */
  readonly digest: Digest;
}

/** Everything Variorum has to say about a pile of pages: the document `edition.json`. */
export interface Edition {
  /** The contract it keeps. */
  readonly schema: 'variorum/edition@2';
  /** Each page's text, blocks and metadata, in order: by published date where both are known, then by key. */
  readonly articles: readonly EditionArticle[];
  /** Articles by affair: one pile can hold several. */
  readonly stories: readonly Story[];
  /** Articles that are the same text. */
  readonly textGroups: readonly TextGroup[];
  /** The nodes of the stemma. */
  readonly witnesses: readonly Witness[];
  /** How witnesses relate. Inside a text group links form a tree; those of two groups are written once, between their first articles. */
  readonly links: readonly WitnessLink[];
  /** Who says what. */
  readonly attributions: readonly Attribution[];
  /** What is claimed, by whom, on how many origins. */
  readonly claims: readonly Claim[];
  /** Where the accounts differ. */
  readonly conflicts: readonly Conflict[];
  /** People, organisations, outlets and places. */
  readonly entities: readonly Entity[];
  /** What happened when. */
  readonly timeline: readonly TimelineEntry[];
  /** The affairs told in the words of their pages. */
  readonly accounts: readonly Account[];
  /** What people ruled, as it was replayed, by date. */
  readonly rulings: readonly Ruling[];
  /** What could not be read, dated or understood. */
  readonly notSeen: NotSeen;
  /** What made it. */
  readonly generator: Generator;
}
