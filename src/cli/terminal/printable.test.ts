import { describe, expect, it } from 'vitest';
import { printLines } from './print.ts';
import { printable, printableJson, printableLines } from './printable.ts';

describe('printable', () => {
  it.each([
    ['an escape sequence', 'a\x1b[31mb', 'a␛[31mb'],
    ['a bell', 'a\x07b', 'a␇b'],
    ['a line break: one field is one line', 'a\nb\r\nc', 'a␊b␍␊c'],
    ['a tab', 'a\tb', 'a␉b'],
    ['delete', 'a\x7fb', 'a␡b'],
    ['a control that stands for escape and bracket at once', 'a\x9b2Jb', 'a⟨U+009B⟩2Jb'],
    ['the line ends that are no line feed', 'a\u2028b\u2029c\u0085d', 'a⟨U+2028⟩b⟨U+2029⟩c⟨U+0085⟩d'],
    ['controls of direction', 'a\u202eb\u2066c\u200fd', 'a⟨U+202E⟩b⟨U+2066⟩c⟨U+200F⟩d'],
    ['a mark of byte order', '\ufeffa', '⟨U+FEFF⟩a'],
  ])('shows %s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
    expect(printable(shown)).toBe(shown);
  });

  it.each(['naïve “quotes” – déjà vu', 'שלום', 'العربية', '👩‍👩‍👧', 'क्‍ष', 'a b'])('leaves %s as it is', (text) => {
    expect(printable(text)).toBe(text);
  });
});

it('keeps the line ends and tabs of a text of many lines, and nothing else that acts', () => {
  expect(printableLines('a\tb\nc\r\nd')).toBe('a\tb\nc\r\nd');
  expect(printableLines('a\rb\x1bc\fd')).toBe('a␍b␛c␌d');
});

it('escapes in JSON what JSON would let stand, so that the value stays the same', () => {
  const value = { name: 'a\x1b\x7f\x9b\u202e\u2028\nb' };
  const json = printableJson(value, 1);
  expect(json).toBe('{\n "name": "a\\u001b\\u007f\\u009b\\u202e\\u2028\\nb"\n}');
  expect(JSON.parse(json)).toEqual(value);
});

it('prints no line that is not one of its own', () => {
  let out = '';
  printLines({ write: (text) => (out += text) }, ['one', 'two\nthree']);
  expect(out).toBe('one\ntwo␊three\n');
});
