import { extentOf } from '../../../base/extent.ts';
import { TIME_OF_A_NOUN } from '../../../languages/en/moments/time-words.ts';
import { nowWords } from '../../../languages/en/times/named-times.ts';
import { stem } from '../../../languages/en/words/stem.ts';
import { synonym } from '../../../languages/en/words/synonyms.ts';
import { overlaps, type Span } from '../../../model.ts';
import { spansWithin } from '../../people/placed-article.ts';
import type { StorySentence } from '../../scene/sentence-index.ts';
import { oneText, type Scene } from '../../scene/setting.ts';
import type { Amount } from './amount.ts';

/**
 * What makes two numbers that cannot both hold a contradiction: the same noun, a verb or most words in common, nobody and no
 * place that only one of the two speaks of, and no text that gives both numbers of the thing.
 */
export function isProven(scene: Scene, a: Amount, b: Amount, common: number): boolean {
  if (a.vague || b.vague) return false;
  if (a.head !== b.head || oneText(a.told, b.told) || !qualifiedAlike(a, b) || !qualifiedAlike(b, a)) return false;
  const verb = [...a.clause.verbs].some((term) => b.clause.verbs.has(term));
  if (common < (verb ? PROOF.withVerb : PROOF.alone)) return false;
  if (settingsApart(scene, a, b)) return false;
  return !givesBoth(a, b) && !givesBoth(b, a);
}

/** Every word that qualifies the noun of the one stands in the clause of the other: "35 league games" are no "27 games". */
function qualifiedAlike({ modifiers }: Amount, { clause }: Amount): boolean {
  return [...modifiers].every((term) => clause.terms.has(term));
}

/** What two numbers must have in common to be proven of one fact: with a verb in common, and without. */
const PROOF = { withVerb: 0.35, alone: 0.5 } as const;

/** True if the text of the one gives the other's number of the same things too: it knows of both. */
function givesBoth(a: Amount, b: Amount): boolean {
  if (a.given === b.given) return false;
  return spansWithin(a.told.placed.annotations.quantities, { start: 0, end: a.told.placed.article.text.length }).some(
    ({ value, counted }) =>
      value === b.given &&
      (counted === null
        ? b.head === ''
        : synonym(stem(a.told.placed.article.text.slice(counted.start, counted.end).split(/[\s-]/u).at(-1)!)) ===
          b.head),
  );
}

/** True if each clause names some place, or before the number somebody, that the other sentence does not: who stands behind it often says it. */
function settingsApart({ entities }: Scene, a: Amount, b: Amount): boolean {
  const named = ({ told }: Amount, span: Span) => {
    const { attributions } = told.placed.annotations;
    const sources = attributions.flatMap(({ source }) => source).filter((source) => overlaps(source, told));
    return new Set(
      (entities.names.get(told.placed.article.id) ?? [])
        .filter(({ start, end, entity }) => {
          if (start < span.start || end > span.end || entities.byId.get(entity)?.kind === 'outlet') return false;
          return !sources.some((source) => source.start <= start && end <= source.end);
        })
        .map(({ entity }) => entity),
    );
  };
  const only = (x: Amount, y: Amount) => {
    const rest = named(y, y.told);
    const places = [...named(x, x.clause)].filter((entity) => entities.byId.get(entity)?.kind === 'place');
    const before = named(x, { start: x.clause.start, end: x.span.start });
    return new Set([...places, ...before].filter((entity) => !rest.has(entity))).size;
  };
  return only(a, b) > 0 && only(b, a) > 0;
}

/** True if each is of a time of its own: "in 2010, 100 families" is not of this week's flood. */
export function eventsApart(scene: Scene, a: Amount, b: Amount): boolean {
  const { moments } = scene;
  const [one, other] = [a, b].map((amount) => timesOf(moments, amount));
  const latest = latestOf(scene);
  const early = (x: readonly Extent[], y: readonly Extent[], { told }: Amount) => {
    const published = moments.published.get(told.placed.article.id)?.from;
    // Of what is new nobody says the year: beside a text that gives no time at all, a month or year that is named is another one.
    if (x.length > 0 && published === undefined && x.every(({ named }) => named) && hasNoTime(told)) return true;
    if (y.length === 0 && !hasNoTime(told)) return false;
    const from = y.length > 0 ? Math.min(...y.map((extent) => extent.from)) : (published ?? latest);
    return x.length > 0 && from !== undefined && x.every(({ to }) => to < from - OLDER);
  };
  return early(one!, other!, b) || early(other!, one!, a);
}

const latest = new WeakMap<Scene, { readonly day: number | undefined }>();

/** The latest time that the story's texts give; found once for all pairs. */
function latestOf(scene: Scene): number | undefined {
  const { moments, pile } = scene;
  const held = latest.get(scene) ?? {
    day: pile
      .flatMap(({ article }) => moments.byArticle.get(article.id) ?? [])
      .reduce<number | undefined>((last, { value }) => later(last, extentOf(value)?.from), undefined),
  };
  latest.set(scene, held);
  return held.day;
}

function later(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

/** True if a sentence gives no time but the present. */
function hasNoTime({ placed, start, end }: StorySentence): boolean {
  const { text } = placed.article;
  return spansWithin(placed.annotations.times, { start, end }).every((time) =>
    nowWords.has(text.slice(time.start, time.end).toLowerCase()),
  );
}

/** So many days before all the other tells of, a number is of an earlier event. */
const OLDER = 300;

interface Extent {
  readonly from: number;
  readonly to: number;
  /** A month or a year whose year is written. */
  readonly named: boolean;
  readonly at: number;
}

/** Characters before a time with which a sentence opens: "In Dec. 2013". */
const OPENS = 10;

const YEAR = /\b(?:19|20)\d\d\b/u;

/** "The 1965 Voting Rights Act", "the 2015 deal": the year belongs to a name or a noun, and dates nothing that is counted. */
function isOfANoun(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start).replace(/\s+/gu, ' ');
  return (
    /^\s\p{Lu}/u.test(text.slice(end, end + 2)) ||
    (TIME_OF_A_NOUN.test(before) && /^\s+\p{Ll}/u.test(text.slice(end, end + 6)))
  );
}

/**
 * The times that date a number: those its sentence gives before it or in its clause, or those of the sentence before where its own
 * gives none. A time in a later clause is that of something else.
 */
function timesOf(moments: Scene['moments'], { told, clause, span }: Amount): Extent[] {
  const { placed, start, end } = told;
  const { text } = placed.article;
  const inside = (span: Span) =>
    (moments.byArticle.get(placed.article.id) ?? [])
      .filter(({ start: from, end: to }) => from >= span.start && to <= span.end && !isOfANoun(text, from, to))
      .flatMap(({ value, start: from, end: to }) => {
        const extent = value === null || value.startsWith('P') ? null : extentOf(value);
        return extent === null
          ? []
          : [{ ...extent, named: extent.to > extent.from && YEAR.test(text.slice(from, to)), at: from }];
      });
  const own = inside({ start, end: Math.max(span.end, clause.end) });
  if (own.length > 0 || inside({ start, end }).length > 0) return own;
  const at = placed.annotations.sentences.findIndex((sentence) => sentence.start === start);
  const before = placed.annotations.sentences[at - 1];
  // Only a sentence that opens with its time dates the next one too.
  return before === undefined ? [] : inside(before).filter(({ at: from }) => from - before.start <= OPENS);
}
