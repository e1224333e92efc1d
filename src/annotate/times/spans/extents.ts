import { partsOfDay } from '../../../languages/en/calendar/calendar-words.ts';
import { beforeEdge, beforeExtent, extentEdges, lateOrEarly } from '../../../languages/en/times/extents.ts';
import { ledSeason } from '../../../languages/en/times/relations.ts';
import { lowerAt, type TimeContext, type TimeReading } from '../reading/reading.ts';

/** Widens a reading over what belongs to it on both sides: "early this month", "the end of March", "Friday night". */
export function widen(context: TimeContext, reading: TimeReading): TimeReading {
  let { from, to } = reading;
  const { floor, tokens } = context;
  const at = (k: number) => (k >= floor ? lowerAt(context, k) : '');
  if (reading.names === 'day' && reading.type === 'date' && partsOfDay.has(lowerAt(context, to))) to++;
  if (reading.type !== 'date') return { ...reading, from, to };
  if (reading.led && ledSeason.has(at(from - 1))) {
    from--;
    if (/^(?:past|coming|previous)$/u.test(at(from)) && /^(?:this|the)$/u.test(at(from - 1))) from--;
  }
  if (tokens[from - 1]?.text === '-' && at(from - 2) === 'mid') from -= 2;
  if (beforeExtent.has(at(from - 1))) from--;
  else if (at(from - 1) === 'in' && lateOrEarly.has(at(from - 2))) from -= 2;
  if (at(from - 1) === 'of' && extentEdges.has(at(from - 2))) {
    from -= 2;
    if (beforeEdge.has(at(from - 1))) from--;
  }
  if (at(from - 1) === 'the' && (from < reading.from || reading.whole)) from--;
  return { ...reading, from, to };
}
