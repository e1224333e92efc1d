import { describe, expect, it } from 'vitest';
import { EMPTY, FIXTURE } from '../../../testing/edition/index.ts';
import { renderDot } from './dot.ts';

describe('renderDot', () => {
  const dot = renderDot(FIXTURE);

  it('has a node for every witness, extant or hypothetical', () => {
    for (const { siglum, kind } of FIXTURE.witnesses) {
      expect(dot).toContain(`"${siglum}" [class=${kind === 'extant' ? 'extant' : 'hypothetical'}`);
    }
    expect(dot.startsWith('digraph "')).toBe(true);
    expect(dot.trimEnd().endsWith('}')).toBe(true);
  });

  it('draws edges down from what was taken from, and tells of links it cannot draw', () => {
    const siglum = new Map(FIXTURE.witnesses.map((witness) => [witness.id, witness.siglum]));
    const directed = FIXTURE.links.find(({ upstream }) => upstream === 'a' || upstream === 'b')!;
    const [up, down] = directed.upstream === 'a' ? [directed.a, directed.b] : [directed.b, directed.a];
    expect(dot).toContain(`"${siglum.get(up)}" -> "${siglum.get(down)}"`);
    for (const { upstream, a, b } of FIXTURE.links) {
      if (upstream === 'unknown') expect(dot).toContain(`// "${siglum.get(a)}" -- "${siglum.get(b)}"`);
    }
  });

  it('has no circle', () => {
    const below = new Map<string, string[]>();
    for (const [, from, to] of dot.matchAll(/^ {2}"([^"]+)" -> "([^"]+)"/gm))
      below.set(from!, [...(below.get(from!) ?? []), to!]);
    const visit = (node: string, path: readonly string[]): void => {
      expect(path).not.toContain(node);
      for (const next of below.get(node) ?? []) visit(next, [...path, node]);
    };
    for (const node of below.keys()) visit(node, []);
  });

  it('drops the edge that would close one, and says so', () => {
    const [first, second] = FIXTURE.witnesses.filter(({ kind }) => kind === 'extant');
    const link = { ...FIXTURE.links[0]!, via: null };
    const circle = {
      ...FIXTURE,
      links: [
        { ...link, a: first!.id, b: second!.id, upstream: 'a' as const },
        { ...link, a: first!.id, b: second!.id, upstream: 'b' as const },
      ],
    };
    expect(renderDot(circle)).toContain('would close a circle');
  });

  it('of nothing is an empty graph', () => {
    expect(renderDot(EMPTY)).toBe('digraph "stemma" {\n}\n');
  });

  it('quotes what could end a string', () => {
    const named = { ...FIXTURE, stories: [{ ...FIXTURE.stories[0]!, name: 'a "b" \\c\nd' }] };
    expect(renderDot(named)).toContain('digraph "a \\"b\\" \\\\c d" {');
  });
});
