import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { deflateRaw } from './index.ts';

/** Numbers that look like chance and are the same on every run. */
function* chance(seed: number): Generator<number> {
  for (let n = seed; ; ) {
    n = (n * 1103515245 + 12345) & 0x7fffffff;
    yield n >> 8;
  }
}

const words = 'harbour board dredging contract minister vote boats port commissioner resigned'.split(' ');
const prose = (length: number): string => {
  const numbers = chance(7);
  let text = '';
  while (text.length < length) text += `${words[numbers.next().value! % words.length]} `;
  return text;
};

describe('deflateRaw', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['one byte', Uint8Array.of(65)],
    ['one byte again and again', new Uint8Array(100_000).fill(65)],
    ['all bytes', Uint8Array.from({ length: 1024 }, (_, i) => i & 255)],
    [
      'noise',
      Uint8Array.from(
        { length: 70_000 },
        (() => {
          const n = chance(3);
          return () => n.next().value! & 255;
        })(),
      ),
    ],
    ['prose', new TextEncoder().encode(prose(400_000))],
    [
      'rare and common bytes',
      Uint8Array.from({ length: 60_000 }, (_, i) => Math.min(255, Math.floor(Math.log2(1 + (i % 40_000)) * 9))),
    ],
  ])('%s comes back as it was', (_, bytes) => {
    expect(Buffer.from(inflateRawSync(deflateRaw(bytes))).equals(Buffer.from(bytes))).toBe(true);
  });

  it('packs nearly as well as the platform does', () => {
    const bytes = new TextEncoder().encode(prose(300_000));
    expect(deflateRaw(bytes).length).toBeLessThan(deflateRawSync(bytes).length * 1.25);
  });

  it('gives the same bytes for the same bytes', () => {
    const bytes = new TextEncoder().encode(prose(50_000));
    expect(deflateRaw(bytes)).toEqual(deflateRaw(bytes));
  });
});
