import { oneEnding } from '../../languages/en/quotations/spelling.ts';
import { formsByTokens } from '../../languages/en/words/words.ts';
import type { AnnotatedArticle } from '../../model.ts';

/** The words of one quotation of a text. */
export interface QuotedWords {
  readonly article: number;
  readonly forms: readonly string[];
  /** Offsets into the article's text, one for each word. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Which quotations are compared word by word: numbers of words. */
const LENGTH = {
  /** Shorter quotations are phrases that many use. */
  least: 8,
  /** What is longer is cut: a quotation of more words is a document. */
  most: 160,
} as const;
/** Words that were left out or put in openly are no alteration. */
const OPEN_EDIT = /\.\.\.|…|[[\]]/;

/** The quotations of a text that are long enough to be compared word by word, cut at open edits. */
export function quotedWords({ article, annotations }: AnnotatedArticle, index: number): QuotedWords[] {
  return annotations.quotations.flatMap((quotation) => {
    const text = article.text.slice(quotation.start, quotation.end);
    if (OPEN_EDIT.test(text)) return [];
    const words = formsByTokens(article.text, annotations.tokens, quotation).slice(0, LENGTH.most);
    if (words.length < LENGTH.least) return [];
    return [
      {
        article: index,
        forms: words.map(({ form }) => oneEnding(form.replaceAll("'", ''))),
        starts: words.map(({ start }) => start),
        ends: words.map(({ end }) => end),
      },
    ];
  });
}
