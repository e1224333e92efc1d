import { describe, expect, it } from 'vitest';
import { DisjointSets } from './disjoint-sets.ts';

describe('disjoint sets', () => {
  it('unites two sets once: the second time they are one', () => {
    const sets = new DisjointSets(4);
    expect([sets.unite(1, 3), sets.unite(3, 1)]).toEqual([true, false]);
  });

  it('the least number stands for a set, in whatever order it was made', () => {
    const [up, down] = [new DisjointSets(4), new DisjointSets(4)];
    for (const [a, b] of [
      [1, 2],
      [2, 3],
    ] as const)
      up.unite(a, b);
    for (const [a, b] of [
      [3, 2],
      [2, 1],
    ] as const)
      down.unite(a, b);
    expect([up.find(3), down.find(3)]).toEqual([1, 1]);
    expect([up.roots(), down.roots()]).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });
});
