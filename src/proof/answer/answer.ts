import type { Origins, Passage, Span, Voice } from '../../model.ts';

/**
 * How a sentence or a statement of a draft stands to the pages.
 * - `stated`: a page states all of it
 * - `otherwise`: a page states it with another number, date or name, or denies it
 * - `altered`: what stands between quotation marks is not, word for word, what a page has
 * - `part`: some of its words nobody bears out
 * - `absent`: nobody states it
 */
export type ProofStatus = 'stated' | 'otherwise' | 'altered' | 'part' | 'absent';

/** What a draft and a page give differently; `certainty`: the page tells as possible, planned or alleged what the draft tells as so. */
export type DifferenceKind = 'number' | 'date' | 'name' | 'polarity' | 'certainty';

/** A value of the draft for which a page has another. Spans are places in the sentence's own text. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly span: Span;
  /** The draft's words, and the page's. */
  readonly yours: string;
  readonly theirs: string;
  /** Where the page has it. */
  readonly passage: Passage;
}

/** Words both wordings have, or that one has alone. */
export interface DiffPart {
  readonly text: string;
  readonly in: 'both' | 'draft' | 'page';
}

/** Words between quotation marks. */
export interface ProofQuotation {
  /** Within the marks; a place in the sentence's own text. */
  readonly span: Span;
  /** `found`: word for word on a page; `altered`: nearly; `absent`: not found as a quotation. */
  readonly status: 'found' | 'altered' | 'absent';
  /** The page's wording; null where there is none. */
  readonly passage: Passage | null;
  /** Word by word what differs; empty unless altered. */
  readonly diff: readonly DiffPart[];
}

/** Words of a page that bear a sentence out, or come nearest to it. */
export interface ProofPassage {
  readonly passage: Passage;
  readonly siglum: string;
  readonly outlet: string | null;
  /** How likely its article bears the whole sentence out, 0 to 1, two decimals. */
  readonly likelihood: number;
  readonly status: 'stated' | 'otherwise' | 'part' | 'absent';
}

/** A source that the draft names for a sentence: what is found there, apart from all others. */
export interface CitedSource {
  /** As the draft has it. */
  readonly address: string;
  /** The article; null where it is not among the pages. */
  readonly article: string | null;
  readonly siglum: string | null;
  /** Null where the page is not at hand. */
  readonly status: 'stated' | 'otherwise' | 'part' | 'absent' | null;
  readonly passages: readonly Passage[];
  /** What that page alone does not bear out; places in the sentence's own text. */
  readonly unsupported: readonly Span[];
}

/** The claim of the edition that a sentence tells, with what it rests on. */
export interface ProofClaim {
  readonly id: string;
  readonly origins: Origins;
  readonly voices: readonly Voice[];
  /** It rests on one origin at most. */
  readonly oneOrigin: boolean;
  /** Articles that give what was corrected since. */
  readonly outdated: readonly string[];
}

/** A part of a sentence that says something of its own. */
export interface ProofStatement extends Span {
  readonly text: string;
  readonly status: ProofStatus;
}

/** A sentence of a draft and what the pages say of it. */
export interface ProofSentence extends Span {
  readonly text: string;
  /** Where it stands in the draft's file, both from 1 on; null where the file's own text is no longer known. */
  readonly place: { readonly line: number; readonly column: number } | null;
  readonly status: ProofStatus;
  readonly statements: readonly ProofStatement[];
  /** The articles that come nearest, those that state it first. */
  readonly passages: readonly ProofPassage[];
  readonly differences: readonly Difference[];
  readonly quotations: readonly ProofQuotation[];
  /** Words that nobody bears out; places in the sentence's own text. */
  readonly unsupported: readonly Span[];
  readonly cited: readonly CitedSource[];
  readonly claim: ProofClaim | null;
}

/** A draft held against pages. */
export interface Proof {
  readonly schema: 'variorum/proof@1';
  readonly draft: string;
  /** The draft's words without its markup; the places of sentences are offsets into it. */
  readonly text: string;
  /** How many articles it was held against. */
  readonly articles: number;
  readonly sentences: readonly ProofSentence[];
  readonly counts: Readonly<Record<ProofStatus, number>>;
  readonly generator: {
    readonly name: 'variorum';
    readonly version: string;
    /** SHA-256 of each model it was made with. */
    readonly models: Readonly<Record<string, string>>;
    /** Digest of the edition; null where there was none. */
    readonly edition: string | null;
  };
}
