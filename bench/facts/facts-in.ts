import { paragraphsOf } from '../../src/annotate/paragraphs/paragraphs.ts';
import { quantitiesIn } from '../../src/annotate/quantities/quantities.ts';
import { timesIn } from '../../src/annotate/times/times.ts';
import { sentenceRanges } from '../../src/languages/en/sentences/sentences.ts';
import { type Tagger, tagTokens } from '../../src/languages/en/tags/index.ts';
import type { Article, Quantity, TimeExpression } from '../../src/model.ts';

/** The times and quantities of a text, read as the text of an article's body. */
export interface Facts {
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
}

/** Reads a text as `annotate` would read an article of one body block, published on a day: with a tagger, or without. */
export function factsIn(text: string, published: string | null, tagger: Tagger | null = null): Facts {
  const article = { text, published, language: 'en', blocks: [{ start: 0, end: text.length, kind: 'body' }] };
  const times: TimeExpression[] = [];
  const quantities: Quantity[] = [];
  for (const { tokens } of paragraphsOf(article as unknown as Article)) {
    const tags = tagger && tagTokens(tokens, sentenceRanges(tokens), tagger);
    const timed = new Uint8Array(tokens.length);
    for (const { expression, from, to } of timesIn(tokens, published)) {
      timed.fill(1, from, to);
      times.push(expression);
    }
    quantities.push(...quantitiesIn(tokens, (i) => timed[i] === 1, tags));
  }
  return { times, quantities };
}
