import { sentenceRanges } from '../languages/en/sentences/sentences.ts';
import { type Tagger, tagWords } from '../languages/en/tags/index.ts';
import type { TokenRange } from '../languages/language.ts';
import type { Article, OutletRegister, TimeExpression } from '../model.ts';
import { findNames, type NamedTokens } from './names/find-names.ts';
import type { AnnotationModels } from './paragraphs/models.ts';
import { type Paragraph, paragraphsOf } from './paragraphs/paragraphs.ts';
import { quotationsIn } from './paragraphs/quotations.ts';
import { quotedTokens, type ReadParagraph } from './paragraphs/read-paragraph.ts';
import { dateOrderOf } from './times/dates/date-order.ts';
import { timesIn } from './times/times.ts';

/** An article read paragraph by paragraph: all that is known before attributions are sought. */
export interface ReadArticle {
  readonly paragraphs: readonly ReadParagraph[];
  readonly times: readonly TimeExpression[];
}

/** The paragraphs of an article cut into words and sentences. */
export interface CutArticle {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly (readonly TokenRange[])[];
}

/** Cuts an article into paragraphs, words and sentences. */
export function cutArticle(article: Article): CutArticle {
  const paragraphs = paragraphsOf(article);
  return { paragraphs, sentences: paragraphs.map(({ tokens }) => sentenceRanges(tokens)) };
}

/** Finds parts of speech (with a tagger), names, times and quotations in each paragraph. */
export function readParagraphs(
  article: Article,
  register: OutletRegister,
  models?: AnnotationModels,
  { paragraphs, sentences }: CutArticle = cutArticle(article),
): ReadArticle {
  const tagger = models?.tags ?? null;
  const tags = paragraphs.map((paragraph, p) => tagger && tagsOf(paragraph, sentences[p]!, tagger));
  const names: NamedTokens[][] = paragraphs.map(() => []);
  const model = models?.names && tagger ? { model: models.names, tags: tags.filter((own) => own !== null) } : null;
  for (const name of findNames(article, register, paragraphs, sentences, model)) names[name.paragraph]!.push(name);
  const times: TimeExpression[] = [];
  const order = dateOrderOf(paragraphs.flatMap(({ tokens }) => tokens));
  const read = paragraphs.map((paragraph, index): ReadParagraph => {
    const quotations = quotationsIn(article.text, paragraph, paragraphs[index + 1]);
    const timed = new Uint8Array(paragraph.tokens.length);
    for (const { from, to, expression } of timesIn(paragraph.tokens, article.published, order)) {
      timed.fill(1, from, to);
      times.push(expression);
    }
    const named = new Int32Array(paragraph.tokens.length).fill(-1);
    names[index]!.forEach((name, i) => {
      named.fill(i, name.from, name.to);
    });
    return {
      ...paragraph,
      index,
      source: article.text.slice(paragraph.start, paragraph.end),
      sentences: sentences[index]!,
      quotations,
      names: names[index]!,
      quoted: quotedTokens(paragraph, quotations),
      named,
      timed,
      tags: tags[index]!,
    };
  });
  return { paragraphs: read, times };
}

/** The part of speech of each word of a paragraph, tagged sentence by sentence. */
export function tagsOf({ tokens }: Paragraph, sentences: readonly TokenRange[], tagger: Tagger): Uint8Array {
  const tags = new Uint8Array(tokens.length);
  for (const { from, to } of sentences) {
    const words = tokens.slice(from, to).map((token) => token.text);
    tags.set(tagWords(words, tagger), from);
  }
  return tags;
}
