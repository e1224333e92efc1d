import { describe, expect, it } from 'vitest';
import type { LinkKind } from '../../model.ts';
import { type Family, familiesOf } from './families.ts';
import type { StemmaEdge, StemmaGraph } from './stemma-graph.ts';
import { layOut } from './stemma-layout.ts';
import { outlineStemma } from './stemma-outline.ts';

const graphOf = (size: number, edges: readonly (readonly [number, number, LinkKind, boolean?])[]): StemmaGraph => ({
  nodes: Array.from({ length: size }, (_, i) => ({
    siglum: `S${i}`,
    lost: false,
    name: `Post ${i}`,
    date: null,
    copies: 1,
    href: `#S${i}`,
  })),
  edges: edges.map(
    ([from, to, kind, directed = true]): StemmaEdge => ({ from, to, kind, directed, href: `#S${from}+S${to}` }),
  ),
});
const shape = ({ node, below }: Family): unknown => (below.length === 0 ? node : [node, ...below.map(shape)]);

describe('the families of a stemma', () => {
  it('hang each text on the one it took most from', () => {
    const graph = graphOf(3, [
      [0, 2, 'cites'],
      [1, 2, 'reuses'],
      [0, 1, 'cites'],
    ]);
    expect(familiesOf(graph).map(shape)).toEqual([[0, [1, 2]]]);
  });

  it('prefer a link of known direction to a stronger one without', () => {
    const graph = graphOf(3, [
      [0, 2, 'same-text', false],
      [1, 2, 'cites'],
    ]);
    expect(familiesOf(graph).map(shape)).toEqual([[1, 2], 0]);
  });

  it('have no circle and lose no text', () => {
    const graph = graphOf(4, [
      [0, 1, 'reuses'],
      [1, 2, 'reuses'],
      [2, 0, 'reuses'],
      [3, 0, 'cites'],
    ]);
    const seen = (family: Family): number[] => [family.node, ...family.below.flatMap(seen)];
    expect(familiesOf(graph).flatMap(seen).sort()).toEqual([0, 1, 2, 3]);
  });

  it('are told as lines, the larger first, each folded under its head', () => {
    const { markup } = outlineStemma(
      graphOf(5, [
        [0, 1, 'cites'],
        [2, 3, 'reuses'],
        [2, 4, 'reuses'],
      ]),
    );
    expect(markup.indexOf('>S2<')).toBeLessThan(markup.indexOf('>S0<'));
    expect(markup).toContain('2 texts below');
    expect(markup).toContain('#S2+S3');
  });
});

it('a family of a hundred and twenty texts, all linked, is laid out in moments', () => {
  const pairs = Array.from({ length: 120 }, (_, a) => Array.from({ length: a }, (_, b) => [b, a, 'reuses'] as const));
  const graph = graphOf(120, pairs.flat());
  const before = process.cpuUsage();
  familiesOf(graph);
  outlineStemma(graph);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(500);
  const chain = graphOf(
    120,
    Array.from({ length: 119 }, (_, a) => [a, a + 1, 'reuses'] as const),
  );
  expect(layOut(chain).at).toHaveLength(120);
});
