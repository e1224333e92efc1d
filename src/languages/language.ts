import type { Span, Stance } from '../model.ts';

/**
 * A word, a number or a mark, with its place in the text.
 *
 * Offsets are UTF-16 code units into the text it was cut from. A clitic ("’s") is a token of its own; an abbreviation keeps
 * its stop, a number its commas and decimals.
 */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, with typewriter apostrophes. */
  readonly lower: string;
  readonly shape: 'word' | 'number' | 'mark';
  /** The first letter is a capital. */
  readonly capital: boolean;
}

/** A run of tokens: indices into a list of them, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A number read from tokens. */
export interface Numeral {
  readonly value: number;
  /** Index after the last token of the number. */
  readonly to: number;
  /** Letters stuck to the number that are no scale: "17-year-old" gives "year-old". */
  readonly tail: string | null;
}

/** A unit of time: the letter of its ISO 8601 duration, and how many of those it is. */
export interface TimeUnit {
  readonly name:
    | 'second'
    | 'minute'
    | 'hour'
    | 'day'
    | 'week'
    | 'month'
    | 'quarter'
    | 'year'
    | 'decade'
    | 'century'
    | 'fortnight';
  readonly letter: 'S' | 'M' | 'H' | 'D' | 'W' | 'Y';
  readonly count: number;
  readonly plural: boolean;
}

/** How a form of a reporting verb can stand. */
export type ReportingVerbForm = 'finite' | 'base' | 'ing' | 'participle';

/**
 * What a verb needs beside it to count as reporting.
 * - `speech`: nothing; a clause or quotation is its usual object ("say")
 * - `clause`: "that", a clause with a subject of its own, or a quotation ("find", "show")
 * - `that`: "that" or a quotation ("hold", "decide")
 * - `quote`: a quotation among its objects ("call")
 * - `object`: any object is what is communicated ("deny", "announce", "criticize")
 */
export type VerbFrame = 'speech' | 'clause' | 'that' | 'quote' | 'object';

/** A form of a reporting verb. */
export interface ReportingForm {
  readonly lemma: string;
  readonly frame: VerbFrame;
  readonly stance: Stance;
  readonly forms: ReadonlySet<ReportingVerbForm>;
  /** The verb takes the person addressed as its object ("told Reuters that"). */
  readonly addressed: boolean;
}

/** A word of the text as statements are compared by it. */
export interface Word extends Span {
  /** Folded, for comparing words as they stand. */
  readonly form: string;
  /** What it counts as when two statements are compared; null for words that say nothing of their own. */
  readonly term: string | null;
}

/**
 * What a folder of `languages/` must give so that the stages can read pages in that language. Each question has one answer in
 * the house: a stage that needs a stem, a stop word, a plural or a month asks here and keeps no list of its own.
 *
 * A language may begin with tokens, sentences, stems, stop words, numbers and the calendar: that is enough to find copies
 * and retellings. Attribution, claims and conflicts need the rest. Everything is pure, deterministic and linear in the
 * length of what it is given.
 */
export interface Language {
  /** ISO 639-1 code, as in `article.language`. */
  readonly code: string;

  /** Cuts a stretch of text into tokens; offsets count from the beginning of `text`. */
  tokens(text: string, from?: number, to?: number): Token[];
  /** The sentences of one paragraph's tokens, in order and without gaps. */
  sentences(tokens: readonly Token[]): TokenRange[];

  /** How words are compared as they stand: lower case, no accents, no possessive. */
  fold(word: string): string;
  /** One form for all forms of a word: "deported", "deporting", "deportation". Idempotence is not asked for. */
  stem(word: string): string;
  /** True of a folded word that does not tell two statements apart. */
  isStopWord(folded: string): boolean;
  /** The words of a text as statements are compared by them: folded, and stemmed with their synonyms made one. */
  words(text: string): Word[];
  /** True of a noun in lower case that names several by its form. */
  isPlural(lower: string): boolean;

  /** Reads the number that begins at token `i`, in figures or words; null if none does. */
  numeral(tokens: readonly Token[], i: number): Numeral | null;
  /** Reads the ordinal (1–99) that begins at token `i`; null if none does. */
  ordinal(tokens: readonly Token[], i: number): { readonly value: number; readonly to: number } | null;

  /** The months in lower case, January first. */
  readonly months: readonly string[];
  /** The days of the week in lower case, Sunday first. */
  readonly weekdays: readonly string[];
  /** The month a token names, 1–12, or 0. `beside`: it stands beside a day, so that a short form is enough. */
  monthAt(token: Token | undefined, beside?: boolean): number;
  /** The day of the week a token names, 0 = Sunday, or -1. */
  weekdayAt(token: Token | undefined, beside?: boolean): number;
  /** The unit of time a word in lower case names, or null. */
  unitOf(lower: string | undefined): TimeUnit | null;

  /** Nouns in lower case for people and papers by their office or part in the news: "official", "lawsuit". */
  readonly roleNouns: ReadonlySet<string>;
  /** Titles before a person's name, in lower case without a stop. */
  readonly titles: ReadonlySet<string>;
  /** Words that begin sentences with a capital and are no names. */
  readonly sentenceStarters: ReadonlySet<string>;

  /** The reporting verb a word in lower case can be a form of, or null. */
  reportingForm(lower: string): ReportingForm | null;
  /** Words in lower case that turn what is said into its opposite. */
  readonly negations: ReadonlySet<string>;
  /** Places of the finite verbs among words that follow each other: each stands for a clause. */
  finiteVerbs(words: readonly Word[]): number[];
}
