import { FUNCTION_WORDS } from '../../languages/en/lexicon/glue-words.ts';
import { ARTICLES, PREDICATE_WORDS } from '../../languages/pages/sentence-words.ts';

/** When words run on as a sentence does though none of its signs ends them. */
const RUN = {
  /** Letters looked at: a post says early what it is. */
  reach: 600,
  /** Longest small word, in letters, that is taken for one that joins others; in most languages of Europe these are short. */
  joining: 3,
  /** Least share of joining words. */
  share: 0.2,
  /** Words from which an article is enough: labels of menus ("News from the county") are shorter. */
  article: 7,
} as const;

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;

/** How a piece is worded. */
export interface Wording {
  /** Enough of its words join others for it to be more than a row of labels. */
  readonly runs: boolean;
  /** It has words that menus and headlines leave out: a predicate, a person, or an article in a long line. */
  readonly says: boolean;
  /** It has a predicate or a person. */
  readonly predicates: boolean;
}

/** Looks at the words of a piece, whichever of the languages of {@link PREDICATE_WORDS} it is in. */
export function wordingOf(text: string): Wording {
  const words = text.slice(0, RUN.reach).match(WORD) ?? [];
  let joining = 0;
  let predicates = false;
  let articles = false;
  for (const word of words) {
    const lower = word.toLowerCase().replaceAll('’', "'");
    if (FUNCTION_WORDS.has(lower) || (word === lower && word.length <= RUN.joining)) joining += 1;
    predicates ||= PREDICATE_WORDS.has(lower);
    articles ||= ARTICLES.has(lower);
  }
  return {
    runs: joining > 0 && joining >= words.length * RUN.share,
    says: predicates || (articles && words.length >= RUN.article),
    predicates,
  };
}
