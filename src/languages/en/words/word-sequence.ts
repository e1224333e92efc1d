import { wordNumber } from '../../../base/word-number.ts';
import { type AnnotatedArticle, type BlockKind, overlaps } from '../../../model.ts';
import { spokenSpans } from './spoken-spans.ts';
import { formsByTokens } from './words.ts';

/** The words of an article's journalism as parallel arrays, for fingerprints and alignment. */
export interface WordSequence {
  /** The folded word's number. */
  readonly ids: Int32Array;
  /** Offsets into `article.text`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the word is somebody’s, inside quotation marks or brought in without them: a quoted word is public, and no evidence of copying. */
  readonly quoted: Uint8Array;
  /** Index of the sentence the word stands in, or -1. */
  readonly sentence: Int32Array;
  /** The first word of the first paragraph that the page brings in as another's ("As the Ledger reports:"), or -1. */
  readonly broughtIn: number;
}

/** A paragraph that hands over to the next one: it ends in a colon, or in a comma after whose report it is. */
const HANDS_OVER = /\b(?:reports?|reported|reporting|writes?|wrote|according to [^:,.]{1,40})[:,]\s*[“"‘']?$/u;

/** Blocks that hold the journalism itself. Captions come from agencies' stock and are no evidence of lineage. */
const JOURNALISM: ReadonlySet<BlockKind> = new Set(['body', 'deck']);

/** Gives equal words equal numbers. */
export interface WordNumbers {
  idOf(word: string): number;
}

/** The numbers of words that hold in every pile. */
export const everywhere: WordNumbers = { idOf: wordNumber };

/** Numbers without gaps, from 0 in order of first use. One interner serves one pile. */
export class WordInterner implements WordNumbers {
  readonly #ids = new Map<string, number>();

  idOf(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(word, id);
    }
    return id;
  }
}

/** The words of the body and deck by the article's tokens, in order. */
export function wordSequence({ article, annotations }: AnnotatedArticle, numbers: WordNumbers): WordSequence {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const quoted: number[] = [];
  const sentence: number[] = [];
  const { tokens, quotations, sentences } = annotations;
  const spoken = spokenSpans(article);
  let spokenAt = 0;
  let broughtIn = -1;
  let quotationAt = 0;
  let sentenceAt = 0;
  for (const block of article.blocks) {
    if (!JOURNALISM.has(block.kind)) continue;
    for (const { start, end, form } of formsByTokens(article.text, tokens, block)) {
      while (quotationAt < quotations.length && quotations[quotationAt]!.end <= start) quotationAt++;
      while (sentenceAt < sentences.length && sentences[sentenceAt]!.end <= start) sentenceAt++;
      while (spokenAt < spoken.length && spoken[spokenAt]!.end <= start) spokenAt++;
      const quotation = quotations[quotationAt];
      const words = spoken[spokenAt];
      const within = sentences[sentenceAt];
      if (broughtIn < 0 && ids.length > 0 && opensBehind(article.text, ends.at(-1)!, start)) broughtIn = ids.length;
      ids.push(numbers.idOf(form));
      starts.push(start);
      ends.push(end);
      quoted.push([quotation, words].some((span) => span && overlaps(span, { start, end })) ? 1 : 0);
      sentence.push(within && overlaps(within, { start, end }) ? sentenceAt : -1);
    }
  }
  return {
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    quoted: Uint8Array.from(quoted),
    sentence: Int32Array.from(sentence),
    broughtIn,
  };
}

/** A word opens a paragraph behind one that hands over. */
function opensBehind(text: string, end: number, start: number): boolean {
  return text.slice(end, start).includes('\n') && HANDS_OVER.test(text.slice(Math.max(0, end - 60), start));
}
