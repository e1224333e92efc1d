import { describe, expect, it } from 'vitest';
import { statedDate } from './dates.ts';

/** One day, 7 October 2020, as pages of thirty-four languages write it: in full, with a weekday and a clock, in short. */
const DAYS: readonly (readonly [language: string, ...lines: string[]])[] = [
  ['ar', '٧ أكتوبر ٢٠٢٠', 'الأربعاء، 07 أكتوبر 2020 - 12:09 م', '7 تشرين الأول 2020'],
  ['az', '7 oktyabr 2020', 'Çərşənbə, 7 oktyabr 2020, 12:09'],
  ['bg', '7 октомври 2020 г.', 'сряда, 7 октомври 2020, 12:09'],
  ['bn', '৭ অক্টোবর, ২০২০', 'বুধবার, ৭ অক্টোবর ২০২০, ১২:০৯'],
  ['bs', '7. oktobar 2020.', 'srijeda, 7. oktobra 2020. 12:09'],
  ['ca', '7 d’octubre de 2020', 'dimecres, 7 d’octubre del 2020, 12:09'],
  ['cs', '7. října 2020', 'středa 7. října 2020 12:09', '7. 10. 2020'],
  ['da', '7. oktober 2020 kl. 12.09', 'onsdag den 7. oktober 2020', '7. okt. 2020'],
  ['de', '7. Oktober 2020, 12:09 Uhr', 'Mittwoch, 7. Okt. 2020', '07.10.2020'],
  ['el', '7 Οκτωβρίου 2020, 12:09', 'Τετάρτη, 7 Οκτωβρίου 2020', '7 Οκτ 2020'],
  ['es', '7 de octubre de 2020, 12:09', 'miércoles 7 de octubre de 2020', '7 oct. 2020'],
  ['et', '7. oktoober 2020', 'kolmapäev, 7. oktoober 2020, 12:09'],
  ['fa', '۱۶ مهر ۱۳۹۹', 'چهارشنبه ۱۶ مهر ۱۳۹۹ - ۱۲:۰۹', '۷ اکتبر ۲۰۲۰'],
  ['fi', '7. lokakuuta 2020 klo 12.09', 'keskiviikko 7. lokakuuta 2020', '7.10.2020'],
  ['fr', 'Publié le 7 octobre 2020 à 12h09', 'mercredi 7 octobre 2020', '7 oct. 2020'],
  ['he', '7 באוקטובר 2020', 'יום רביעי, 7 באוקטובר 2020, 12:09'],
  ['hi', '7 अक्टूबर 2020, 12:09', 'बुधवार, ७ अक्टूबर २०२०'],
  ['hr', '7. listopada 2020. u 12:09', 'srijeda, 7. listopada 2020.'],
  ['hu', '2020. október 7. 12:09', '2020. október 7., szerda', '2020. okt. 7.'],
  ['id', 'Rabu, 7 Oktober 2020 12:09 WIB', '7 Okt 2020'],
  ['it', '7 ottobre 2020 alle 12:09', 'mercoledì 7 ottobre 2020', '7 ott 2020'],
  ['ja', '2020年10月7日 12:09', '令和2年10月7日', '2020/10/07'],
  ['ko', '2020년 10월 7일 12:09', '2020. 10. 7. 12:09', '2020.10.07'],
  ['lt', '2020 m. spalio 7 d. 12:09', '2020 m. spalio 7 d., trečiadienis'],
  ['lv', '2020. gada 7. oktobris', 'Trešdiena, 2020. gada 7. oktobris 12:09'],
  ['nl', '7 oktober 2020 12:09', 'woensdag 7 oktober 2020', '7 okt. 2020'],
  ['no', '7. oktober 2020 kl. 12:09', 'onsdag 7. oktober 2020'],
  ['pl', '7 października 2020, 12:09', 'środa, 7 października 2020', '7 paź 2020'],
  ['pt', '7 de outubro de 2020 às 12h09', 'quarta-feira, 7 de outubro de 2020'],
  ['ro', '7 octombrie 2020 12:09', 'miercuri, 7 octombrie 2020'],
  ['ru', '7 октября 2020, 12:09', 'среда, 7 октября 2020 г.', '7 окт. 2020'],
  ['sk', '7. októbra 2020 12:09', 'streda 7. októbra 2020'],
  ['sl', '7. oktober 2020 ob 12.09', 'sreda, 7. oktobra 2020'],
  ['sr', '7. октобар 2020. 12:09', 'sreda, 7. oktobar 2020.'],
  ['sv', '7 oktober 2020 kl. 12.09', 'onsdag 7 oktober 2020'],
  ['th', '7 ตุลาคม 2563 12:09', 'วันพุธที่ 7 ตุลาคม พ.ศ. 2563', '7 ต.ค. 2563'],
  ['tr', '7 Ekim 2020, 12:09', '7 Ekim 2020 Çarşamba', '7 Eki 2020'],
  ['uk', '7 жовтня 2020, 12:09', 'середа, 7 жовтня 2020 р.'],
  ['vi', 'Thứ tư, 7/10/2020, 12:09', '7 tháng 10, 2020', 'ngày 7 tháng 10 năm 2020'],
  ['zh', '2020年10月7日 12:09', '2020-10-07', '民國109年10月7日'],
];

describe('7 October 2020', () => {
  it.each(DAYS.flatMap(([language, ...lines]) => lines.map((line) => [language, line] as const)))(
    '%s: %s',
    (language, line) => {
      expect(statedDate(line, null, true, language)).toBe('2020-10-07');
    },
  );
});

/** The six forms in which this machine's own calendar data write a day: whole, long, middling, in figures, and the first and third with a clock. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { year: 'numeric', month: '2-digit', day: '2-digit' },
  { dateStyle: 'full', timeStyle: 'short' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
];

it('is read in the six forms of forty-three languages, but for one in twenty', () => {
  const languages = [...DAYS.map(([language]) => language), 'en-GB', 'eu', 'ta'];
  const moment = new Date(Date.UTC(2020, 9, 7, 12, 9));
  const missed = languages.flatMap((language) =>
    FORMS.map((form) => new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(moment)).filter(
      (line) => statedDate(line, null, true, language.slice(0, 2)) !== '2020-10-07',
    ),
  );
  expect(missed.length).toBeLessThanOrEqual(0.05 * languages.length * FORMS.length);
});

describe('a day of the Islamic calendar, where its month is named', () => {
  it.each([
    ['ar', 'الأربعاء 20 صفر 1442 هـ', '2020-10-07'],
    ['ar', '٥ ربيع الأول ١٤٤٢ هـ', '2020-10-22'],
    ['en', '1 Muharram 1446 AH', '2024-07-07'],
    ['tr', '1 Ramazan 1446', '2025-03-01'],
  ])('%s: %s', (language, line, day) => {
    expect(statedDate(line, null, true, language)).toBe(day);
  });

  it('is none without a year of that calendar, nor where the month has no such day', () => {
    expect(statedDate('11 Ramadan 2024 prayers', null, true, 'en')).toBeNull();
    expect(statedDate('30 Muharram 1446', null, true, 'en')).toBeNull();
  });
});

it.each([
  ['th', '07/10/2563', '2020-10-07'],
  ['fa', '۱۳۹۹/۰۷/۱۶', '2020-10-07'],
  ['en', '07/10/2563', null],
])('the numbers of a page in %s count its own years: %s', (language, line, day) => {
  expect(statedDate(line, null, true, language)).toBe(day);
});

describe('one word names different months', () => {
  it.each([
    ['hr', '2020-10-07'],
    ['pl', '2020-11-07'],
    ['cs', '2020-11-07'],
  ])('listopad, %s: %s', (language, day) => {
    expect(statedDate('7. listopada 2020', null, true, language)).toBe(day);
  });
});

it.each(['7 of 2020 boats', 'Room 2020, 7 chairs', '12:09', '61,300', '2020'])('%s is no day', (line) => {
  expect(statedDate(line, null, true, 'en')).toBeNull();
});
