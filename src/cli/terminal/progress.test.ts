import { expect, it } from 'vitest';
import { progressOn } from './progress.ts';

/** What is written where updates come at these milliseconds. */
function lines(terminal: boolean, ...times: readonly number[]): number {
  const written: string[] = [];
  let time = 0;
  const progress = progressOn(
    { err: { isTTY: terminal, write: (text: string) => written.push(text) } } as never,
    false,
    () => time,
  );
  for (time of times) progress.update('read', 1, 9);
  return written.length;
}

it('work of less than seven tenths of a second shows no progress', () => {
  expect(lines(true, 699)).toBe(0);
  expect(lines(true, 700)).toBe(1);
});

it('a terminal is written to every tenth of a second, a log every ten seconds', () => {
  expect([lines(true, 700, 799), lines(true, 700, 800)]).toEqual([1, 2]);
  expect([lines(false, 10_000, 19_999), lines(false, 10_000, 20_000), lines(false, 9999)]).toEqual([1, 2, 0]);
});
