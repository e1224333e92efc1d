import { tokenize } from '../../src/languages/en/words/tokenize.ts';

/** A word of a corpus with its place in a text and what the corpus says of it. */
export interface MarkedWord {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** A word as our own tokenizer cuts it, with the marks of the corpus words that lie in it. */
export interface ProjectedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly string[];
  /** The corpus cuts the same word. */
  readonly same: boolean;
}

/** Cuts a sentence with our tokenizer and brings the corpus's marks over: what is learnt is what is met later. */
export function projectMarks(text: string, from: number, to: number, words: readonly MarkedWord[]): ProjectedWord[] {
  let at = 0;
  return tokenize(text, from, to).map((token) => {
    while (at > 0 && words[at - 1]!.end > token.start) at--;
    while (at < words.length && words[at]!.end <= token.start) at++;
    const marks: string[] = [];
    let same = false;
    for (let k = at; k < words.length && words[k]!.start < token.end; k++) {
      marks.push(words[k]!.mark);
      same = marks.length === 1 && words[k]!.start === token.start && words[k]!.end === token.end;
    }
    return { text: token.text, start: token.start, end: token.end, marks, same };
  });
}
