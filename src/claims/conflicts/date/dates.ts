import { dayText } from '../../../base/calendar.ts';
import { extentOf } from '../../../base/extent.ts';
import { finiteVerbs } from '../../../languages/en/clauses/propositions.ts';
import {
  BOUND_FROM_ABOVE,
  CLOCK_OF_A_PLACE,
  RELATIVE_TIME,
  THIS_OR_LAST,
  TIME_BOUND,
  TIME_OF_SPEAKING,
} from '../../../languages/en/moments/time-words.ts';
import { byCodeUnit, overlaps } from '../../../model.ts';
import { blockKindAt } from '../../people/placed-article.ts';
import { type Clause, clauseAround, type StorySentence, termsOf } from '../../scene/sentence-index.ts';
import {
  commonness,
  copied,
  likelyPairs,
  mutual,
  namesApart,
  oneText,
  passageIn,
  retoldAs,
  type Scene,
} from '../../scene/setting.ts';
import type { Moment } from '../../when/moment.ts';
import type { Found } from '../calls/found.ts';

/** A date that a sentence gives, with what it is the date of. */
export interface Dated {
  readonly told: StorySentence;
  readonly clause: Clause;
  readonly span: { readonly start: number; readonly end: number };
  readonly moment: Moment;
  readonly from: number;
  readonly to: number;
  /** "By", "before", "until", "as early as", "after": the date bounds the event and is not its day. */
  readonly bound: string | null;
  /** Terms just around it. */
  readonly near: ReadonlySet<string>;
  /** Term of the verb it stands nearest to. */
  readonly verb: string | null;
  /** Who speaks on that day, where the date is that of a saying. */
  readonly speaker: string | null;
}

/** When two dates are of one event: likenesses from 0 to 1, words, and days. Chosen on the development affairs. */
const DATES = {
  /** What two statements must have in common to give dates for one event. */
  common: 0.4,
  /** The same for what one speaker says on one of two days next to each other. */
  said: 0.25,
  near: 0.3,
  /** Where both dates are bounds, "by July" and "as early as June": around them, and around them and in all. */
  nearBound: 0.25,
  bound: 0.45,
  /** So much in common around the dates makes up for another verb. */
  around: 0.6,
  /** Words on each side of a date that tell what it is the date of. */
  beside: 7,
  /** From here on the two are proven to be of one event, where no text tells of both days. */
  sure: 0.55,
  /** Dates further apart than this, in days, are of two events. */
  far: 62,
} as const;

/** Dates that two statements of one event give differently. */
export function dateConflicts(scene: Scene): Found[] {
  const dates = scene.index.told.flatMap((told) => datesOf(scene, told));
  const beside = new Map<StorySentence, Dated[]>();
  for (const date of dates) beside.set(date.told, [...(beside.get(date.told) ?? []), date]);
  const alike = retoldAs(scene);
  const retold = scene.retold.flatMap(({ a, b }) =>
    (beside.get(a) ?? []).flatMap((one) => (beside.get(b) ?? []).map((other): [Dated, Dated] => [one, other])),
  );
  return [...likelyPairs(dates, scene.index.weights), ...retold].flatMap(
    ([a, b]) => ofPair(scene, a, b, beside, alike(a, b)) ?? [],
  );
}

function datesOf({ moments, entities }: Scene, told: StorySentence): Dated[] {
  const { placed } = told;
  const isCaption = blockKindAt(placed.article, told.start) === 'caption';
  return (moments.byArticle.get(placed.article.id) ?? []).flatMap((moment): Dated[] => {
    if (moment.start < told.start || moment.end > told.end || moment.time.type === 'set') return [];
    const words = placed.article.text.slice(moment.start, moment.end);
    if (TIME_OF_SPEAKING.test(words) || (isCaption && RELATIVE_TIME.test(words))) return [];
    const extent = /^P/u.test(moment.value ?? 'P') ? null : extentOf(moment.value);
    if (extent === null || extent.to - extent.from > 31) return [];
    const span = { start: moment.start, end: moment.end };
    const clause = clauseAround(told, span);
    const before = told.words.filter(({ end }) => end <= span.start).slice(-DATES.beside);
    const after = told.words.filter(({ start }) => start >= span.end).slice(0, DATES.beside);
    const lead = placed.article.text.slice(Math.max(told.start, span.start - 24), span.start);
    return [
      {
        told,
        clause,
        span,
        moment,
        ...extent,
        bound: TIME_BOUND.exec(lead)?.[1]?.toLowerCase() ?? null,
        near: termsOf([...before, ...after]),
        verb: verbNearest(clause, span.start),
        speaker: speakerOn(told, span, entities),
      },
    ];
  });
}

function verbNearest(clause: Clause, at: number): string | null {
  const places = finiteVerbs(clause.words).map((place) => clause.words.slice(place).find(({ term }) => term !== null));
  const near = places
    .flatMap((word) => (word === undefined ? [] : [word]))
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at) || a.start - b.start)[0];
  return near?.term ?? null;
}

/** The speaker of an attribution whose own words, outside what is said, hold the date. */
function speakerOn(
  { placed, start, end }: StorySentence,
  span: Dated['span'],
  entities: Scene['entities'],
): string | null {
  for (const { source, cue, content, speaker } of placed.annotations.attributions) {
    const [first] = cue;
    if (first === undefined || speaker === null || first.start < start || first.end > end) continue;
    if (content.some((one) => overlaps(one, span))) continue;
    const near = [...source, ...cue].some(
      (one) => Math.abs(one.end - span.start) <= 40 || Math.abs(span.end - one.start) <= 15,
    );
    if (near) return entities.find(placed.article.id, speaker) ?? null;
  }
  return null;
}

function ofPair(
  scene: Scene,
  a: Dated,
  b: Dated,
  beside: ReadonlyMap<StorySentence, readonly Dated[]>,
  alike: number,
): Found | null {
  if (a.told === b.told || oneText(a.told, b.told) || a.moment.value === b.moment.value) return null;
  const gap = Math.max(a.from - b.to, b.from - a.to);
  if (gap > DATES.far || agreeElsewhere(a, b, beside)) return null;
  // The day of a saying is not the day of what is told, and a day that may be another contradicts none.
  if ((a.speaker === null) !== (b.speaker === null) || isDoubtful(a) || isDoubtful(b)) return null;
  const { weights } = scene.index;
  const said = gap > 0 && gap <= 2 && a.speaker !== null && a.speaker === b.speaker;
  const common = said ? mutual(a.told.terms, b.told.terms, weights) : Math.max(alike, commonness(weights, a, b));
  if (said) {
    if (common < DATES.said || numbersApart(a, b)) return null;
  } else {
    const near = mutual(a.near, b.near, weights);
    const bounded = a.bound !== null && b.bound !== null;
    if (near < (bounded || alike > 0 ? DATES.nearBound : DATES.near) || namesApart(scene, a, b)) return null;
    if (bounded ? common + near < DATES.bound : common < DATES.common) return null;
    if (near < DATES.around && !bounded && (a.verb === null || a.verb !== b.verb)) return null;
  }
  const nature = verdictOn(a, b, gap, common >= DATES.sure && !knowsBoth(scene, a, b));
  if (nature === null) return null;
  const values = [a, b].map(({ moment, bound }) => `${bound ?? ''} ${moment.value!}`) as [string, string];
  return {
    kind: 'date',
    ...nature,
    a: passageIn(a.told, a.span),
    b: passageIn(b.told, b.span),
    fact: `date ${[...values].sort(byCodeUnit).join(' ')}`,
    values,
    score: common + copied(a.told, b.told),
  };
}

/** Two remarks that give other numbers are two, each of its day. */
function numbersApart(a: Dated, b: Dated): boolean {
  const [one, other] = [a, b].map(({ told }) =>
    told.placed.annotations.quantities.filter(({ start, end }) => told.start <= start && end <= told.end),
  );
  const same = one!.some(({ value }) => other!.some((quantity) => quantity.value === value));
  return one!.length > 0 && other!.length > 0 && !same;
}

/** "03/04/2031", where nothing tells which is the month. */
function isDoubtful({ moment }: Dated): boolean {
  return moment.value!.includes('?');
}

/** True if one of the two texts tells of both days: then they are the days of two events. */
function knowsBoth({ moments }: Scene, a: Dated, b: Dated): boolean {
  const tells = (by: Dated, other: Dated) =>
    (moments.byArticle.get(by.told.placed.article.id) ?? []).some(({ value }) => value === other.moment.value);
  return tells(a, b) || tells(b, a);
}

/** True if one sentence also gives the date the other gives: they agree, and tell of more than one event. */
function agreeElsewhere(a: Dated, b: Dated, beside: ReadonlyMap<StorySentence, readonly Dated[]>): boolean {
  const given = (by: Dated, other: Dated) =>
    beside.get(by.told)!.some((one) => one !== by && one.from <= other.to && other.from <= one.to);
  return given(a, b) || given(b, a);
}

function verdictOn(a: Dated, b: Dated, gap: number, proof: boolean): Pick<Found, 'nature' | 'reason'> | null {
  const values = `“${written(a)}” is ${plain(a)}, “${written(b)}” is ${plain(b)}`;
  if (a.bound !== null || b.bound !== null) {
    if (a.bound === b.bound && gap <= 0) return null;
    // "By July" and "by the end of June" say the same.
    if ([a, b].every(({ bound }) => BOUND_FROM_ABOVE.has(bound ?? '')) && Math.abs(gap) <= 1) return null;
    return { nature: 'precision', reason: `${values}: one of them only bounds the event.` };
  }
  if (gap <= 0) return null;
  if (isLoose(a) !== isLoose(b) && gap <= 7) return null;
  const relative =
    written(a).toLowerCase() === written(b).toLowerCase() ||
    THIS_OR_LAST.test(written(a)) === THIS_OR_LAST.test(written(b));
  if (isLoose(a) && relative && a.told.placed.article.published !== b.told.placed.article.published) {
    return { nature: 'altered', reason: `${values}: words of time carried over into a text of another day.` };
  }
  if (gap === 1 && [a, b].some((one) => CLOCK_OF_A_PLACE.test(around(one))))
    return { nature: 'precision', reason: `${values}: by the clocks of two places one moment can be of both.` };
  return proof
    ? { nature: 'contradiction', reason: `${values}: one event cannot be of both.` }
    : { nature: null, reason: `${values}, if both are of one event.` };
}

/** A month, a week or "about": less than a day is said. */
function isLoose({ from, to, moment }: Dated): boolean {
  return to > from || /[~%]/u.test(moment.value ?? '');
}

function around({ told, span }: Dated): string {
  return told.placed.article.text.slice(Math.max(told.start, span.start - 30), Math.min(told.end, span.end + 30));
}

function written({ told, span }: Dated): string {
  return told.placed.article.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
}

function plain({ from, to }: Dated): string {
  return from === to ? dayText(from) : `${dayText(from)} to ${dayText(to)}`;
}
