import type { TokenRange } from '../../languages/language.ts';
import type { Span, Stance } from '../../model.ts';
import type { ReadParagraph } from './read-paragraph.ts';

/** An attribution before its speaker is known; token ranges are of its paragraph. */
export interface Draft {
  readonly paragraph: ReadParagraph;
  readonly sentence: number;
  readonly source: TokenRange | null;
  /** Further parts of an interrupted source. */
  readonly otherSources?: readonly TokenRange[];
  readonly cue: TokenRange | null;
  /** Spans of the text. */
  readonly content: Span[];
  readonly stance: Stance;
  /** Tokens that may name the outlet it was said to. */
  readonly addressee: TokenRange | null;
  /** Who spoke before, where this continues. */
  readonly continues: Draft | null;
  /** Told by where source and quotation stand alone, whatever the verb. */
  readonly beside?: boolean;
}

const edges = /^[,;:.!?—–)\]]$/u;

/** The text span of a token range without stray marks at its edges, or null if nothing is left. */
export function contentSpan(paragraph: ReadParagraph, from: number, to: number): Span | null {
  const { tokens, quoted } = paragraph;
  let start = from;
  let end = to;
  while (start < end && quoted[start]! < 0 && edges.test(tokens[start]!.text)) start++;
  while (end > start && quoted[end - 1]! < 0 && edges.test(tokens[end - 1]!.text)) end--;
  return start < end ? { start: tokens[start]!.start, end: tokens[end - 1]!.end } : null;
}

/** The text span of tokens. */
export function spanOf(paragraph: ReadParagraph, range: TokenRange): Span {
  return { start: paragraph.tokens[range.from]!.start, end: paragraph.tokens[range.to - 1]!.end };
}
