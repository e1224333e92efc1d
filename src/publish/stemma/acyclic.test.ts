import { expect, it } from 'vitest';
import { type NumberedEdge, withoutCircles } from './acyclic.ts';

const edges = (...pairs: readonly (readonly [number, number])[]): NumberedEdge[] =>
  pairs.map(([from, to]) => ({ from, to }));

it('keeps edges in the order given, but for the one that would close a circle', () => {
  expect(withoutCircles(3, edges([2, 1], [1, 0], [0, 2], [2, 0]))).toEqual(edges([2, 1], [1, 0], [2, 0]));
  expect(withoutCircles(1, edges([0, 0]))).toEqual([]);
});

it('keeps what looking through the whole graph for every edge keeps', () => {
  for (let seed = 1; seed < 60; seed++) {
    const [size, some] = [9, [] as NumberedEdge[]];
    for (let i = 0, at = seed; i < 40; i++) {
      at = (at * 1103515245 + 12345) % 2147483648;
      some.push({ from: (at >> 8) % size, to: (at >> 16) % size });
    }
    const below: number[][] = Array.from({ length: size }, () => []);
    const reaches = (from: number, to: number): boolean => {
      const seen = new Set([from]);
      for (const node of seen) for (const next of below[node]!) seen.add(next);
      return seen.has(to);
    };
    const plain = some.filter(({ from, to }) => {
      if (reaches(to, from)) return false;
      below[from]!.push(to);
      return true;
    });
    expect(withoutCircles(size, some)).toEqual(plain);
  }
});
