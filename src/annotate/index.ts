import type { Annotations, Article, OutletRegister } from '../model.ts';
import { findAttributions } from './attributions/find-attributions.ts';
import { findNames, type NamedTokens } from './names/find-names.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { quantitiesIn } from './quantities.ts';
import { quotationsIn } from './quotations.ts';
import { quotedTokens, type ReadParagraph } from './reading.ts';
import { sentenceRanges, type TokenRange } from './sentences.ts';
import { timesIn } from './times.ts';

/**
 * Finds the sentences, names, times, quantities, quotations and attributions of an article by rule.
 *
 * Headlines, decks, body and captions are annotated; furniture, bylines, datelines and repeats are not. An article in
 * another language than English gets its sentences only. Linear in the length of the text.
 *
 * @param article text, blocks and metadata; its publisher never becomes the `via` of an attribution
 * @param register the news organisations to recognise
 * @returns spans into `article.text`, each list sorted by start
 */
export function annotate(article: Article, register: OutletRegister): Annotations {
  const paragraphs = paragraphsOf(article);
  const ranges = paragraphs.map(({ tokens }) => sentenceRanges(tokens));
  const sentences = paragraphs.flatMap(({ tokens, block }, p) =>
    ranges[p]!.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end, block })),
  );
  if (article.language !== 'en' && article.language !== 'und') {
    return { sentences, names: [], times: [], quantities: [], quotations: [], attributions: [] };
  }
  const named = findNames(article, register, paragraphs, ranges);
  const names: NamedTokens[][] = paragraphs.map(() => []);
  for (const name of named) names[name.paragraph]!.push(name);
  const readings = paragraphs.map((_, p) => readParagraph(article, paragraphs, p, ranges[p]!, names[p]!));
  return {
    sentences,
    names: named.filter((name) => !name.anaphor).map(({ name }) => name),
    times: readings.flatMap(({ times }) => times),
    quantities: readings.flatMap(({ paragraph }) => quantitiesIn(paragraph.tokens, (i) => paragraph.timed[i] === 1)),
    quotations: readings.flatMap(({ paragraph }) => paragraph.quotations.map(({ inner }) => inner)),
    attributions: findAttributions(
      article,
      register,
      readings.map(({ paragraph }) => paragraph),
    ),
  };
}

function readParagraph(
  article: Article,
  paragraphs: readonly Paragraph[],
  index: number,
  sentences: readonly TokenRange[],
  names: readonly NamedTokens[],
) {
  const paragraph = paragraphs[index]!;
  const quotations = quotationsIn(article.text, paragraph, paragraphs[index + 1]);
  const timed = new Uint8Array(paragraph.tokens.length);
  const found = timesIn(paragraph.tokens, article.published);
  for (const { from, to } of found) timed.fill(1, from, to);
  const namedTokens = new Int32Array(paragraph.tokens.length).fill(-1);
  names.forEach((name, i) => {
    namedTokens.fill(i, name.from, name.to);
  });
  const reading: ReadParagraph = {
    ...paragraph,
    index,
    source: article.text.slice(paragraph.start, paragraph.end),
    sentences,
    quotations,
    names,
    quoted: quotedTokens(paragraph, quotations),
    named: namedTokens,
    timed,
  };
  return { paragraph: reading, times: found.map(({ expression }) => expression) };
}
