import { clauseBreaks } from '../languages/en/clauses/breaks.ts';
import { tokenArrays } from '../languages/en/words/tokenize.ts';
import { formsByTokens } from '../languages/en/words/words.ts';
import type { Annotations, Article, OutletRegister, Tokens } from '../model.ts';
import { findAttributions } from './attributions/find-attributions.ts';
import type { AnnotationModels } from './paragraphs/models.ts';
import { type Paragraph, tokensBehindReach } from './paragraphs/paragraphs.ts';
import { quantitiesIn } from './quantities/quantities.ts';
import { cutArticle, readParagraphs } from './read-paragraphs.ts';
import { verbGroupsOf } from './verb-groups.ts';

export { type AnnotationModels, readAnnotationModels } from './paragraphs/models.ts';
export { unreadNotice } from './paragraphs/reach.ts';
export { readValues } from './read-values.ts';

/**
 * Finds the tokens, sentences, names, times, quantities, quotations and attributions of an article: by the trained models where
 * they are given, else by rule alone.
 *
 * Headlines, decks, body and captions are annotated; furniture, bylines, datelines and repeats are not. An article in
 * another language than English gets its tokens and sentences only. Linear in the length of the text, of which no more than
 * two hundred thousand characters are read ({@link unreadNotice}); of the rest there are tokens alone.
 *
 * @param article text, blocks and metadata; its publisher never becomes the `via` of an attribution
 * @param register the news organisations to recognise
 * @param models trained taggers (`readAnnotationModels`)
 * @returns spans into `article.text`, each list sorted by start
 * @example annotate(article, defaultRegister(), readAnnotationModels(await shippedModels()))
 */
export function annotate(article: Article, register: OutletRegister, models?: AnnotationModels): Annotations {
  const cut = cutArticle(article);
  const sentences = cut.paragraphs.flatMap(({ tokens, block }, p) =>
    cut.sentences[p]!.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end, block })),
  );
  if (article.language !== 'en' && article.language !== 'und') {
    return {
      tokens: tokensOf(article, cut.paragraphs),
      sentences,
      clauseBreaks: [],
      names: [],
      times: [],
      quantities: [],
      quotations: [],
      attributions: [],
    };
  }
  const { paragraphs, times } = readParagraphs(article, register, models, cut);
  const tokens = tokensOf(article, paragraphs);
  const words = formsByTokens(article.text, tokens);
  return {
    tokens,
    sentences,
    clauseBreaks: sentences.flatMap((sentence) => clauseBreaks(article.text, sentence, words)),
    names: paragraphs.flatMap(({ names }) => names.filter(({ anaphor }) => !anaphor).map(({ name }) => name)),
    times,
    quantities: paragraphs.flatMap(({ tokens, timed, tags }) => quantitiesIn(tokens, (i) => timed[i] === 1, tags)),
    quotations: paragraphs.flatMap(({ quotations }) => quotations.map(({ inner }) => inner)),
    attributions: findAttributions(article, register, paragraphs, models),
    verbs: paragraphs.flatMap(({ tokens, tags, sentences: ranges }) =>
      tags === null ? [] : ranges.flatMap((range) => verbGroupsOf(tokens, tags, range)),
    ),
  };
}

/** The tokens of all paragraphs with their tags, if every paragraph has been tagged; then those that were not read. */
function tokensOf(
  article: Article,
  paragraphs: readonly (Paragraph & { readonly tags?: Uint8Array | null })[],
): Tokens {
  const tags = paragraphs.flatMap(({ tags }) => (tags ? [...tags] : []));
  const read = paragraphs.flatMap(({ tokens }) => tokens);
  return tokenArrays(
    [...read, ...tokensBehindReach(article)],
    tags.length === read.length ? Uint8Array.from(tags) : null,
  );
}
