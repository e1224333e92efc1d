import { expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import { makeConcordance } from './concordance.ts';

it('twelve origins have an ink of their own; the thirteenth begins again', () => {
  const names = Array.from({ length: 13 }, (_, i) => `Outlet ${String.fromCharCode(65 + i)}`);
  const [claim] = FIXTURE.claims;
  const { inks } = makeConcordance({
    ...FIXTURE,
    claims: [{ ...claim!, origins: { ...claim!.origins, names } }],
    conflicts: [],
    timeline: [],
  });
  expect(names.map((name) => inks.get(name))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1]);
});
