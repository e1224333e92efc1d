import { expect, it } from 'vitest';
import { scopesIn } from './scopes.ts';

const heads = (between: string) => {
  const text = `The mayor did not ${between} deny that the pier was sold.`;
  return scopesIn({ text }, { start: 0, end: text.length }).length;
};

it('a negation undoes a head from forty letters before it, not from further', () => {
  expect(heads('unconvincingly and')).toBe(0);
  expect(heads('uncharacteristically unconvincingly')).toBe(0);
  expect(heads('uncharacteristically counterproductively')).toBe(1);
});
