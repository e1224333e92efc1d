import { DisjointSets } from '../../src/base/disjoint-sets.ts';
import type { AnnotatedArticle } from '../../src/model.ts';
import type { PairCall } from './generated.ts';
import { Chance } from './random.ts';

type Judge = (a: string, b: string) => PairCall;

const HASHES = 128;

function bodyWords({ article }: AnnotatedArticle): string[] {
  const bodies = article.blocks.filter(({ kind }) => kind === 'body');
  return bodies.flatMap(
    (block) =>
      article.text
        .slice(block.start, block.end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

function gramsOf(words: readonly string[], length: number): Set<string> {
  return new Set(words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' ')));
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function signature(grams: ReadonlySet<string>, seeds: readonly (readonly [number, number])[]): Uint32Array {
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (const gram of grams) {
    const hash = hashOf(gram);
    seeds.forEach(([multiply, add], i) => {
      const value = (Math.imul(hash, multiply) + add) >>> 0;
      if (value < least[i]!) least[i] = value;
    });
  }
  return least;
}

/**
 * MinHash over word 3-grams with banding, clusters by union: near-duplicate removal as web corpora do it (Broder 1997;
 * Lee et al. 2022 use Jaccard .8). What stands in one cluster is called the same text.
 */
export function minhashJudge(articles: readonly AnnotatedArticle[], jaccard: 0.5 | 0.8): Judge {
  const chance = new Chance(7);
  const seeds = Array.from(
    { length: HASHES },
    () => [Math.floor(chance.next() * 2 ** 32) | 1, Math.floor(chance.next() * 2 ** 32)] as const,
  );
  // Bands of r rows meet at about (1/b)^(1/r): 32 × 4 at .42, 8 × 16 at .88.
  const rows = jaccard === 0.5 ? 4 : 12;
  const sets = new DisjointSets(articles.length);
  const signatures = articles.map((article) => signature(gramsOf(bodyWords(article), 3), seeds));
  for (let band = 0; (band + 1) * rows <= HASHES; band++) {
    const first = new Map<string, number>();
    signatures.forEach((least, i) => {
      const key = least.subarray(band * rows, (band + 1) * rows).join(',');
      const other = first.get(key);
      if (other === undefined) first.set(key, i);
      else if (agreement(least, signatures[other]!) >= jaccard) sets.unite(i, other);
    });
  }
  const place = new Map(articles.map(({ article }, i) => [article.key, i]));
  return (a, b) =>
    sets.find(place.get(a)!) === sets.find(place.get(b)!)
      ? { kind: 'same-text', upstream: 'unknown', confidence: 1 }
      : { kind: 'independent', upstream: null, confidence: 0 };
}

function agreement(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let i = 0; i < HASHES; i++) if (a[i] === b[i]) equal++;
  return equal / HASHES;
}

/** Exact containment of word 8-grams: both in each other to .35 the same text, one in the other to .1 reuse. */
export function containmentJudge(articles: readonly AnnotatedArticle[]): Judge {
  const grams = new Map(articles.map((one) => [one.article.key, gramsOf(bodyWords(one), 8)]));
  return (a, b) => {
    const [x, y] = [grams.get(a)!, grams.get(b)!];
    let common = 0;
    for (const gram of x) if (y.has(gram)) common++;
    const [inX, inY] = [common / (x.size || 1), common / (y.size || 1)];
    if (Math.min(inX, inY) >= 0.35) return { kind: 'same-text', upstream: 'common', confidence: 1 };
    if (Math.max(inX, inY) >= 0.1) return { kind: 'reuses', upstream: 'common', confidence: 1 };
    return { kind: 'independent', upstream: null, confidence: 0 };
  };
}
