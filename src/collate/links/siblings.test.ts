import { describe, expect, it } from 'vitest';
import type { LinkKind, Upstream, WitnessLink } from '../../model.ts';
import { siblingLinks } from './siblings.ts';

const passage = (article: string, start: number) => ({ article, start, end: start + 5, exact: 'xxxxx' });
const link = (a: string, b: string, kind: LinkKind, upstream: Upstream, at = 0): WitnessLink => ({
  a,
  b,
  kind,
  upstream,
  confidence: 0.75,
  passages: [{ a: passage(a, at), b: passage(b, 100) }],
  reasons: [],
  via: null,
});
const EXTANT = new Set(['source', 'x', 'y']);
const between = (...links: readonly WitnessLink[]) => siblingLinks(links, EXTANT);

describe('two texts that have it from one at hand', () => {
  it('retell the same where both retell it', () => {
    const both = [link('source', 'x', 'rewrites', 'a'), link('y', 'source', 'rewrites', 'b')];
    expect(between(...both)).toMatchObject([{ a: 'x', b: 'y', kind: 'rewrites', upstream: 'common' }]);
  });

  it('share its report where one only brings parts of it', () => {
    const both = [link('source', 'x', 'rewrites', 'a'), link('source', 'y', 'reuses', 'a')];
    expect(between(...both)).toMatchObject([{ kind: 'shares-origin', upstream: 'common' }]);
  });

  it('are strangers where one only names it, where it is lost, or where one of them is its source', () => {
    expect(between(link('source', 'x', 'rewrites', 'a'), link('source', 'y', 'cites', 'a'))).toEqual([]);
    expect(between(link('lost', 'x', 'rewrites', 'a'), link('lost', 'y', 'rewrites', 'a'))).toEqual([]);
    expect(between(link('source', 'x', 'rewrites', 'a'), link('source', 'y', 'rewrites', 'b'))).toEqual([]);
  });

  it('keep the link they have', () => {
    const both = [link('source', 'x', 'rewrites', 'a'), link('source', 'y', 'rewrites', 'a')];
    expect(between(...both, link('x', 'y', 'cites', 'b'))).toEqual([]);
  });

  it('show what both have of one passage of it, else what each has of it', () => {
    const twice = link('source', 'x', 'rewrites', 'a');
    const x = { ...twice, passages: [...twice.passages, { a: passage('source', 50), b: passage('x', 200) }] };
    const shown = (at: number) => between(x, link('source', 'y', 'rewrites', 'a', at))[0]!.passages;
    expect(shown(54)).toEqual([{ a: passage('x', 200), b: passage('y', 100) }]);
    expect(shown(55)).toEqual([{ a: passage('x', 100), b: passage('y', 100) }]);
  });
});

it('tells nothing more between the texts of a source that more than thirty take from', () => {
  const texts = (count: number) => Array.from({ length: count }, (_, i) => `t${i}`);
  const found = (count: number) =>
    siblingLinks(
      texts(count).map((text) => link('source', text, 'rewrites', 'a')),
      new Set(['source', ...texts(count)]),
    ).length;
  expect(found(30)).toBe(435);
  expect(found(31)).toBe(0);
});
