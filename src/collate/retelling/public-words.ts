import { SAID_IN_PUBLIC } from '../../languages/en/sayings/public-words.ts';
import type { AnnotatedArticle } from '../../model.ts';
import type { Proposition } from './propositions.ts';

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
      if (SAID_IN_PUBLIC.test(text.slice(start, sentence.end))) for (const pair of sentence.quoted) found.add(pair);
    });
  }
  return found;
}
