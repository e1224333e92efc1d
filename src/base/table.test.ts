import { expect, it } from 'vitest';
import { table } from './table.ts';

it('has no entry for what objects inherit', () => {
  const sizes = table({ dozen: 12 });
  expect(sizes.dozen).toBe(12);
  for (const name of Object.getOwnPropertyNames(Object.prototype)) expect(sizes[name], name).toBeUndefined();
});
