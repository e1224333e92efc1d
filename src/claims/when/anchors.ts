import { dayOf, dayText, monthsOn } from '../../base/calendar.ts';
import { ENDS_EVENT_NOUN } from '../../languages/en/clauses/phrase-ends.ts';
import { finiteVerbs } from '../../languages/en/clauses/propositions.ts';
import {
  COUNTED_FROM_EVENT,
  COUNTS_BACK,
  LATER,
  LENGTH_OF_TIME,
  ONE_DAY,
} from '../../languages/en/moments/counting-words.ts';
import { countOf } from '../../languages/en/numbers/count-words.ts';
import { stem } from '../../languages/en/words/stem.ts';
import { STOP_WORDS } from '../../languages/en/words/stop-words.ts';
import { synonym } from '../../languages/en/words/synonyms.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import { type Passage, passageOf, type Span } from '../../model.ts';
import type { PlacedArticle } from '../people/placed-article.ts';
import type { Moment } from './moment.ts';
import type { Published } from './publication.ts';

/** A day that a passage gives to an event, with the words that name the event. */
export interface DatedEvent {
  readonly day: number;
  /** Terms that stand beside the date. */
  readonly terms: ReadonlySet<string>;
  readonly moment: Moment;
  readonly passage: Passage;
  readonly article: string;
}

/** Words around a date, on each side, that may name its event. */
const BESIDE = 6;

/** Every day of a story with the words beside it in its sentence. */
export function datedEvents(
  pile: readonly PlacedArticle[],
  moments: ReadonlyMap<string, readonly Moment[]>,
): DatedEvent[] {
  return pile.flatMap((placed) =>
    (moments.get(placed.article.id) ?? []).flatMap((moment): DatedEvent[] => {
      const day = moment.time.type === 'duration' ? null : dayOf(moment.value);
      const sentence = placed.annotations.sentences.find(
        ({ start, end }) => start <= moment.start && moment.end <= end,
      );
      if (day === null || sentence === undefined) return [];
      const words = wordsIn(placed.words, sentence);
      const before = words.filter(({ end }) => end <= moment.start).slice(-BESIDE);
      const after = words.filter(({ start }) => start >= moment.end).slice(0, BESIDE);
      const near = [...before, ...after];
      if (near.length === 0) return [];
      const passage = passageOf(placed.article, {
        start: Math.min(moment.start, near[0]!.start),
        end: Math.max(moment.end, near.at(-1)!.end),
      });
      const terms = new Set(near.flatMap(({ term }) => term ?? []));
      return [{ day, terms, moment, passage, article: placed.article.id }];
    }),
  );
}

/**
 * "Two days after the call": the day another passage gives the call, moved on. Null where the words after a length name no
 * event, or no passage, or passages with different days, tell when it was.
 */
export function fromEvent(
  placed: PlacedArticle,
  moment: Moment,
  events: readonly DatedEvent[],
  published: Published | null,
): Moment | null {
  const { time } = moment;
  const length =
    time.type === 'duration' || time.value === null || /^P/u.test(time.value) ? lengthOf(placed, time) : null;
  if (length === null) return null;
  const rest = placed.article.text.slice(time.end, time.end + 120);
  const match = COUNTED_FROM_EVENT.exec(rest);
  if (match === null || LATER.test(rest)) return null;
  const named = eventTerms(match[3]!);
  const named_ = {
    start: time.end + match[0].length - match[3]!.length,
    end: time.end + match[0].length - match[3]!.length + headEnd(match[3]!),
  };
  if (named.length === 0 || finiteVerbs(wordsIn(placed.words, named_)).length > 0) return null;
  const fitting = events.filter(({ terms }) => terms.has(named[0]!));
  if (fitting.length === 0) return null;
  const most = Math.max(...fitting.map((event) => named.filter((term) => event.terms.has(term)).length));
  const best = fitting.filter((event) => named.filter((term) => event.terms.has(term)).length === most);
  const days = new Set(best.map(({ day }) => day));
  if (days.size !== 1) return null;
  const event = best[0]!;
  const count = COUNTS_BACK.test(match[1]!) ? -length.count : length.count;
  const day = length.unit === 'month' ? monthsOn(event.day, count) : event.day + count;
  if (published !== null && event.day <= published.to && day > published.to) return null;
  const span: Span = { start: time.start, end: named_.end };
  return {
    time,
    value: length.unit === 'month' ? `${dayText(day).slice(0, 7)}~` : dayText(day),
    ...span,
    basis: [
      { passage: passageOf(placed.article, span), note: 'Counted from an event.' },
      { passage: event.passage, note: `The event was on ${dayText(event.day)}.` },
      ...event.moment.basis.filter(({ note }) => note !== 'As written.').slice(1),
    ],
  };
}

/** Whole days or months of "two days", "a week", "three months". */
function lengthOf(placed: PlacedArticle, { start, end }: Span): { count: number; unit: 'day' | 'month' } | null {
  const words = placed.article.text.slice(start, end).toLowerCase();
  if (ONE_DAY.test(words)) return { count: 1, unit: 'day' };
  const match = LENGTH_OF_TIME.exec(words);
  if (match === null) return null;
  const said = match[1]!;
  const count = said === 'the' ? 1 : countOf(said);
  if (count === null || said === 'no') return null;
  const [times, unit] = { day: [1, 'day'], week: [7, 'day'], month: [1, 'month'], year: [12, 'month'] }[match[2]!] as [
    number,
    'day' | 'month',
  ];
  return { count: count * times, unit };
}

/** Terms of the words that name an event, its head first. */
function eventTerms(words: string): string[] {
  const phrase =
    words
      .slice(0, headEnd(words))
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const terms = phrase.filter((word) => !STOP_WORDS.has(word)).map((word) => synonym(stem(word)));
  return terms.reverse();
}

/** Where the noun phrase of an event ends: before a preposition, a verb or the like. */
function headEnd(words: string): number {
  const cut = ENDS_EVENT_NOUN.exec(words);
  return cut === null ? words.trimEnd().length : cut.index;
}
