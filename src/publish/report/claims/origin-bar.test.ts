import { expect, it } from 'vitest';
import { FIXTURE } from '../../../../testing/edition/index.ts';
import { makeConcordance } from '../../../ask/concordance.ts';
import { originBar } from './origin-bar.ts';

const c = makeConcordance(FIXTURE);
const [claim] = FIXTURE.claims;

it('a bar has twelve segments; further origins are told in figures', () => {
  const bar = (max: number) =>
    originBar(c, { ...claim!, origins: { ...claim!.origins, names: [], min: 1, max } }).markup;
  expect(bar(12).split('<i ').length - 1).toBe(12);
  expect(bar(12)).not.toContain('<small>+');
  expect(bar(14).split('<i ').length - 1).toBe(12);
  expect(bar(14)).toContain('<small>+2');
});

it('a segment is as wide as it has articles, up to nine', () => {
  const bar = (count: number) => {
    const testimonies = Array.from({ length: count }, (_, i) => ({ ...claim!.testimonies[0]!, article: `a${i}` }));
    return originBar(c, { ...claim!, testimonies, origins: { ...claim!.origins, names: ['Outlet'], min: 1, max: 1 } })
      .markup;
  };
  expect(bar(8)).toMatch(/ g8\b/);
  expect(bar(9)).toMatch(/ g9\b/);
  expect(bar(12)).toMatch(/ g9\b/);
});
