import { extentOf } from '../../base/extent.ts';
import { WEEKDAYS } from '../../languages/en/calendar/calendar-words.ts';
import { PART_OF_YEAR } from '../../languages/en/moments/counting-words.ts';
import { AHEAD, WILL } from '../../languages/en/moments/tense.ts';
import { countOf } from '../../languages/en/numbers/count-words.ts';
import { passageOf, type TimeExpression } from '../../model.ts';
import { isOutsideText, type PlacedArticle } from '../people/placed-article.ts';
import { type DatedEvent, datedEvents, fromEvent } from './anchors.ts';
import { fromPublication } from './counting.ts';
import type { Moment } from './moment.ts';
import { type Published, publishedDates } from './publication.ts';

/** The times of a pile by article id, sorted by start, and when each article appeared. */
export interface Moments {
  readonly published: ReadonlyMap<string, Published>;
  readonly byArticle: ReadonlyMap<string, readonly Moment[]>;
}

/**
 * Reads the times of all articles together: what an undated article leaves open is counted from when it must have appeared,
 * a weekday as the dated articles of its story mean it, and "two days after the call" from the day another passage gives the call.
 */
export function momentsOf(pile: readonly PlacedArticle[]): Moments {
  const published = publishedDates(pile);
  const weekdays = weekdaysOfKin(pile);
  const plain = new Map(
    pile.map((placed) => [
      placed.article.id,
      placed.annotations.times
        .filter(({ start }) => !isOutsideText(placed.article, start))
        .map((time) => resolved(placed, time, published.get(placed.article.id) ?? null, weekdays))
        .map((moment, at, all) => partOfYear(placed, moment, all[at + 1]) ?? moment)
        .filter((moment, at, all) => at === 0 || all[at - 1]!.end < moment.end),
    ]),
  );
  const events = new Map<string, readonly DatedEvent[]>();
  for (const story of new Set(pile.map((placed) => placed.story))) {
    events.set(
      story,
      datedEvents(
        pile.filter((placed) => placed.story === story),
        plain,
      ),
    );
  }
  return {
    published,
    byArticle: new Map(
      pile.map((placed) => [
        placed.article.id,
        plain
          .get(placed.article.id)!
          .map(
            (moment) =>
              fromEvent(placed, moment, events.get(placed.story)!, published.get(placed.article.id) ?? null) ?? moment,
          ),
      ]),
    ),
  };
}

function resolved(
  placed: PlacedArticle,
  time: TimeExpression,
  published: Published | null,
  weekdays: Weekdays,
): Moment {
  const written = placed.article.text.slice(time.start, time.end);
  const { start, end } = time;
  if (time.type === 'duration' || time.type === 'set') return { time, value: time.value, start, end, basis: [] };
  if (time.value !== null) {
    const counted = !/\b\d{4}\b/u.test(written) && placed.article.published !== null;
    const note = counted
      ? `Counted from the article’s date, ${placed.article.published!.slice(0, 10)}.`
      : 'As written.';
    return { time, value: time.value, start, end, basis: [{ passage: passageOf(placed.article, time), note }] };
  }
  const found =
    published === null
      ? null
      : fromPublication(written.toLowerCase(), published, {
          ahead: looksAhead(placed, time),
          weekdays: weekdays.get(placed.story) ?? [],
        });
  if (found === null) return { time, value: null, start, end, basis: [] };
  return {
    time,
    value: found,
    start,
    end,
    basis: [
      { passage: passageOf(placed.article, time), note: 'Counted from when the article must have appeared.' },
      ...published!.basis,
    ],
  };
}

/** "The first six months of 2031": those months. */
function partOfYear({ article }: PlacedArticle, moment: Moment, next: Moment | undefined): Moment | null {
  if (next === undefined || !/^\d{4}$/u.test(next.value ?? '') || next.start - moment.end > 4) return null;
  const match = PART_OF_YEAR.exec(article.text.slice(moment.start, moment.end).toLowerCase());
  if (match === null || article.text.slice(moment.end, next.start).trim() !== 'of') return null;
  const months = countOf(match[2]!) ?? 0;
  if (!(months >= 1 && months <= 11)) return null;
  const [from, to] = match[1] === 'first' ? [1, months] : [13 - months, 12];
  const span = { start: moment.start, end: next.end };
  const value = [from, to].map((month) => `${next.value}-${String(month).padStart(2, '0')}`).join('/');
  return {
    time: { ...next.time, ...span },
    value,
    ...span,
    basis: [{ passage: passageOf(article, span), note: 'As written.' }],
  };
}

/** True if the words around a time look to what is to come. */
function looksAhead({ article, annotations }: PlacedArticle, { start, end }: TimeExpression): boolean {
  const sentence = annotations.sentences.find((one) => one.start <= start && end <= one.end);
  const [from, to] = [Math.max(sentence?.start ?? 0, start - 70), Math.min(sentence?.end ?? end, end + 90)];
  return AHEAD.test(article.text.slice(from, start)) || WILL.test(article.text.slice(end, to));
}

/** By story, the day that the dated articles mean by each weekday, null where they differ. */
type Weekdays = ReadonlyMap<string, readonly (number | null)[]>;

function weekdaysOfKin(pile: readonly PlacedArticle[]): Weekdays {
  const days = new Map<string, Set<number>[]>();
  for (const placed of pile) {
    if (placed.article.published === null) continue;
    const list = days.get(placed.story) ?? WEEKDAYS.map(() => new Set<number>());
    days.set(placed.story, list);
    for (const { type, value, start, end } of placed.annotations.times) {
      const extent = type === 'date' ? extentOf(value) : null;
      const word = WEEKDAYS.indexOf(placed.article.text.slice(start, end).toLowerCase());
      if (extent !== null && extent.from === extent.to && word >= 0 && !isOutsideText(placed.article, start))
        list[word]!.add(extent.from);
    }
  }
  return new Map([...days].map(([story, list]) => [story, list.map((set) => (set.size === 1 ? [...set][0]! : null))]));
}
