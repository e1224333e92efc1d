import type { Token, TokenRange } from '../../../languages/language.ts';

/** A word as names are sought in: a token, or a part of one with hyphens ("Calder" in "Calder-based"). */
export interface NameWord {
  readonly text: string;
  /** Index of its token in the paragraph. */
  readonly token: number;
  readonly start: number;
  readonly end: number;
}

const isJoined = (text: string): boolean => /[-‐‑]/u.test(text) && /\p{Lu}/u.test(text);

/** The words of a sentence; tokens with a capital and a hyphen are parted, the hyphens being words of their own. */
export function nameWords(tokens: readonly Token[], sentence: TokenRange): NameWord[] {
  const words: NameWord[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const { text, start, end } = tokens[i]!;
    if (text.length < 3 || text.length > 60 || !isJoined(text)) {
      words.push({ text, token: i, start, end });
      continue;
    }
    let at = start;
    for (const part of text.split(/([-‐‑])/u)) {
      if (part !== '') words.push({ text: part, token: i, start: at, end: at + part.length });
      at += part.length;
    }
  }
  return words;
}
