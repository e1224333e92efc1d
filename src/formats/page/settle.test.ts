import { describe, expect, it } from 'vitest';
import { isBlank, settle, settledLength, wellFormed } from './settle.ts';

describe('settle', () => {
  it('makes every line end a line feed and drops byte order marks in front', () => {
    expect(settle('\uFEFFa\r\nb\rc\n\rd\uFEFF').text).toBe('a\nb\nc\n\nd\uFEFF');
  });

  it('has a length that is known beforehand', () => {
    for (const text of ['', '\uFEFFa\r\n\r\r\n', 'a\rb\nc', '\r\n'.repeat(9)]) {
      expect(settledLength(text)).toBe(settle(text).text.length);
    }
  });

  it('divides no CRLF and no surrogate pair of a long text', () => {
    for (const before of [999_998, 999_999, 1_000_000]) {
      const words = 'a'.repeat(before);
      expect(settle(`${words}\r\nb`).text).toBe(`${words}\nb`);
      expect(settle(`${words}😀b`)).toEqual({ text: `${words}😀b`, notices: [] });
    }
  });

  it('bears millions of replacements', () => {
    expect(settle('\r'.repeat(3_000_000)).text.length).toBe(3_000_000);
    expect(wellFormed('\uD800'.repeat(3_000_000)).length).toBe(3_000_000);
  });
});

describe('isBlank', () => {
  it('is true of white space of every kind', () => {
    expect(isBlank(' \n\u00a0\u200b\uFEFF\0')).toBe(true);
    expect(isBlank(' \n. ')).toBe(false);
  });
});
