import { table } from '../../../base/table.ts';
import type { TimeUnit } from '../../../languages/language.ts';

/** The lesser unit of which a half is a whole number. */
const halves: Readonly<Record<string, string>> = table({
  year: '6M',
  day: 'T12H',
  hour: '30M',
  minute: '30S',
  decade: '',
});

/**
 * The ISO 8601 duration of so many units: `P3Y`, `PT36H`, `P2Y6M`. A decade is ten years, a quarter three months. Null
 * where the number is not known or no whole or half one.
 */
export function durationOf(count: number | null, unit: TimeUnit): string | null {
  if (count === null || count <= 0 || count * unit.count > 99_999_999) return null;
  const total = count * unit.count;
  const clock = unit.name === 'second' || unit.name === 'minute' || unit.name === 'hour' ? 'T' : '';
  if (Number.isInteger(total)) return `P${clock}${total}${unit.letter}`;
  const half = halves[unit.name];
  if (total % 1 !== 0.5 || !half) return null;
  return `P${clock}${total < 1 ? '' : `${Math.floor(total)}${unit.letter}`}${half}`;
}
