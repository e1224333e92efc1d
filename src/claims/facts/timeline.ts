import { extentOf } from '../../base/extent.ts';
import { ONLY_POSSIBLE, PAST_TENSE, SET_FOR, TOLD_OF_THE_FUTURE } from '../../languages/en/moments/tense.ts';
import {
  BEFORE_A_YEAR,
  IN_A_DASHED_CLAUSE,
  RELATIVE_TIME,
  SPOKEN_DAY,
  TIME_BOUND,
  TIME_OF_A_NOUN,
  TIME_OF_WHAT_CAME_BEFORE,
} from '../../languages/en/moments/time-words.ts';
import { RELATIVE_OPENING } from '../../languages/en/negation/denied-terms.ts';
import { FIRST_PERSON } from '../../languages/en/pronouns/personal.ts';
import { byCodeUnit, passageOf, type TimelineEntry } from '../../model.ts';
import type { ClaimsAt } from '../scene/claim-index.ts';
import { clauseAround, type StorySentence } from '../scene/sentence-index.ts';
import { mutual, type Scene } from '../scene/setting.ts';
import type { Moment } from '../when/moment.ts';
import { isBackground } from './background.ts';

/** When passages tell of one event, and which events are of the affair. Chosen on the development affairs. */
const EVENT = {
  /** Two passages of one day that have so much in common tell of one event, */
  same: 0.25,
  /** of a day and its month, or of a week and a day of it, so much. */
  sameWithin: 0.4,
  /** Log-odds from which two statements found to be of one thing tell of one event. */
  sameOdds: 0.7,
  mostBasis: 12,
  /** So many passages of an event are compared with the next. */
  mostCompared: 5,
  /** Core terms of the affair in the clause of a time: of an event told by one text, and of one dated by no more than a year. */
  core: 2,
  /** The same as a share of the clause, where one text tells it. */
  share: 0.3,
  /** Both for what lies long before the news. */
  coreOfOld: 3,
  shareOfOld: 0.4,
  /** So many texts tell of an event that is dated by no more than a year. */
  textsOfYear: 3,
  /** What lies longer before the news than this, in days, is background unless two texts tell it. */
  longAgo: 400,
  /** Of a text's sentences so many, as a share, must have as many core terms, so that what it alone tells is of the affair: a round-up has other matters. */
  focus: 0.6,
  /** In a text of so many sentences, at least: a short one has no room for other matters. */
  focusFrom: 20,
  /** An undated text that may have appeared on more days than this does not tell what its weekdays are. */
  sureDays: 5,
  /** A date that covers more days than this is no day and no month. */
  month: 31,
} as const;

interface Event {
  readonly told: StorySentence;
  readonly moment: Moment;
}

/**
 * What happened when, and what is to happen: one entry an event however many articles tell of it, each sentence once. Of the affair
 * is what two texts tell, or what one tells in a clause with the words most texts of the affair have. The basis says what the
 * date rests on and who reported it when. In order of time.
 */
export function timelineOf(scene: Scene, claimsAt: ClaimsAt): TimelineEntry[] {
  const core = coreOf(scene);
  const now = nowOf(scene);
  const one = onePerSentence(scene, core);
  const events: Event[][] = [];
  const byDate = new Map<string, Event[][]>();
  const alike = linked(scene);
  const focus = focusOf(scene, core);
  for (const event of [...one].sort(finestFirst)) {
    const here = byDate.get(event.moment.value!) ?? [];
    const same = here.find((list) =>
      list.slice(0, EVENT.mostCompared).some((other) => isSame(scene, alike, other, event, EVENT.same)),
    );
    const wider =
      same ??
      events.find(
        (list) =>
          holds(event, list[0]!) &&
          list.slice(0, EVENT.mostCompared).some((other) => isSame(scene, alike, other, event, EVENT.sameWithin)),
      );
    if (wider !== undefined) {
      wider.push(event);
      continue;
    }
    const list = [event];
    events.push(list);
    here.push(list);
    byDate.set(event.moment.value!, here);
  }
  return events
    .filter((list) => isOfTheAffair(list, core, now) && isToldInFocus(list, focus) && !isAllBackground(list, now))
    .map((list) => entryOf(scene, list[0]!.moment.value!, list, claimsAt))
    .sort(inTime);
}

/** Sentences that were found to tell of one thing. */
function linked({ retold }: Scene): ReadonlyMap<StorySentence, ReadonlySet<StorySentence>> {
  const links = new Map<StorySentence, Set<StorySentence>>();
  for (const { a, b, odds } of retold) {
    if (odds < EVENT.sameOdds) continue;
    links.set(a, (links.get(a) ?? new Set()).add(b));
    links.set(b, (links.get(b) ?? new Set()).add(a));
  }
  return links;
}

function isSame(
  { index }: Scene,
  alike: ReturnType<typeof linked>,
  { told: a, moment: x }: Event,
  { told: b, moment: y }: Event,
  least: number,
): boolean {
  if (alike.get(a)?.has(b)) return true;
  const clauses = mutual(clauseAround(a, x).terms, clauseAround(b, y).terms, index.weights);
  return Math.max(mutual(a.terms, b.terms, index.weights), clauses) >= least;
}

/** True if the one date covers the other: "in May" and "on May 10". */
function holds(wide: Event, narrow: Event): boolean {
  const [one, other] = [extentOf(wide.moment.value)!, extentOf(narrow.moment.value)!];
  return one.from <= other.from && other.to <= one.to && one.to - one.from <= EVENT.month;
}

function finestFirst(a: Event, b: Event): number {
  const [one, other] = [extentOf(a.moment.value)!, extentOf(b.moment.value)!];
  return one.to - one.from - (other.to - other.from);
}

/** The terms that at least a third of the texts have, two at least: what the affair is about. */
function coreOf({ pile, index }: Scene): ReadonlySet<string> {
  const groups = new Set(pile.map(({ group }) => group)).size;
  const texts = new Map<string, Set<string>>();
  for (const { terms, groups: here } of index.told) {
    for (const term of terms) {
      const list = texts.get(term) ?? new Set<string>();
      for (const group of here) list.add(group);
      texts.set(term, list);
    }
  }
  const least = Math.max(Math.min(2, groups), Math.ceil(groups * CORE));
  return new Set([...texts].flatMap(([term, list]) => (list.size >= least ? [term] : [])));
}

/** In so many of the texts, as a share, a word that the affair is about stands. */
const CORE = 0.4;

/** Of each text, by its article's id, the share of its sentences that have words the affair is about; 1 of a short one. */
function focusOf({ index }: Scene, core: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, { all: number; of: number }>();
  for (const { placed, terms, headline } of index.told) {
    if (headline) continue;
    const count = counts.get(placed.article.id) ?? { all: 0, of: 0 };
    counts.set(placed.article.id, count);
    count.all += 1;
    if ([...terms].filter((term) => core.has(term)).length >= EVENT.core) count.of += 1;
  }
  return new Map([...counts].map(([id, { all, of }]) => [id, all < EVENT.focusFrom ? 1 : of / all]));
}

/** True if several texts tell of an event, or the one that does is mostly about the affair. */
function isToldInFocus(events: readonly Event[], focus: ReadonlyMap<string, number>): boolean {
  if (new Set(events.flatMap(({ told }) => [...told.groups])).size > 1) return true;
  return events.some(({ told }) => (focus.get(told.placed.article.id) ?? 1) >= EVENT.focus);
}

function isAllBackground(events: readonly Event[], now: number): boolean {
  const texts = new Set(events.flatMap(({ told }) => [...told.groups])).size;
  return events.every(({ told, moment }) => isBackground(told, moment, now, texts));
}

function isOfTheAffair(events: readonly Event[], core: ReadonlySet<string>, now: number): boolean {
  const texts = new Set(events.flatMap(({ told }) => [...told.groups])).size;
  return events.some(({ told, moment }) => {
    const extent = extentOf(moment.value)!;
    const { terms } = clauseAround(told, moment);
    const shared = [...terms].filter((term) => core.has(term)).length;
    if (extent.to - extent.from > EVENT.month) return texts >= EVENT.textsOfYear && shared >= EVENT.core;
    if (extent.to < now - EVENT.longAgo)
      return shared >= (texts > 1 ? EVENT.core : Math.max(EVENT.coreOfOld, EVENT.shareOfOld * terms.size));
    return (
      texts > 1 || (shared > 0 && shared >= Math.max(Math.min(EVENT.core, terms.size / 2), EVENT.share * terms.size))
    );
  });
}

/** The day the story has come to: the last its articles appeared on, else the last they tell of. */
function nowOf({ pile, moments }: Scene): number {
  const appeared = pile.flatMap(({ article }) => moments.published.get(article.id)?.to ?? []);
  const told = pile.flatMap(({ article }) =>
    (moments.byArticle.get(article.id) ?? []).flatMap(({ value }) => extentOf(value)?.from ?? []),
  );
  return Math.max(...(appeared.length > 0 ? appeared : told), 0);
}

/** Of the times of a sentence the one of its main clause: the first that dates what happened, a day before a month before a year. */
function onePerSentence(scene: Scene, core: ReadonlySet<string>): Event[] {
  return scene.index.told.flatMap((told): Event[] => {
    if (told.headline || told.words.length < 4) return [];
    const found = (scene.moments.byArticle.get(told.placed.article.id) ?? []).filter(
      (moment) => happened(scene, told, moment) || isToCome(scene, told, moment),
    );
    const weigh = (moment: Moment) => {
      const extent = extentOf(moment.value)!;
      const terms = clauseAround(told, moment).terms;
      const fine = extent.to === extent.from ? 2 : extent.to - extent.from <= EVENT.month ? 1 : 0;
      return fine + Math.min(2, [...terms].filter((term) => core.has(term)).length);
    };
    const best = [...found].sort((x, y) => weigh(y) - weigh(x) || x.start - y.start)[0];
    return best === undefined ? [] : [{ told, moment: best }];
  });
}

/** What a sentence says will be on a day or in a month after it was written: no wish, and no mere bound. */
function isToCome(scene: Scene, told: StorySentence, { value, start, end, time }: Moment): boolean {
  if (start < told.start || end > told.end || time.type === 'set') return false;
  const extent = extentOf(value);
  const { text } = told.placed.article;
  if (extent === null || extent.to - extent.from > EVENT.month) return false;
  const clause = clauseAround(told, { start, end });
  const around = text.slice(clause.start, clause.end);
  if (!SET_FOR.test(around) || ONLY_POSSIBLE.test(around)) return false;
  if (TIME_BOUND.test(text.slice(Math.max(told.start, start - 24), start))) return false;
  const published = scene.moments.published.get(told.placed.article.id);
  return published !== undefined && extent.from > published.to;
}

function happened(scene: Scene, told: StorySentence, { value, start, end, time }: Moment): boolean {
  if (start < told.start || end > told.end || time.type === 'set') return false;
  const extent = extentOf(value);
  const { text } = told.placed.article;
  if (extent === null || (extent.to > extent.from && SPOKEN_DAY.test(text.slice(start, end)))) return false;
  const clause = clauseAround(told, { start, end });
  const around = text.slice(clause.start, clause.end);
  const spoken = SPOKEN_DAY.test(text.slice(start, end));
  const past = PAST_TENSE.test(around) || (!spoken && PAST_TENSE.test(text.slice(told.start, told.end)));
  if (!past || TOLD_OF_THE_FUTURE.test(around) || ONLY_POSSIBLE.test(around)) return false;
  if (!datesTheVerb(told, start, end, around)) return false;
  // "Since 1950", "by March", "no later than May": not the day of what is told.
  if (TIME_BOUND.test(text.slice(Math.max(told.start, start - 24), start))) return false;
  if (
    /^\d{4}$/u.test(text.slice(start, end)) &&
    !BEFORE_A_YEAR.test(text.slice(Math.max(told.start, start - 12), start))
  )
    return false;
  const { published } = scene.moments;
  const appeared = published.get(told.placed.article.id);
  const counted = RELATIVE_TIME.test(text.slice(start, end)) || /^\p{L}+\.?$/u.test(text.slice(start, end));
  if (counted && isUnsure(told, appeared)) return false;
  return appeared === undefined || extent.from <= appeared.to;
}

/**
 * True if a time is that of what the sentence tells: not of a noun before or behind it ("his May 26 letter", "the Act of 1965"), not of
 * what came before ("after his death in August"), not of a relative clause, nor of who speaks.
 */
function datesTheVerb(told: StorySentence, start: number, end: number, clause: string): boolean {
  const { text } = told.placed.article;
  const before = text.slice(Math.max(told.start, start - LEAD), start);
  if (TIME_OF_A_NOUN.test(before) || TIME_OF_WHAT_CAME_BEFORE.test(before) || RELATIVE_OPENING.test(clause))
    return false;
  if (IN_A_DASHED_CLAUSE.test(text.slice(told.start, start))) return false;
  return !SPOKEN_DAY.test(text.slice(start, end)) || !told.words.some(({ form }) => FIRST_PERSON.has(form));
}

/** Characters before a time that tell what it is the time of. */
const LEAD = 60;

/** True if it is not known within a few days when a text appeared: "Tuesday" may be any. */
function isUnsure(
  { placed }: StorySentence,
  appeared: { readonly from: number; readonly to: number } | undefined,
): boolean {
  return placed.article.published === null && (appeared === undefined || appeared.to - appeared.from > EVENT.sureDays);
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
