import { BUDDHIST_ERA, ERAS, HIJRI_MONTHS, JALALI_MONTHS } from '../../languages/pages/date-words.ts';
import { type Day, fromHijri } from './hijri.ts';
import { monthOf } from './months.ts';

/** The first figures of the scripts whose figures are written in rows of ten. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10,
];
const FIGURE =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9\uff10-\uff19]/g;

const PLAIN = /^[\u0020-\u024f\u2013-\u201d]*$/;
/** A line with the figures of any script as 0 to 9, without marks of direction. */
export function withPlainFigures(line: string): string {
  if (PLAIN.test(line)) return line;
  return line.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(FIGURE, (figure) => {
    const code = figure.codePointAt(0)!;
    return String(code - ZEROS.findLast((zero) => zero <= code)!);
  });
}

const NUMBERED = /(?<!\d)((?:1[3-9]|2[0-7])\d\d) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號]?/;
const ERA = /(令和|平成|昭和|民國|民国) ?(\d{1,3}|元) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/;
const VIETNAMESE = /(?<!\d)(\d{1,2}) (?:tháng|thg) (\d{1,2})(?:,| năm|\/)? ?(\d{4})/i;
const THAI_NUMBERS = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(2[45]\d\d)(?!\d)/;
const JALALI_NUMBERS = /(?<![\d/])(1[34]\d\d)\/(\d{1,2})\/(\d{1,2})(?!\d)/;
const TOKEN = /\p{L}[\p{L}\p{M}'’׳॰]*(?:\.\p{L}[\p{L}\p{M}]*){0,3}\.?|\d+/gu;

/** How far from the name of a month its day and its year stand, in words and numbers. */
const REACH = { day: 2, year: 4 } as const;

/**
 * The day that a line states in words of any language, or in the numbered parts of East Asian dates; years of other eras are
 * counted as the common one (Buddhist years of Thai pages, the reigns of Japan, the Iranian calendar where its months are
 * named). Null where it states none.
 */
export function writtenDate(line: string, language: string | null): Day | null {
  const text = line.slice(0, 200);
  const era = ERA.exec(text);
  if (era) {
    const years = era[2] === '元' ? 1 : Number(era[2]);
    return { year: (ERAS.get(era[1]!) ?? 0) + years, month: Number(era[3]), day: Number(era[4]) };
  }
  const numbered = NUMBERED.exec(text);
  if (numbered) return { year: Number(numbered[1]), month: Number(numbered[2]), day: Number(numbered[3]) };
  const vietnamese = VIETNAMESE.exec(text);
  if (vietnamese) return { year: Number(vietnamese[3]), month: Number(vietnamese[2]), day: Number(vietnamese[1]) };
  const thai = language === 'th' ? THAI_NUMBERS.exec(text) : null;
  if (thai) return { year: Number(thai[3]) - 543, month: Number(thai[2]), day: Number(thai[1]) };
  const iranian = language === 'fa' ? JALALI_NUMBERS.exec(text) : null;
  if (iranian) return fromJalali(Number(iranian[1]), Number(iranian[2]), Number(iranian[3]));
  const tokens = [...text.matchAll(TOKEN)];
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]![0];
    if (!/^\p{L}/u.test(word)) continue;
    const jalali = JALALI_MONTHS.get(word);
    const pair = `${word} ${tokens[i + 1]?.[0] ?? ''}`;
    const hijri = HIJRI_MONTHS.get(pair.toLowerCase()) ?? HIJRI_MONTHS.get(word.toLowerCase());
    if (hijri !== undefined) {
      const stated = aroundMonth(tokens, i, text);
      if (stated !== null && stated.year > 1340 && stated.year < 1500) return fromHijri(stated.year, hijri, stated.day);
    }
    const month =
      jalali ?? (monthOf(pair, language) || monthOf(word, language) || monthOf(word.replace(/^ב/, ''), language));
    if (month === 0) continue;
    const found = aroundMonth(tokens, i, text);
    if (found === null) continue;
    const { year, day } = found;
    if (jalali !== undefined) return year > 1200 && year < 1600 ? fromJalali(year, month, day) : null;
    const buddhist =
      year >= 2400 && year <= 2700 && (language === 'th' || BUDDHIST_ERA.test(text) || /\p{Script=Thai}/u.test(word));
    return { year: buddhist ? year - 543 : year, month, day };
  }
  return null;
}

/** The day and the year beside a month: "7 … 2020", "2020 … 7", "2020 7 …". */
function aroundMonth(
  tokens: readonly RegExpExecArray[],
  at: number,
  text: string,
): { year: number; day: number } | null {
  const isClock = (token: RegExpExecArray): boolean => {
    const end = token.index + token[0].length;
    return (
      /^[:h]\d|^\.\d\d(?!\d)/.test(text.slice(end, end + 4)) ||
      (/[:.]$/.test(text.slice(Math.max(0, token.index - 1), token.index)) && /\d/.test(text[token.index - 2] ?? ''))
    );
  };
  const find = (step: number, reach: number, fits: (number: string) => boolean): number | null => {
    for (let i = at + step, seen = 0; i >= 0 && i < tokens.length && seen < reach; i += step, seen++) {
      const token = tokens[i]!;
      if (/^\d/.test(token[0]) && fits(token[0]) && !isClock(token)) return Number(token[0]);
    }
    return null;
  };
  const isYear = (number: string): boolean => /^(?:1[3-9]|2[0-7])\d\d$/.test(number);
  const isDay = (number: string): boolean => number.length <= 2 && Number(number) >= 1 && Number(number) <= 31;
  const year = find(1, REACH.year, isYear) ?? find(-1, REACH.year, isYear);
  const day = find(-1, REACH.day, isDay) ?? find(1, REACH.day, isDay);
  return year === null || day === null ? null : { year, day };
}

/** A day of the Iranian calendar in the common one, by its cycles of 33 years (right from 1925 to 2100). */
function fromJalali(year: number, month: number, day: number): Day {
  const passed = year - 979;
  let days = 365 * passed + Math.floor(passed / 33) * 8 + Math.floor(((passed % 33) + 3) / 4);
  for (let i = 1; i < month; i++) days += i <= 6 ? 31 : 30;
  const date = new Date(Date.UTC(1600, 2, 20) + (days + day - 1) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
