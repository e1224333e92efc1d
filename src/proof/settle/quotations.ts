import { type Passage, passageOf, type Span } from '../../model.ts';
import type { ProofQuotation } from '../answer/answer.ts';
import { foundIn, nearestWording, quotedWords, wordDiff } from '../differ/quotations.ts';
import { candidatesOf, soughtIn } from '../sources/candidates.ts';
import type { SourceIndex } from '../sources/source-index.ts';
import { readWords } from '../words/read-words.ts';

/** Quotations of fewer words are terms, not utterances: they are looked for, and nothing is said where they are not found. */
const LEAST_WORDS = 3;
/** How many sentences are looked at for the words of a quotation. */
const LOOKED_AT = 40;

/**
 * What became of words between quotation marks: word for word on a page (a sentence and the two behind it are read as one), nearly, or
 * not found as a quotation.
 * @param spans of quotations, within the text of the draft
 * @param sentence the draft's sentence: places are told from its beginning
 */
export function quotationsOf(
  text: string,
  spans: readonly Span[],
  sentence: Span,
  index: SourceIndex,
  sources: ReadonlySet<number> | null,
): ProofQuotation[] {
  return spans.flatMap((span): ProofQuotation[] => {
    const quoted = quotedWords(text, span);
    const own = { start: span.start - sentence.start, end: span.end - sentence.start };
    const words = readWords(text, span);
    const candidates = candidatesOf(soughtIn(words, index), index, sources).slice(0, LOOKED_AT);
    let near: { passage: Passage; share: number } | null = null;
    for (const { sentence: at } of candidates) {
      const { source, start } = index.sentences[at]!;
      const article = index.texts[source]!;
      const stretch = {
        start: index.sentences[Math.max(at - 1, index.ranges[source]!.from)]!.start,
        end: endOf(index, at),
      };
      const found = foundIn(quoted, quotedWords(article.text, stretch));
      if (found !== null) return [{ span: own, status: 'found', passage: passageOf(article, found), diff: [] }];
      const one = nearestWording(quoted, quotedWords(article.text, { start, end: stretch.end }));
      if (one !== null && one.share > (near?.share ?? 0)) near = { passage: passageOf(article, one), share: one.share };
    }
    if (near !== null) {
      const diff = wordDiff(text.slice(span.start, span.end), near.passage.exact);
      return [{ span: own, status: 'altered', passage: near.passage, diff }];
    }
    return quoted.length < LEAST_WORDS ? [] : [{ span: own, status: 'absent', passage: null, diff: [] }];
  });
}

/** End of the second sentence behind one, in the same text. */
function endOf({ sentences, ranges }: SourceIndex, at: number): number {
  const last = Math.min(at + 2, ranges[sentences[at]!.source]!.to - 1);
  return sentences[last]!.end;
}
