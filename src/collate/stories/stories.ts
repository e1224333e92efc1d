import { DisjointSets } from '../../base/disjoint-sets.ts';
import type { WordSequence } from '../../languages/en/words/word-sequence.ts';
import { longestFirst } from '../texts/text-groups.ts';
import { likelyPairs } from './likely.ts';
import { ofOneAffair, termShares } from './terms.ts';

/** Copies of one text that are compared, the longest: trims differ in their terms, two hundred carriers do not. */
export const OF_GROUP = 8;

/**
 * Sorts texts into affairs by what they are about: the cosine of their words' log frequencies, and every text with its
 * near ones (single link). Weights by rarity in the pile (tf–idf) were tried and part an affair from itself: in a pile
 * about one affair its own words are the commonest. Time grows with the length of the texts, not with the square of
 * their number: in large piles only texts that share rare terms are compared (`likely.ts`). A first version: it knows neither
 * events nor time.
 *
 * @param groups texts that are one, which stand together
 * @param together pairs of texts known to belong to one affair
 * @param ids what decides between copies of one length: the articles' ids
 * @returns for each text the number of its story, numbered in order of first text
 */
export function sortIntoStories(
  texts: readonly WordSequence[],
  groups: readonly (readonly number[])[],
  together: readonly (readonly [number, number])[],
  ids: readonly string[] = [],
): number[] {
  const sets = new DisjointSets(texts.length);
  for (const group of groups) for (const i of group) sets.unite(group[0]!, i);
  for (const [a, b] of together) sets.unite(a, b);

  const standing = groups.flatMap((group) => standingFor(group, texts, ids));
  const compared = inOrder(standing, texts, ids);
  const described = compared.map((i) => termShares(texts[i]!));
  for (const [a, b] of likelyPairs(described)) {
    const [i, j] = [compared[a]!, compared[b]!];
    if (sets.find(i) !== sets.find(j) && ofOneAffair(described[a]!, described[b]!)) sets.unite(i, j);
  }

  const numbers = new Map<number, number>();
  return texts.map((_, i) => {
    const root = sets.find(i);
    if (!numbers.has(root)) numbers.set(root, numbers.size);
    return numbers.get(root)!;
  });
}

/** The copies of a text that are compared for it. */
function standingFor(group: readonly number[], texts: readonly WordSequence[], ids: readonly string[]): number[] {
  return group.length <= OF_GROUP ? [...group] : inOrder(group, texts, ids).slice(0, OF_GROUP);
}

/** Texts, the longest first. */
function inOrder(some: readonly number[], texts: readonly WordSequence[], ids: readonly string[]): number[] {
  const words = some.map((i) => texts[i]!.ids.length);
  const named = some.map((i) => ids[i] ?? '');
  return longestFirst(words, named).map((at) => some[at]!);
}
