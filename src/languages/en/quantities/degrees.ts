import { table } from '../../../base/table.ts';
import { wordSet } from '../../../base/word-set.ts';

/** What stands between a number and the scale of its degrees. */
export const degreeMarks = wordSet('degrees degree ° º');

/** Scales of temperature, and the sign of their unit. */
export const degreeScales: Readonly<Record<string, string>> = table({
  c: '°C',
  celsius: '°C',
  centigrade: '°C',
  f: '°F',
  fahrenheit: '°F',
});
