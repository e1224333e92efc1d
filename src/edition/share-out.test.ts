import { expect, it } from 'vitest';
import { AT_ONCE, shareOut } from './share-out.ts';

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
const doubled = (item: number) => ({ made: item * 2 });

it.each([0, 1, 3])('puts what %i helpers made where it belongs, a few items at a time', async (count) => {
  const items = Array.from({ length: 50 }, (_, i) => i);
  const sizes: number[] = [];
  const helper = async (some: readonly number[]) => {
    sizes.push(some.length);
    await pause();
    return some.map(doubled);
  };
  const told: number[] = [];
  const helpers = Array.from({ length: count }, () => helper);
  const outcomes = await shareOut(items, { own: doubled, helpers, pause }, (done) => told.push(done));
  expect(outcomes).toEqual(items.map(doubled));
  expect(told.at(-1)).toBe(50);
  expect(Math.max(0, ...sizes)).toBe(count === 0 ? 0 : AT_ONCE);
});

it('rejects with what ended a helper', async () => {
  const helper = () => Promise.reject(new Error('gone'));
  const sharing = { own: doubled, helpers: [helper], pause };
  await expect(shareOut([1, 2, 3], sharing, () => {})).rejects.toThrow('gone');
});
