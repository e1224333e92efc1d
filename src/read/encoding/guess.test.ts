import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const RUSSIAN = 'Мост закрыли во вторник вечером, когда инженер нашёл две трещины. Ремонт займёт одиннадцать дней.';
/** The same in windows-1251 and KOI8-R: each letter by its place in the alphabet of the code. */
const CP1251 = (text: string) =>
  Uint8Array.from([...text], (sign) => {
    const code = sign.codePointAt(0)!;
    return sign === 'ё' ? 0xb8 : code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
const KOI = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';
const KOI8 = (text: string) =>
  Uint8Array.from([...text], (sign) =>
    sign === 'ё' ? 0xa3 : KOI.includes(sign) ? 0xc0 + KOI.indexOf(sign) : sign.codePointAt(0)!,
  );

describe('an encoding that is not declared', () => {
  it.each([
    ['windows-1251', CP1251(RUSSIAN)],
    ['koi8-u', KOI8(RUSSIAN)],
  ])('is told by its letters: %s', (name, bytes) => {
    const { text, notices } = decode(bytes, false);
    expect(text).toBe(RUSSIAN);
    expect(notices.join()).toContain(`guessed by its letters as ${name}`);
  });

  it('stays windows-1252 for accented Latin letters', () => {
    const text = 'Le café où la fête a été célébrée l’été passé à côté de l’école fermée. '
      .replaceAll('’', "'")
      .repeat(4);
    const { notices } = decode(
      Uint8Array.from([...text], (sign) => sign.codePointAt(0)!),
      false,
    );
    expect(notices.join()).toContain('read as windows-1252');
  });
});

describe('letters that were put into UTF-8 twice', () => {
  const encoder = new TextEncoder();

  it('are noticed and left as they are', () => {
    const { text, notices } = decode(encoder.encode('La fermÃ©e a Ã©tÃ© rouverte.'), false);
    expect(text).toContain('fermÃ©e');
    expect(notices.join()).toContain('twice');
  });

  it('are not in a text of sound letters', () => {
    expect(decode(encoder.encode('São João, à fermée, Ã is a letter.'), false).notices).toEqual([]);
  });
});
