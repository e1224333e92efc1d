import type { WordSequence } from './words.ts';

/** Terms that describe a text; more cost time and change little. */
const TERMS = 200;
/**
 * Two texts belong to one affair when the cosine of their terms is at least this. Measured over eight affairs in one
 * pile: a text's nearest of its own affair lies at .37 or more, its nearest of another at .31 or less.
 */
const SAME_AFFAIR = 0.335;

/**
 * Sorts texts into affairs by what they are about: the cosine of their words' log frequencies, and every text with its
 * near ones (single link). Weights by rarity in the pile (tf–idf) were tried and part an affair from itself: in a pile
 * about one affair its own words are the commonest. A first version: it knows neither events nor time.
 *
 * @param together pairs of texts known to belong to one affair
 * @param stopWords interned words that tell nothing
 * @returns for each text the number of its story, numbered in order of first text
 */
export function sortIntoStories(
  texts: readonly WordSequence[],
  together: readonly (readonly [number, number])[],
  stopWords: ReadonlySet<number>,
): number[] {
  const parent = texts.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[i] !== root) [parent[i], i] = [root, parent[i]!];
    return root;
  };
  const unite = (a: number, b: number) => {
    const [x, y] = [find(a), find(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  for (const [a, b] of together) unite(a, b);

  const postings = new Map<number, { readonly texts: number[]; readonly weights: number[] }>();
  texts.forEach((text, i) => {
    const near = new Float64Array(i);
    for (const [term, weight] of termWeights(text, stopWords)) {
      let posting = postings.get(term);
      if (!posting) {
        posting = { texts: [], weights: [] };
        postings.set(term, posting);
      }
      for (let at = 0; at < posting.texts.length; at++) near[posting.texts[at]!]! += weight * posting.weights[at]!;
      posting.texts.push(i);
      posting.weights.push(weight);
    }
    for (let other = 0; other < i; other++) if (near[other]! >= SAME_AFFAIR) unite(i, other);
  });

  const numbers = new Map<number, number>();
  return texts.map((_, i) => {
    const root = find(i);
    if (!numbers.has(root)) numbers.set(root, numbers.size);
    return numbers.get(root)!;
  });
}

/** A text's most frequent terms with weights of unit length. */
function termWeights({ ids }: WordSequence, stopWords: ReadonlySet<number>): [number, number][] {
  const counts = new Map<number, number>();
  for (const id of ids) if (!stopWords.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const terms = [...counts]
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, TERMS)
    .map(([id, count]): [number, number] => [id, 1 + Math.log(count)]);
  const length = Math.hypot(...terms.map(([, weight]) => weight)) || 1;
  return terms.map(([id, weight]) => [id, weight / length]);
}
