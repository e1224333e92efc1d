import { extentOf } from '../../base/extent.ts';
import { PAST_TENSE, TOLD_OF_THE_FUTURE } from '../../languages/en/moments/tense.ts';
import { BEFORE_A_YEAR, SPOKEN_DAY } from '../../languages/en/moments/time-words.ts';
import { byCodeUnit, passageOf, type TimelineEntry } from '../../model.ts';
import type { ClaimsAt } from '../scene/claim-index.ts';
import { clauseAround, type StorySentence } from '../scene/sentence-index.ts';
import { mutual, type Scene } from '../scene/setting.ts';
import type { Moment } from '../when/moment.ts';

/** When passages of one day tell of one event. Chosen on the development affairs. */
const EVENT = {
  /** Two passages of one day that have so much in common tell of one event. */
  same: 0.3,
  mostBasis: 12,
  /** So many passages of an event are compared with the next. */
  mostCompared: 5,
} as const;

interface Event {
  readonly told: StorySentence;
  readonly moment: Moment;
}

/**
 * What happened when: sentences in the past tense with a time that can be put into a calendar, one entry an event however
 * many articles tell of it. The basis says what the date rests on and who reported it when. In order of time.
 */
export function timelineOf(scene: Scene, claimsAt: ClaimsAt): TimelineEntry[] {
  const byDate = new Map<string, Event[][]>();
  for (const told of scene.index.told) {
    if (told.headline || told.words.length < 4) continue;
    for (const moment of scene.moments.byArticle.get(told.placed.article.id) ?? []) {
      if (!happened(scene, told, moment)) continue;
      const events = byDate.get(moment.value!) ?? [];
      byDate.set(moment.value!, events);
      const same = events.find((event) =>
        event
          .slice(0, EVENT.mostCompared)
          .some((one) => mutual(one.told.terms, told.terms, scene.index.weights) >= EVENT.same),
      );
      if (same === undefined) events.push([{ told, moment }]);
      else same.push({ told, moment });
    }
  }
  return [...byDate]
    .flatMap(([date, events]) => events.map((event) => entryOf(scene, date, event, claimsAt)))
    .sort(inTime);
}

function happened(scene: Scene, told: StorySentence, { value, start, end, time }: Moment): boolean {
  if (start < told.start || end > told.end || time.type === 'set') return false;
  const extent = extentOf(value);
  const { text } = told.placed.article;
  if (extent === null || (extent.to > extent.from && SPOKEN_DAY.test(text.slice(start, end)))) return false;
  const clause = clauseAround(told, { start, end });
  const around = text.slice(clause.start, clause.end);
  const past = PAST_TENSE.test(around) || PAST_TENSE.test(text.slice(told.start, told.end));
  if (!past || TOLD_OF_THE_FUTURE.test(around)) return false;
  if (
    /^\d{4}$/u.test(text.slice(start, end)) &&
    !BEFORE_A_YEAR.test(text.slice(Math.max(told.start, start - 12), start))
  )
    return false;
  const published = scene.moments.published.get(told.placed.article.id);
  return published === undefined || extent.from <= published.to;
}

function entryOf(scene: Scene, date: string, events: readonly Event[], claimsAt: ClaimsAt): TimelineEntry {
  const order = [...events].sort(
    (a, b) => b.told.copies - a.told.copies || a.told.placed.index - b.told.placed.index || a.told.start - b.told.start,
  );
  const passages = order.map(({ told }) => passageOf(told.placed.article, told));
  const basis = order.flatMap(({ told, moment }) => [...moment.basis, reported(scene, told)]);
  const seen = new Set<string>();
  const once = basis.filter(({ passage, note }) => {
    const key = `${passage?.article ?? ''} ${passage?.start ?? ''} ${note}`;
    return !seen.has(key) && seen.add(key);
  });
  return {
    date,
    story: scene.story,
    passage: passages[0]!,
    basis: once.slice(0, EVENT.mostBasis),
    claims: [...new Set(passages.flatMap(claimsAt))].sort(byCodeUnit),
  };
}

/** When the passage was reported: the article's date, or when it must have appeared. */
function reported({ moments }: Scene, told: StorySentence): TimelineEntry['basis'][number] {
  const { article } = told.placed;
  const passage = passageOf(article, told);
  if (article.published !== null) return { passage, note: `Reported on ${article.published.slice(0, 10)}.` };
  const found = moments.published.get(article.id);
  const when =
    found === undefined
      ? ''
      : `: ${new Date(found.from * 86_400_000).toISOString().slice(0, 10)} to ${new Date(found.to * 86_400_000).toISOString().slice(0, 10)}`;
  return { passage, note: `Reported in an undated article${when}.` };
}

/** By the first day a date covers, wider before narrower, then by text. */
function inTime(a: TimelineEntry, b: TimelineEntry): number {
  const [one, other] = [extentOf(a.date)!, extentOf(b.date)!];
  return (
    one.from - other.from ||
    other.to - one.to ||
    byCodeUnit(a.date, b.date) ||
    byCodeUnit(a.passage.article, b.passage.article) ||
    a.passage.start - b.passage.start
  );
}
