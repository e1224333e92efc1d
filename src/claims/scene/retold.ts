import type { Span } from '../../model.ts';
import type { ToldOtherwise } from '../same-claim/told-otherwise.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';
import type { SentenceIndex, StorySentence } from './sentence-index.ts';

/** Two sentences of two texts that tell of one thing, with the statements in them that do. */
export interface Retold {
  readonly a: StorySentence;
  readonly b: StorySentence;
  readonly spanA: Span;
  readonly spanB: Span;
  /** Log-odds that the statements are one claim, what they part in left aside. */
  readonly odds: number;
}

/** Finds the sentences of the story that statements stand in; a statement of a copy is that of the text shown for it. */
export function retoldIn({ told }: SentenceIndex, pairs: readonly ToldOtherwise[]): Retold[] {
  const byPlace = new Map<string, StorySentence>();
  for (const sentence of told) {
    for (const { placed, start } of sentence.places) byPlace.set(`${placed.article.id} ${start}`, sentence);
  }
  return pairs.flatMap(({ a, b, odds }): Retold[] => {
    const [one, other] = [byPlace.get(a.sentence), byPlace.get(b.sentence)];
    if (one === undefined || other === undefined || one === other) return [];
    return [{ a: one, b: other, spanA: spanIn(one, a), spanB: spanIn(other, b), odds }];
  });
}

/** Where a statement stands in the text shown for it. */
function spanIn(told: StorySentence, { testimony, around }: ReadTestimony): Span {
  const start = Math.min(told.end, told.start + Math.max(0, testimony.start - around.start));
  return { start, end: Math.min(told.end, start + testimony.end - testimony.start) };
}
