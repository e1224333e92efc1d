import type { WordSequence } from '../../languages/en/words/word-sequence.ts';
import { type AlignedRun, type Alignment, align } from './alignment.ts';
import { FingerprintIndex } from './candidates.ts';
import { fingerprints } from './fingerprints.ts';
import { isContained, verbatim } from './verbatim.ts';

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

/** Which texts are laid side by side at all. */
const COMPARED = {
  /** A text needs this many words to be compared by its words at all. */
  words: 20,
  /** Words of its own by which a text opens that then brings another in. */
  opening: 12,
  /** Fingerprints two texts must share before they are laid side by side. */
  prints: 2,
} as const;

/**
 * Groups articles that are the same text and finds reuses between groups.
 *
 * Articles come in by length, longest first, and are compared only with the longest text of each group: two hundred
 * copies of one wire story cost two hundred alignments, not twenty thousand. A common fingerprint proposes a pair and
 * an alignment decides it.
 */
export function groupTexts(texts: readonly WordSequence[]): Grouping {
  const order = texts.map((_, i) => i).sort((x, y) => texts[y]!.ids.length - texts[x]!.ids.length || x - y);
  const index = new FingerprintIndex();
  const longest: number[] = [];
  const members: number[][] = [];
  const reusing: Reuse[] = [];
  for (const article of order) {
    const text = texts[article]!;
    const prints = text.ids.length < COMPARED.words ? [] : fingerprints(text.ids);
    let home = -1;
    let homeWords = 0;
    const partly: { readonly group: number; readonly contained: boolean }[] = [];
    for (const group of index.candidates(prints, COMPARED.prints)) {
      const other = texts[longest[group]!]!;
      const alignment = align(other, text);
      const alike = verbatim(alignment, { a: other.ids.length, b: text.ids.length });
      const shared = alike === 'same-text' && bringsIn(other, text, alignment) ? 'reuses' : alike;
      if (shared === 'none') continue;
      if (shared === 'same-text' && alignment.ownWords > homeWords) {
        if (home >= 0) partly.push({ group: home, contained: true });
        home = group;
        homeWords = alignment.ownWords;
      } else partly.push({ group, contained: isContained(alignment) });
    }
    if (home < 0) {
      home = members.length;
      members.push([article]);
      longest.push(article);
      index.add(home, prints);
    } else members[home]!.push(article);
    for (const { group, contained } of partly) if (group !== home) reusing.push({ a: home, b: group, contained });
  }
  return inArticleOrder(members, reusing);
}

/** One of two opens in words of its own and then brings the other in: it is a text about that one. */
function bringsIn(a: WordSequence, b: WordSequence, { runs }: Alignment): boolean {
  const before = (opening: number, from: (run: AlignedRun) => number, to: (run: AlignedRun) => number) =>
    opening >= COMPARED.opening &&
    runs.reduce((sum, run) => sum + Math.max(0, Math.min(to(run), opening) - from(run)), 0) < opening / 2;
  return (
    before(
      a.broughtIn,
      ({ aStart }) => aStart,
      ({ aEnd }) => aEnd,
    ) ||
    before(
      b.broughtIn,
      ({ bStart }) => bStart,
      ({ bEnd }) => bEnd,
    )
  );
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
