import { unitOf } from '../../../languages/en/calendar/calendar-words.ts';
import { readYearWords } from '../../../languages/en/numbers/numerals.ts';
import {
  amountsOf,
  beforeUnits,
  definiteDeterminers,
  leads,
  ordersOfSize,
  perLeads,
} from '../../../languages/en/times/phrases.ts';
import { afterwards, openRelations, relationKinds } from '../../../languages/en/times/relations.ts';
import type { TimeUnit } from '../../../languages/language.ts';
import { durationOf } from '../reading/durations.ts';
import { lowerAt, type TimeContext, type TimeReader, type TimeReading } from '../reading/reading.ts';
import { businessDay, momentAfter, momentFromDay, periodAfter, periodIn, yearsFrom } from '../reading/shift.ts';
import { boundBefore, type Phrase, phraseBefore } from './phrases.ts';

/** "two weeks ago", "last month", "the past five years", "for three days", "every week", "a year earlier". */
export const unitPhrase: TimeReader = (context, i) => {
  const unit = unitOf(lowerAt(context, i));
  if (unit === null) return null;
  const phrase = phraseBefore(context, i, unit);
  if (/^(?:old|olds)$/u.test(lowerAt(context, i + 1)) || lowerAt(context, phrase.from - 1) === 'aged') return null;
  if (unit.name === 'second' && !phrase.counted) return null;
  if (unit.name === 'quarter' && !unit.plural && phrase.counted) return null;
  const after = lowerAt(context, i + 1);
  const count = phrase.counted ? phrase.count : /^an?$/u.test(phrase.determiner) ? 1 : null;
  const sized = phrase.counted || phrase.vague || /^an?$/u.test(phrase.determiner) || unit.plural;
  const said = (type: TimeReading['type'], value: string | null, to = i + 1, from = phrase.from): TimeReading => ({
    from: type === 'duration' || to > i + 1 ? boundBefore(context, from) : from,
    to,
    type,
    value,
    names: 'span',
    ...(count === null || phrase.relation !== '' || definiteDeterminers.has(phrase.determiner)
      ? {}
      : { lengths: [{ unit, count }] }),
  });
  const { today } = context;
  const moment = (steps: number) => {
    if (today === null) return null;
    return isBusiness(context, i) ? businessDay(today, steps) : momentAfter(today, unit, steps);
  };
  if (/^(?:each|every)$/u.test(phrase.relation)) {
    return said(
      'set',
      durationOf(phrase.counted ? phrase.count : /^other$/u.test(lowerAt(context, i - 1)) ? 2 : 1, unit),
    );
  }
  if (sized && after === 'ago')
    return {
      ...said('date', phrase.vague || count === null ? null : moment(-count), i + 2),
      sign: -1,
    };
  if (sized && after === 'from' && lowerAt(context, i + 2) === 'now')
    return {
      ...said('date', count === null ? null : moment(count), i + 3),
      sign: 1,
    };
  if (sized && /^(?:from|after|before)$/u.test(after)) {
    const anchored = fromNamedDay(context, i + 1, unit, count);
    if (anchored) return said('date', anchored.value, anchored.to);
  }
  if (
    sized &&
    /^(?:earlier|before)$/u.test(after) &&
    unit.name === 'year' &&
    count !== null &&
    Number.isInteger(count) &&
    (after === 'earlier' || !/^[a-z]/u.test(lowerAt(context, i + 2)))
  )
    return said('date', yearsFrom(context.last, -count), i + 2);
  if (sized && afterwards.has(after)) return said('date', null, i + 2);
  if (sized && !phrase.relation && /^(?:after|before)$/u.test(after)) {
    return phrase.counted || phrase.vague || lowerAt(context, phrase.from) !== 'the'
      ? unit.plural && !phrase.counted && !phrase.vague && lowerAt(context, i - 1) === ''
        ? null
        : said('date', null, i + 1)
      : null;
  }
  return plain(context, i, unit, phrase, said);
};

/** "Three working days": no other unit is counted so. */
function isBusiness(context: TimeContext, i: number): boolean {
  return /^days?$/u.test(lowerAt(context, i)) && /^(?:business|working|trading)$/u.test(lowerAt(context, i - 1));
}

/** A unit with no "ago" or "later" after it. */
function plain(
  context: TimeContext,
  i: number,
  unit: TimeUnit,
  phrase: Phrase,
  said: (type: TimeReading['type'], value: string | null, to?: number, from?: number) => TimeReading,
): TimeReading | null {
  const { today } = context;
  const { relation, determiner, counted, count } = phrase;
  if (
    lowerAt(context, phrase.from - 1) === 'in' &&
    relation === '' &&
    !phrase.vague &&
    (counted || /^an?$/u.test(determiner)) &&
    (context.tense(phrase.from) === 'ahead' || isTimeAhead(context, i))
  ) {
    const steps = counted ? (count ?? 0.1) : 1;
    if (today === null) return said('date', null);
    return said('date', isBusiness(context, i) ? businessDay(today, steps) : momentAfter(today, unit, steps));
  }
  if (counted) {
    return said('duration', durationOf(count, unit));
  }
  if (phrase.vague) return said('duration', null);
  if (unit.plural) {
    if (openRelations.has(relation)) return said('duration', null);
    if (relation === '' && determiner === 'these' && unit.name === 'day') return said('date', null);
    if (
      relation === '' &&
      determiner === '' &&
      beforeUnits.has(lowerAt(context, phrase.from - 1)) &&
      unit.name !== 'quarter'
    ) {
      const order = ordersOfSize.has(lowerAt(context, phrase.from - 2));
      if (order && phrase.from - 2 >= context.floor) return said('duration', null, i + 1, phrase.from - 2);
      return lowerAt(context, phrase.from - 1) === 'of' && !amountsOf.has(lowerAt(context, phrase.from - 2))
        ? null
        : said('duration', null);
    }
    return null;
  }
  const period = (steps: number) => (today === null ? null : periodAfter(today, unit, steps));
  const small = unit.name === 'second' || unit.name === 'minute' || unit.name === 'hour';
  switch (relationKinds.get(relation)) {
    case 'last':
      return unit.name === 'day' || small ? null : said('date', period(-1));
    case 'current':
      return small || unit.name === 'day' ? null : said('date', period(0));
    case 'next':
      return small ? null : unit.name === 'day' ? said('date', null) : said('date', period(1));
    case 'latest':
      return said('date', unit.name === 'quarter' ? period(-1) : null);
    case 'stretch':
    case 'one more':
      return said('duration', durationOf(1, unit));
    case 'beside':
      return small ? null : said('date', null);
    case 'same':
      return small ? null : said('date', periodIn(context.last, unit));
    case 'year before':
      return small ? null : said('date', yearsFrom(context.last, -1));
    case 'edge':
      return null;
    default:
      break;
  }
  if (/^an?$/u.test(determiner)) return single(context, i, unit, phrase, said);
  if (determiner === 'that' && !small) return said('date', periodIn(context.last, unit));
  if (
    determiner === 'the' &&
    /^(?:year|quarter|month|week)$/u.test(unit.name) &&
    lowerAt(context, i + 1) !== 'of' &&
    readYearWords(context.tokens, i + 1) === null
  )
    return said('date', unit.name === 'quarter' ? null : period(0));
  return null;
}

/** "In two weeks' time". */
function isTimeAhead(context: TimeContext, i: number): boolean {
  const at = /^(?:'s|’s|'|’)$/u.test(lowerAt(context, i + 1)) ? i + 2 : i + 1;
  const mark = at > i + 1 || /['’]s?$/u.test(lowerAt(context, i));
  return (
    mark && (lowerAt(context, at) === 'time' || (lowerAt(context, at) === 's' && lowerAt(context, at + 1) === 'time'))
  );
}

/** "a year": a length after "for", a rate after a price or "twice", otherwise nothing. */
function single(
  context: TimeContext,
  i: number,
  unit: TimeUnit,
  phrase: Phrase,
  said: (type: TimeReading['type'], value: string | null) => TimeReading,
): TimeReading | null {
  const before = context.tokens[phrase.from - 1];
  if (before && (perLeads.has(before.lower) || before.shape === 'number')) return said('set', durationOf(1, unit));
  return before && leads.has(before.lower) && phrase.from === i - 1 ? said('duration', durationOf(1, unit)) : null;
}

/** "two days after tomorrow", "three weeks from today": counted from a day the article's date gives. */
function fromNamedDay(
  context: TimeContext,
  at: number,
  unit: TimeUnit,
  count: number | null,
): { to: number; value: string | null } | null {
  const base = { today: 0, tomorrow: 1, yesterday: -1 }[lowerAt(context, at + 1)];
  if (base === undefined) return null;
  const sign = lowerAt(context, at) === 'before' ? -1 : 1;
  return {
    to: at + 2,
    value: context.today === null || count === null ? null : momentFromDay(context.today + base, unit, sign * count),
  };
}
