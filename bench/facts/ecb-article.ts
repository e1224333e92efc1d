import type { EcbDocument, EcbMention } from '../../corpora/events/ecb.ts';
import { clauseBreaks } from '../../src/languages/en/clauses/breaks.ts';
import { tokenArrays, tokenize } from '../../src/languages/en/words/tokenize.ts';
import { formsByTokens } from '../../src/languages/en/words/words.ts';
import { type AnnotatedArticle, contentId, type Name, type NameKind, textArticle } from '../../src/model.ts';
import { factsIn } from './facts-in.ts';

const kinds: Readonly<Record<string, NameKind>> = {
  HUMAN_PART_PER: 'person',
  HUMAN_PART_ORG: 'organisation',
  HUMAN_PART_GPE: 'place',
};

/** The document as the claims stage gets it: the gold's names, and times and quantities as we read them. */
export function annotatedEcb(document: EcbDocument, names: readonly EcbMention[]): AnnotatedArticle {
  const { text, sentences, name } = document;
  const tokens = tokenArrays(tokenize(text));
  const words = formsByTokens(text, tokens);
  return {
    article: textArticle(name, text, {
      id: contentId(name, text),
      blocks: sentences.map(({ start, end }) => ({ start, end, kind: 'body' })),
    }),
    annotations: {
      tokens,
      sentences: sentences.map((sentence, block) => ({ ...sentence, block })),
      clauseBreaks: sentences.flatMap((sentence) => clauseBreaks(text, sentence, words)),
      names: names.map(
        ({ start, end, tag }): Name => ({ start, end, kind: kinds[tag] ?? 'organisation', canonical: null }),
      ),
      ...factsIn(text, null),
      quotations: [],
      attributions: [],
    },
  };
}
