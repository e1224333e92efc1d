import { expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import { summarize } from './summary.ts';

it('a summary lists three claims of each sort, those on most origins first', () => {
  const [claim] = FIXTURE.claims.filter(
    ({ testimonies }) => new Set(testimonies.map(({ article }) => article)).size > 1,
  );
  const claims = [1, 2, 3, 4, 5].map((min) => ({
    ...claim!,
    id: `c${min}`,
    origins: { ...claim!.origins, min, max: 9 },
  }));
  const once = [1, 2, 3, 4, 5].map((n) => ({ ...claim!, id: `d${n}`, origins: { ...claim!.origins, min: 1, max: 1 } }));
  const lists = Object.values(summarize({ ...FIXTURE, claims: [...claims, ...once] })).filter(
    (part) => Array.isArray(part) && part.some((one: object) => 'origins' in one),
  );
  expect(lists.map((list) => (list as unknown[]).length)).toEqual([3, 3]);
  expect((lists[0] as { readonly origins: { readonly min: number } }[]).map(({ origins }) => origins.min)).toEqual([
    5, 4, 3,
  ]);
});
