import type { AnnotatedArticle } from '../../model.ts';
import type { Proposition } from './propositions.ts';

/**
 * Words that show that something was said or written for all to hear: whoever quotes it need not have it from another
 * newsroom.
 */
const PUBLIC =
  /\b(?:statements?|blog|posts?|posted|tweets?|tweeted|twitter|facebook|instagram|wrote|writes|written|filings?|filed|lawsuit|suit|complaint|court|judges?|ruling|opinion|dissent|brief|memo|memorandum|letter|e-?mails?|press release|news release|conference|stage|speech|address|rally|hearing|testimony|testified|announced|announcement|briefing|documents?|study|policy|papers|transcript|broadcast|televised|podcast|video|song|album|book|article|editorial|debate|parliament|congress|senate|committee)\b/i;

/**
 * Quoted word pairs of a story that some text shows to be public, by the words around the quotation: those of its
 * sentence and of the one before.
 */
export function publicWords(
  articles: readonly AnnotatedArticle[],
  propositions: ReadonlyMap<number, readonly Proposition[]>,
): Set<number> {
  const found = new Set<number>();
  for (const [i, sentences] of propositions) {
    const { text } = articles[i]!.article;
    sentences.forEach((sentence, at) => {
      if (sentence.quoted.length === 0) return;
      const start = sentences[at - 1]?.start ?? sentence.start;
      if (PUBLIC.test(text.slice(start, sentence.end))) for (const pair of sentence.quoted) found.add(pair);
    });
  }
  return found;
}
