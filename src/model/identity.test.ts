import { describe, expect, it } from 'vitest';
import { plainHashing, sha256Hex } from './identity.ts';

describe('a hash', () => {
  it('is the one everybody knows', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it.each(['', 'Æøå – “so”', '\u{1F6A2}', 'half \uD83D of a pair', 'x'.repeat(100_000)])(
    'is the same by the host and in JavaScript: %#',
    (text) => {
      const plain = plainHashing();
      plain.update(new TextEncoder().encode(text));
      expect(sha256Hex(text)).toBe(plain.hex());
    },
  );
});
