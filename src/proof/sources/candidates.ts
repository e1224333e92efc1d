import type { ReadWord } from '../words/read-words.ts';
import type { SourceIndex } from './source-index.ts';

/** A telling word of a draft's sentence beside its number among the sources' words. */
export interface Sought {
  readonly word: ReadWord;
  /** -1: no source has it. */
  readonly id: number;
  readonly weight: number;
  /** How telling it is among the sources: what finds the sentence that comes nearest. */
  readonly here: number;
}

/** The telling words of a sentence, with how telling each is. */
export function soughtIn(words: readonly ReadWord[], index: SourceIndex): Sought[] {
  return words
    .filter(({ kind }) => kind !== 'stop')
    .map((word) => {
      const id = index.idOf(word.term);
      return { word, id, weight: index.weightOf(word.term), here: index.weightHere(id) };
    });
}

/** A sentence of a source with the share of a draft's sentence, by weight, that it holds in the very words. */
export interface Candidate {
  readonly sentence: number;
  readonly share: number;
}

/**
 * The sentences that hold most of a draft's sentence, most first, ties in the order of the sources. A word that stands in very many
 * sentences finds none by itself: what holds it and nothing else says nothing.
 *
 * @param within only sentences of these sources
 */
export function candidatesOf(
  sought: readonly Sought[],
  index: SourceIndex,
  within: ReadonlySet<number> | null,
): Candidate[] {
  const total = sought.reduce((sum, { here }) => sum + here, 0);
  const held = new Map<number, number>();
  const seen = new Set<number>();
  for (const { id, here } of sought) {
    if (id < 0 || seen.has(id)) continue;
    seen.add(id);
    for (const sentence of index.holding(id)) {
      if (within !== null && !within.has(index.sentences[sentence]!.source)) continue;
      held.set(sentence, (held.get(sentence) ?? 0) + here);
    }
  }
  return [...held]
    .map(([sentence, weight]) => ({ sentence, share: weight / Math.max(1e-9, total) }))
    .sort((a, b) => b.share - a.share || a.sentence - b.sentence);
}
