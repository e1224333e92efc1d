import { type Paragraph, paragraphsOf } from '../../src/annotate/paragraphs/paragraphs.ts';
import { sentenceRanges } from '../../src/languages/en/sentences/sentences.ts';
import { type Tagger, tagTokens } from '../../src/languages/en/tags/index.ts';
import type { TokenRange } from '../../src/languages/language.ts';
import { type Article, textArticle } from '../../src/model.ts';
import type { NamedText } from './texts.ts';

/** A text cut as `annotate` would: paragraphs, sentences and tags. */
export interface CutText {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly (readonly TokenRange[])[];
  readonly tags: readonly Uint8Array[];
}

/** Makes an article of a corpus text, each line a block of its own, and cuts it. */
export function cutText({ id, text }: NamedText, tagger: Tagger): CutText {
  const article = textArticle(id, text);
  const paragraphs = paragraphsOf(article);
  const sentences = paragraphs.map(({ tokens }) => sentenceRanges(tokens));
  return {
    article,
    paragraphs,
    sentences,
    tags: paragraphs.map(({ tokens }, p) => tagTokens(tokens, sentences[p]!, tagger)),
  };
}
