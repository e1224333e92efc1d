import type { WordSequence } from './words.ts';

/** Terms that describe a text; more cost time and change little. */
const TERMS = 60;
/** A text joins a story when its terms' cosine with the story's is at least this. */
const JOIN = 0.2;

type Vector = Map<number, number>;

/**
 * Sorts texts into affairs by what they are about: vectors of their most telling words (tf–idf), each joined to the
 * nearest story or founding one, twice over so that the order of the texts matters little; then texts that share
 * words or reports are brought together. A first version: it knows neither events nor time.
 *
 * @param together pairs of texts known to belong to one affair
 * @returns for each text the number of its story, numbered in order of first text
 */
export function sortIntoStories(
  texts: readonly WordSequence[],
  together: readonly (readonly [number, number])[],
  stopWords: ReadonlySet<number>,
): number[] {
  const vectors = termVectors(texts, stopWords);
  let story = leaders(vectors, []);
  story = leaders(vectors, centroids(vectors, story));
  for (const [a, b] of together) {
    const [from, to] = [Math.max(story[a]!, story[b]!), Math.min(story[a]!, story[b]!)];
    if (from !== to) story = story.map((number) => (number === from ? to : number));
  }
  const order = new Map<number, number>();
  for (const number of story) if (!order.has(number)) order.set(number, order.size);
  return story.map((number) => order.get(number)!);
}

function termVectors(texts: readonly WordSequence[], stopWords: ReadonlySet<number>): Vector[] {
  const frequency = new Map<number, number>();
  const counts = texts.map(({ ids }) => {
    const count: Vector = new Map();
    for (const id of ids) if (!stopWords.has(id)) count.set(id, (count.get(id) ?? 0) + 1);
    for (const id of count.keys()) frequency.set(id, (frequency.get(id) ?? 0) + 1);
    return count;
  });
  return counts.map((count) => {
    const weighted = [...count].map(
      ([id, n]): [number, number] => [id, (1 + Math.log(n)) * Math.log(1 + texts.length / frequency.get(id)!)],
    );
    weighted.sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    return normalised(new Map(weighted.slice(0, TERMS)));
  });
}

function normalised(vector: Vector): Vector {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  const length = Math.sqrt(sum) || 1;
  return new Map([...vector].map(([id, weight]) => [id, weight / length]));
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [id, weight] of small) sum += weight * (large.get(id) ?? 0);
  return sum;
}

function sumOf(vectors: readonly Vector[]): Vector {
  const sum: Vector = new Map();
  for (const vector of vectors) for (const [id, weight] of vector) sum.set(id, (sum.get(id) ?? 0) + weight);
  return sum;
}

function centroids(vectors: readonly Vector[], story: readonly number[]): Vector[] {
  const members: Vector[][] = [];
  story.forEach((number, text) => {
    members[number] ??= [];
    members[number].push(vectors[text]!);
  });
  return members.map((list) => normalised(sumOf(list ?? [])));
}

/** One pass: each text to its nearest story among the given and those founded on the way. */
function leaders(vectors: readonly Vector[], given: readonly Vector[]): number[] {
  const stories = [...given];
  const sums = given.length > 0 ? [] : stories.map((vector) => new Map(vector));
  return vectors.map((vector) => {
    let best = -1;
    let bestCosine = JOIN;
    for (let i = 0; i < stories.length; i++) {
      const near = cosine(vector, stories[i]!);
      if (near > bestCosine) {
        best = i;
        bestCosine = near;
      }
    }
    if (best < 0) {
      stories.push(vector);
      if (given.length === 0) sums.push(new Map(vector));
      return stories.length - 1;
    }
    if (given.length === 0) {
      for (const [id, weight] of vector) sums[best]!.set(id, (sums[best]!.get(id) ?? 0) + weight);
      stories[best] = normalised(sums[best]!);
    }
    return best;
  });
}
