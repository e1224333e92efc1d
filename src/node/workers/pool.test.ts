import { expect, it } from 'vitest';
import { workersFor } from './pool.ts';

it('starts no worker where the source runs as it stands, for there is no built program to start', () => {
  expect(workersFor(1000, null)).toBe(0);
  expect(workersFor(1000, 4)).toBe(0);
});
