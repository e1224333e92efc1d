import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../../testing/edition/index.ts';
import { makeConcordance } from '../../ask/concordance.ts';
import { drawStemma } from './stemma-drawing.ts';
import { stemmaFile } from './stemma-file.ts';
import { connectedParts, stemmaGraph } from './stemma-graph.ts';
import { crossings, type Item, orderRows } from './stemma-order.ts';

const c = makeConcordance(FIXTURE);
const graph = stemmaGraph(c, c.affairs[0]!);

function rowsOf(upper: number, lower: number, edges: readonly (readonly [number, number])[]): Item[][] {
  const make = (n: number): Item[] =>
    Array.from({ length: n }, () => ({ width: 1, x: 0, up: [], down: [], side: [], at: 0, share: 0 }));
  const rows = [make(upper), make(lower)];
  for (const [a, b] of edges) {
    rows[0]![a]!.down.push(rows[1]![b]!);
    rows[1]![b]!.up.push(rows[0]![a]!);
  }
  return rows;
}

describe('the stemma', () => {
  it('folds copies of a text and says how many there are', () => {
    const a = graph.nodes.find(({ siglum }) => siglum === 'A')!;
    expect(a.copies).toBe(3);
    expect(graph.nodes.some(({ siglum }) => siglum === 'B' || siglum === 'C')).toBe(false);
  });

  it('hangs texts that share a known lost report on that report', () => {
    const name = (i: number) => graph.nodes[i]!.siglum;
    expect(graph.edges.some(({ from, to }) => name(from) === 'A' && name(to) === 'D')).toBe(false);
    expect(graph.edges.some(({ from, to }) => name(from) === 'α' && name(to) === 'D')).toBe(true);
  });

  it('parts what is linked from what stands alone, and loses nothing', () => {
    const { parts, alone } = connectedParts(graph);
    const sigla = [...parts.flatMap(({ nodes }) => nodes), ...alone].map(({ siglum }) => siglum);
    expect(sigla.sort()).toEqual(graph.nodes.map(({ siglum }) => siglum).sort());
    expect(parts.reduce((sum, { edges }) => sum + edges.length, 0)).toBe(graph.edges.length);
  });

  it('orders rows so that what need not cross does not', () => {
    const rows = rowsOf(4, 4, [
      [0, 3],
      [1, 2],
      [2, 1],
      [3, 0],
    ]);
    expect(crossings(rows)).toBe(6);
    orderRows(rows);
    expect(crossings(rows)).toBe(0);
  });

  it('is a drawing of its own, without links, for those who take it away', () => {
    const file = stemmaFile(drawStemma(graph, 'x'));
    expect(file.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
    expect(file).not.toContain('<a ');
    expect(file.match(/<g[ >]/g)!.length).toBe(file.match(/<\/g>/g)!.length);
  });
});
