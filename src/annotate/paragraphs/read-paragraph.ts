import type { TokenRange } from '../../languages/language.ts';
import type { NamedTokens } from './named-tokens.ts';
import type { Paragraph } from './paragraphs.ts';
import type { MarkedQuotation } from './quotations.ts';

/** A paragraph with what is known of it before attributions are sought. */
export interface ReadParagraph extends Paragraph {
  readonly index: number;
  /** The text of the paragraph. */
  readonly source: string;
  readonly sentences: readonly TokenRange[];
  readonly quotations: readonly MarkedQuotation[];
  readonly names: readonly NamedTokens[];
  /** For each token the index of the quotation it stands in, or -1. */
  readonly quoted: Int32Array;
  /** For each token the index of the name it belongs to, or -1. */
  readonly named: Int32Array;
  /** For each token 1 if it belongs to a time expression. */
  readonly timed: Uint8Array;
  /** For each token its part of speech (`tagLabels`); null where there is no tagger. */
  readonly tags: Uint8Array | null;
}

/** Marks, for each token, which quotation holds it (marks included). */
export function quotedTokens(paragraph: Paragraph, quotations: readonly MarkedQuotation[]): Int32Array {
  const quoted = new Int32Array(paragraph.tokens.length).fill(-1);
  let q = 0;
  for (let i = 0; i < quoted.length; i++) {
    const token = paragraph.tokens[i]!;
    while (q < quotations.length && quotations[q]!.end <= token.start) q++;
    const quotation = quotations[q];
    if (quotation && quotation.start <= token.start && token.end <= quotation.end) quoted[i] = q;
  }
  return quoted;
}

/** The names that lie wholly within a range of tokens. */
export function namesWithin(paragraph: ReadParagraph, from: number, to: number): NamedTokens[] {
  const found: NamedTokens[] = [];
  for (let i = Math.max(0, from); i < Math.min(to, paragraph.named.length); i++) {
    const index = paragraph.named[i]!;
    if (index < 0) continue;
    const name = paragraph.names[index]!;
    if (name.from === i && name.to <= to) found.push(name);
  }
  return found;
}

/** Index of the sentence of a paragraph that holds a token; -1 where there is none. */
export function sentenceAt({ sentences }: ReadParagraph, token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return low < sentences.length && sentences[low]!.from <= token ? low : -1;
}

/** Index of the first token of a paragraph that begins at or after a place in the text. */
export function tokenFrom({ tokens }: Paragraph, place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
