import type { WordSequence } from '../../languages/en/words/word-sequence.ts';
import { byCodeUnit } from '../../model.ts';
import { FingerprintIndex } from './candidates.ts';
import { COMPARED, type Compared, compareTexts, printsOf } from './compared.ts';

/** Two text groups of which one took a substantial part of the other, or both of a third. Indices of groups. */
export interface Reuse {
  readonly a: number;
  readonly b: number;
  /** The shorter one of the two stands for the most part in the longer. */
  readonly contained: boolean;
}

export interface Grouping {
  /** Article indices; each group and the list of groups in the articles' order. */
  readonly groups: readonly (readonly number[])[];
  readonly reuses: readonly Reuse[];
}

/** How a text finds what it is compared with, by the numbers of groups and texts. */
export interface Proposing {
  /** Groups to compare a text with, the likeliest first; none but those that were founded before. */
  propose(text: number): readonly number[];
  /** A group's first text, which is the longer, and another. */
  compare(first: number, text: number): Compared | null;
  /** A text is settled: it founded the group, or, null, it joined another. */
  settled(text: number, founded: number | null): void;
}

/**
 * Groups articles that are the same text and finds reuses between groups.
 *
 * Articles come in by length, longest first, and are compared only with the longest text of each group: two hundred
 * copies of one wire story cost two hundred alignments, not twenty thousand. A common fingerprint proposes a pair and
 * an alignment decides it.
 *
 * @param ids what decides between texts of one length: the articles' ids
 */
export function groupTexts(texts: readonly WordSequence[], ids: readonly string[] = []): Grouping {
  const index = new FingerprintIndex();
  const prints = texts.map(printsOf);
  for (const one of prints) index.count(one);
  const order = longestFirst(
    texts.map((text) => text.ids.length),
    ids,
  );
  return gather(order, {
    propose: (text) => index.candidates(prints[text]!, COMPARED.prints),
    compare: (first, text) => compareTexts(texts[first]!, texts[text]!),
    settled: (text, founded) => index.add(founded, prints[text]!),
  });
}

/** The order in which texts come in: by number of words, the most first, then by id. */
export function longestFirst(words: readonly number[], ids: readonly string[]): number[] {
  return words
    .map((_, i) => i)
    .sort((x, y) => words[y]! - words[x]! || byCodeUnit(ids[x] ?? '', ids[y] ?? '') || x - y);
}

/** Brings texts together by what their comparisons show, in the order in which they come in. */
export function gather(order: readonly number[], { propose, compare, settled }: Proposing): Grouping {
  const firsts: number[] = [];
  const members: number[][] = [];
  const reusing: Reuse[] = [];
  for (const text of order) {
    let home = -1;
    let homeWords = 0;
    const partly: { readonly group: number; readonly contained: boolean }[] = [];
    for (const group of propose(text)) {
      const compared = compare(firsts[group]!, text);
      if (compared === null) continue;
      if (compared.alike === 'same-text' && compared.ownWords > homeWords) {
        if (home >= 0) partly.push({ group: home, contained: true });
        home = group;
        homeWords = compared.ownWords;
      } else partly.push({ group, contained: compared.contained });
    }
    const founds = home < 0;
    if (founds) {
      home = members.length;
      members.push([text]);
      firsts.push(text);
    } else members[home]!.push(text);
    settled(text, founds ? home : null);
    for (const { group, contained } of partly) if (group !== home) reusing.push({ a: home, b: group, contained });
  }
  return inArticleOrder(members, reusing);
}

/** Renumbers groups so that nothing shows in which order they were found. */
function inArticleOrder(members: readonly number[][], reusing: readonly Reuse[]): Grouping {
  const sorted = members.map((articles, found) => ({ found, articles: articles.toSorted((x, y) => x - y) }));
  sorted.sort((x, y) => x.articles[0]! - y.articles[0]!);
  const number = new Map(sorted.map((group, i) => [group.found, i]));
  const pairs = new Map<string, Reuse>();
  for (const { a: x, b: y, contained } of reusing) {
    const [a, b] = [number.get(x)!, number.get(y)!].sort((m, n) => m - n) as [number, number];
    pairs.set(`${a} ${b}`, { a, b, contained: contained || (pairs.get(`${a} ${b}`)?.contained ?? false) });
  }
  return {
    groups: sorted.map((group) => group.articles),
    reuses: [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b),
  };
}
