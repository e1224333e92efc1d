import { type Paragraph, paragraphsOf } from '../../src/annotate/paragraphs.ts';
import { sentenceRanges, type TokenRange } from '../../src/annotate/sentences.ts';
import { type Tagger, tagTokens } from '../../src/annotate/tags/index.ts';
import type { Article } from '../../src/model.ts';
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
  const blocks: { start: number; end: number; kind: 'body' }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start: at, end: at + line.length, kind: 'body' });
    at += line.length + 1;
  }
  const article: Article = {
    id,
    key: id,
    source: id,
    sha256: '',
    url: null,
    text,
    blocks,
    hyperlinks: [],
    publisher: null,
    title: null,
    byline: null,
    published: null,
    modified: null,
    retrieved: null,
    language: 'en',
    notices: [],
  };
  const paragraphs = paragraphsOf(article);
  const sentences = paragraphs.map(({ tokens }) => sentenceRanges(tokens));
  return {
    article,
    paragraphs,
    sentences,
    tags: paragraphs.map(({ tokens }, p) => tagTokens(tokens, sentences[p]!, tagger)),
  };
}
