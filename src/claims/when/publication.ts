import { dayOf, dayText, weekday } from '../../base/calendar.ts';
import { extentOf } from '../../base/extent.ts';
import { WEEKDAYS } from '../../languages/en/calendar/calendar-words.ts';
import { monthAndDay } from '../../languages/en/moments/month-days.ts';
import { MAY_BE_AHEAD } from '../../languages/en/moments/tense.ts';
import { YEAR_OF_A_NAME } from '../../languages/en/moments/time-words.ts';
import { type Passage, passageOf, type TimeExpression } from '../../model.ts';
import { isOutsideText, type PlacedArticle } from '../people/placed-article.ts';

/** A reason for a date: the words it rests on, where it rests on words. */
export interface Basis {
  readonly passage: Passage | null;
  readonly note: string;
}

/** When an article appeared, as an interval of days, with the reasons. */
export interface Published {
  readonly from: number;
  readonly to: number;
  /** The part of the interval it most likely appeared in, for counting back to a weekday. */
  readonly likely: { readonly from: number; readonly to: number };
  readonly basis: readonly Basis[];
}

/** How near undated articles are to the dated ones of their story, in days. */
const DAYS = {
  /** Articles of one story that appeared within so many days date each other. */
  oneWave: 21,
  /** An undated article of a story is looked for so many days around the dated ones. */
  around: 3,
} as const;

/**
 * When each article of a pile appeared. A dated article: its day. An undated one: as the copies of its text; else around the
 * dated articles of its story, where these lie close together, or from the last day it tells of; else the last year it and
 * its story tell of in the past tense. Articles with none of these are left out.
 */
export function publishedDates(pile: readonly PlacedArticle[]): ReadonlyMap<string, Published> {
  const result = new Map<string, Published>();
  for (const { article } of pile) {
    const day = dayOf(article.published);
    if (day !== null)
      result.set(article.id, {
        from: day,
        to: day,
        likely: { from: day, to: day },
        basis: [{ passage: null, note: `The article is of ${dayText(day)}.` }],
      });
  }
  for (const placed of pile) {
    if (result.has(placed.article.id)) continue;
    const found = asItsCopies(placed, pile) ?? asItsStory(placed, pile);
    if (found !== null) result.set(placed.article.id, narrowed(placed, found));
  }
  const byStory = new Map<string, PlacedArticle[]>();
  for (const placed of pile) byStory.set(placed.story, [...(byStory.get(placed.story) ?? []), placed]);
  for (const articles of byStory.values()) {
    const open = articles.filter(({ article }) => !result.has(article.id));
    const found = open.length === 0 ? null : byItsYears(articles);
    if (found !== null) for (const { article } of open) result.set(article.id, found);
  }
  return result;
}

function daysOf(pile: readonly PlacedArticle[]): { day: number; placed: PlacedArticle }[] {
  return pile
    .flatMap((placed) => {
      const day = dayOf(placed.article.published);
      return day === null ? [] : [{ day, placed }];
    })
    .sort((a, b) => a.day - b.day);
}

function asItsCopies(placed: PlacedArticle, pile: readonly PlacedArticle[]): Published | null {
  const days = daysOf(pile.filter((other) => other.group === placed.group));
  if (days.length === 0) return null;
  const [from, to] = [days[0]!.day, days.at(-1)!.day];
  return {
    from: from - 1,
    to: to + 1,
    likely: { from, to },
    basis: [{ passage: null, note: `Undated; a copy of its text is of ${dayText(from)}.` }],
  };
}

function asItsStory(placed: PlacedArticle, pile: readonly PlacedArticle[]): Published | null {
  const days = daysOf(pile.filter((other) => other.story === placed.story));
  if (days.length === 0) return null;
  const [from, to] = [days[0]!.day, days.at(-1)!.day];
  if (to - from > DAYS.oneWave) return null;
  const note =
    from === to
      ? `Undated; the dated articles of the story are of ${dayText(from)}.`
      : `Undated; the dated articles of the story are of ${dayText(from)} to ${dayText(to)}.`;
  return { from: from - DAYS.around, to: to + DAYS.around, likely: { from, to }, basis: [{ passage: null, note }] };
}

/** Not before the last day it tells of with its year; "Friday, June 1" gives its year too. */
function narrowed(placed: PlacedArticle, published: Published): Published {
  let best = published;
  for (const time of pastTimes(placed)) {
    const day = dayOf(time.value) ?? fromWeekday(placed, time, published);
    if (day === null || day <= best.from || day > best.to) continue;
    const passage = passageOf(placed.article, time);
    const likely = { from: Math.max(day, best.likely.from), to: Math.max(day, best.likely.to) };
    best = {
      from: day,
      to: best.to,
      likely,
      basis: [...published.basis, { passage, note: 'Not before this day, which it tells of.' }],
    };
  }
  return best;
}

/** The day of a month and day without a year that falls on the weekday named with it, or that lies in the interval. */
function fromWeekday(placed: PlacedArticle, time: TimeExpression, { from, to }: Published): number | null {
  const words = placed.article.text.slice(time.start, time.end).toLowerCase();
  const at = monthAndDay(words);
  if (at === null) return null;
  const named = WEEKDAYS.findIndex((name) => words.includes(name));
  for (let day = from; day <= to; day += 1) {
    const iso = dayText(day);
    if (
      Number(iso.slice(5, 7)) === at.month &&
      Number(iso.slice(8, 10)) === at.day &&
      (named < 0 || weekday(day) === named)
    )
      return day;
  }
  return null;
}

/** The last year the articles of a story tell of in the past tense, where two texts or a notice of copyright bear it out. */
function byItsYears(pile: readonly PlacedArticle[]): Published | null {
  const told = pile.flatMap((placed) =>
    pastTimes(placed).flatMap((time) => {
      const extent = extentOf(time.value);
      return extent === null ? [] : [{ placed, time, year: Number(dayText(extent.to).slice(0, 4)) }];
    }),
  );
  const year = Math.max(...told.map((one) => one.year));
  const last = told.filter((one) => one.year === year);
  const first = last[0];
  if (first === undefined) return null;
  const notice = new RegExp(`(?:©|\\(c\\)|copyright)\\s{0,3}(?:\\(c\\)\\s)?${year}\\b`, 'iu');
  if (
    new Set(last.map(({ placed }) => placed.group)).size < 2 &&
    !pile.some(({ article }) => notice.test(article.text))
  )
    return null;
  const { from, to } = extentOf(String(year))!;
  const note = `Undated; ${year} is the last year its story tells of.`;
  return { from, to, likely: { from, to }, basis: [{ passage: passageOf(first.placed.article, first.time), note }] };
}

/** Times of the journalism that the sentence does not look ahead to. */
function pastTimes({ article, annotations }: PlacedArticle): TimeExpression[] {
  return annotations.times.filter((time) => {
    if (time.type !== 'date' || isOutsideText(article, time.start)) return false;
    if (YEAR_OF_A_NAME.test(article.text.slice(time.end, time.end + 40))) return false;
    const sentence = annotations.sentences.find(({ start, end }) => start <= time.start && time.end <= end);
    const before = article.text.slice(Math.max(sentence?.start ?? 0, time.start - 60), time.start);
    return sentence !== undefined && !MAY_BE_AHEAD.test(before);
  });
}
