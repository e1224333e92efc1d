import { entries, wordSet } from '../../../base/word-set.ts';
import { MONTHS } from '../calendar/calendar-words.ts';

/** What carries a number as its name: "flight 12", "chapter 3". */
export const numbered =
  wordSet(`no. nos. number route highway interstate flight windows iphone ipad chapter article section title page grade
 phase level line channel psalm apollo boeing airbus room gate platform act proposition prop. amendment version volume episode
 season part rule category figure table step war round suite unit box district precinct ward lane exit runway building area
 group type model formula terminal resolution h.r. s. bill order case docket vol. ch. sec. art. pp. p. tier stage week day`);

/** Months in full and short, in small letters. */
export const monthWords: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...entries('jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.'),
]);

/** Ends of street names. */
export const streets = wordSet(
  'street st. st avenue ave. ave road rd. rd drive dr. dr boulevard blvd. blvd lane ln. ln way court place plaza square',
);
