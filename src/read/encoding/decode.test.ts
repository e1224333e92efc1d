import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { surveyUtf8 } from './utf8.ts';

const WORDS = 'The “Astra” left Port Calder — 12 € a seat.';
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'be' ? bytes.swap16() : bytes);
};
const joined = (...parts: readonly (Uint8Array | readonly number[])[]) => Uint8Array.from(parts.flatMap((p) => [...p]));
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const meta = (label: string) => `<html><head><meta charset="${label}"></head><body>`;

describe('byte order marks', () => {
  it('are removed and believed', () => {
    expect(decode(joined([0xef, 0xbb, 0xbf], utf8(WORDS)), false)).toEqual({ text: WORDS, notices: [] });
    expect(decode(joined([0xff, 0xfe], utf16(WORDS, 'le')), false)).toEqual({ text: WORDS, notices: [] });
    expect(decode(joined([0xfe, 0xff], utf16(WORDS, 'be')), false)).toEqual({ text: WORDS, notices: [] });
    expect(decode(joined([0xfe, 0xff], utf16(WORDS, 'be')), true).text).toBe(WORDS);
  });

  it('of a cut UTF-16 file leave out the odd byte', () => {
    expect(decode(joined([0xff, 0xfe], utf16('ab', 'le'), [0x63]), false)).toEqual({
      text: 'ab',
      notices: ['The file ends in the middle of a character, which was left out.'],
    });
  });
});

describe('UTF-16 without a mark', () => {
  it('is told by its NULs', () => {
    expect(decode(utf16(WORDS, 'le'), false)).toEqual({ text: WORDS, notices: [] });
    expect(decode(utf16(WORDS, 'be'), true)).toEqual({ text: WORDS, notices: [] });
  });

  it('is not seen in text with a few NULs', () => {
    expect(decode(utf8('A ferry\0 left.'), false).text).toBe('A ferry\0 left.');
  });
});

describe('UTF-8', () => {
  it('is read without notice', () => {
    expect(decode(utf8(WORDS), false)).toEqual({ text: WORDS, notices: [] });
    expect(decode(utf8(meta('UTF-8') + WORDS), true).notices).toEqual([]);
  });

  it('with a few bad bytes stays UTF-8', () => {
    expect(decode(joined(utf8(WORDS), [0xff], utf8(WORDS)), false)).toEqual({
      text: `${WORDS}\uFFFD${WORDS}`,
      notices: ['One place is not valid UTF-8; it was replaced by U+FFFD.'],
    });
    expect(decode(joined(utf8(WORDS), [0xff, 0x20, 0xe9], utf8(WORDS)), false).notices).toEqual([
      '2 places are not valid UTF-8; they were replaced by U+FFFD.',
    ]);
  });

  it('cut within a character stays UTF-8', () => {
    const cut = { notices: ['The file ends in the middle of a character, which was replaced by U+FFFD.'] };
    expect(decode(utf8('“Storm”').subarray(0, -1), false)).toEqual({ text: '“Storm\uFFFD', ...cut });
    expect(decode(utf8('Storm”').subarray(0, -1), false)).toEqual({ text: 'Storm\uFFFD', ...cut });
  });

  it('is surveyed as the decoder sees it', () => {
    expect(surveyUtf8(utf8('aé€😀'))).toEqual({ sequences: 3, invalid: 0, cutTail: 0 });
    for (const bytes of [
      [0xe2, 0x82, 0x41],
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf0, 0x90, 0x41, 0x80],
      [0xf5, 0x80],
    ]) {
      const replaced = new TextDecoder().decode(Uint8Array.from([...bytes, 0x41])).match(/\uFFFD/g)?.length;
      expect(surveyUtf8(Uint8Array.from([...bytes, 0x41])).invalid).toBe(replaced);
    }
  });
});

describe('windows-1252', () => {
  it('is the last resort, with a notice', () => {
    expect(decode(joined(latin('caf\xe9 '), [0x93], latin('Astra'), [0x94, 0x80]), false)).toEqual({
      text: 'café “Astra”€',
      notices: ['The encoding is not declared and is not UTF-8; read as windows-1252.'],
    });
    expect(decode(latin('caf\xe9'), false).text).toBe('café');
  });

  it('is what a page labelled UTF-8 is that is not', () => {
    const { text, notices } = decode(latin(`${meta('utf-8')}caf\xe9 noir`), true);
    expect(text).toContain('café noir');
    expect(notices).toEqual(['Labelled utf-8 but is not UTF-8; read as windows-1252.']);
  });
});

describe('a declared encoding', () => {
  it('is used', () => {
    for (const label of ['windows-1252', 'latin1', 'ISO-8859-1']) {
      expect(decode(joined(latin(`${meta(label)}caf\xe9`), [0x92]), true)).toEqual({
        text: `${meta(label)}café’`,
        notices: [],
      });
    }
    expect(decode(latin(`${meta('iso-8859-2')}\xb3\xf3d\xbc`), true).text).toContain('łódź');
    expect(decode(latin(`${meta('windows-1251')}\xcf\xee\xf0\xf2 `), true).text).toContain('Порт');
    expect(decode(latin(`${meta('shift_jis')}\x8d\x60 `), true).text).toContain('港');
    expect(decode(latin(`${meta('iso-2022-jp')}\x1b$B9A\x1b(B`), true).text).toContain('港');
  });

  it('is found in http-equiv and in an XML declaration, not in a comment, not in plain text', () => {
    const equiv = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">\xb3 ';
    expect(decode(latin(equiv), true).text).toContain('ł');
    expect(decode(latin('<?xml version="1.0" encoding="iso-8859-2"?><html>\xb3 '), true).text).toContain('ł');
    expect(decode(latin(`<!-- <meta charset="iso-8859-2"> --><p>\xb3 `), true).text).toContain('³');
    expect(decode(latin(`${meta('iso-8859-2')}\xb3 `), false).text).toContain('³');
    expect(decode(latin(`${' '.repeat(3000)}${meta('iso-8859-2')}\xb3 `), true).text).toContain('³');
  });

  it('gives way to sound UTF-8', () => {
    expect(decode(utf8(meta('iso-8859-1') + WORDS), true)).toEqual({
      text: meta('iso-8859-1') + WORDS,
      notices: ['Labelled iso-8859-1 but is UTF-8; read as UTF-8.'],
    });
    expect(decode(utf8(`${meta('iso-8859-1')}plain`), true).notices).toEqual([]);
    expect(decode(utf8(`${meta('utf-16')}${WORDS}`), true).notices).toEqual([]);
    const stray = joined(utf8(meta('iso-8859-1') + WORDS.repeat(9)), [0xff], utf8(WORDS));
    expect(decode(stray, true).notices[0]).toBe('Labelled iso-8859-1 but is nearly all UTF-8; read as UTF-8.');
  });

  it('that is not known is said', () => {
    expect(decode(latin(`${meta('x-klingon')}caf\xe9 `), true).notices).toEqual([
      'Labelled x-klingon, an encoding that is not known, and is not UTF-8; read as windows-1252.',
    ]);
  });
});
