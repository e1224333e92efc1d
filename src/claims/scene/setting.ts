import { sharedWeight, type TermWeights, weightOf } from '../../base/term-weights.ts';
import { type Passage, passageOf, type Span } from '../../model.ts';
import type { EntityIndex } from '../people/entities.ts';
import { type PlacedArticle, spansTouching, spansWithin, speechPartsOf } from '../people/placed-article.ts';
import { candidatePairs } from '../same-claim/candidates.ts';
import type { ToldOtherwise } from '../same-claim/told-otherwise.ts';
import type { Moments } from '../when/moments.ts';
import { type Retold, retoldIn } from './retold.ts';
import { type Clause, indexSentences, type SentenceIndex, type StorySentence } from './sentence-index.ts';
import { type Shown, shownOrder } from './shown.ts';

/** One story as what is found across its sentences is found in: conflicts, and what happened when. */
export interface Scene {
  readonly story: string;
  readonly pile: readonly PlacedArticle[];
  readonly index: SentenceIndex;
  readonly entities: EntityIndex;
  readonly moments: Moments;
  readonly shown: Shown;
  /** Sentences of two texts that tell of one thing, however they part on it. */
  readonly retold: readonly Retold[];
}

/** The scene of one story, from all leaves of the pile. */
export function sceneOf(
  story: string,
  pile: readonly PlacedArticle[],
  entities: EntityIndex,
  moments: Moments,
  otherwise: readonly ToldOtherwise[] = [],
): Scene {
  const members = pile.filter((placed) => placed.story === story);
  const shown = shownOrder(members, moments.published);
  const index = indexSentences(members, shown);
  return { story, pile: members, index, entities, moments, shown, retold: retoldIn(index, otherwise) };
}

/** A stretch of a sentence that gives a value. */
export interface ValueSpan {
  readonly told: StorySentence;
  readonly clause: Clause;
  readonly span: Span;
}

/** What it is worth that two statements were found to be of one thing, in terms of what they have in common. */
const RETOLD = { least: 0.4, perOdds: 0.06, most: 0.65 } as const;

/** How surely two sentences tell of one thing by all that is known of them, 0 to 1 as `commonness` is; 0 where nothing says so. */
export function retoldAs({ retold }: Scene): (a: ValueSpan, b: ValueSpan) => number {
  const odds = new Map<StorySentence, Map<StorySentence, Retold>>();
  for (const one of retold) {
    for (const [from, to] of [
      [one.a, one.b],
      [one.b, one.a],
    ] as const) {
      const known = odds.get(from) ?? new Map<StorySentence, Retold>();
      odds.set(from, known.set(to, one));
    }
  }
  return (a, b) => {
    const one = odds.get(a.told)?.get(b.told);
    if (one === undefined) return 0;
    const [spanA, spanB] = one.a === a.told ? [one.spanA, one.spanB] : [one.spanB, one.spanA];
    const inside = (span: Span, { clause }: ValueSpan) => span.start < clause.end && clause.start < span.end;
    if (!inside(spanA, a) || !inside(spanB, b)) return 0;
    return Math.min(RETOLD.most, RETOLD.least + RETOLD.perOdds * one.odds);
  };
}

/** How much two statements have in common, 0 to 1: of their clauses, or of their sentences, whichever is more. */
export function commonness(weights: TermWeights, a: ValueSpan, b: ValueSpan): number {
  return Math.max(mutual(a.clause.terms, b.clause.terms, weights), mutual(a.told.terms, b.told.terms, weights));
}

/** A weight of nothing in common added to both: what two short statements share tells little. */
const DOUBT = 4;

/** Shared weight as a share of both. */
export function mutual(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: TermWeights): number {
  return (2 * sharedWeight(a, b, weights)) / (weightOf(a, weights) + weightOf(b, weights) + DOUBT);
}

/** The persons and bodies named in a stretch, but for those who only say it. */
export function namedIn({ entities }: Scene, { placed }: StorySentence, span: Span): ReadonlySet<string> {
  const sources = spansTouching(speechPartsOf(placed).sources, span);
  const found = new Set<string>();
  for (const { start, end, entity } of spansWithin(entities.names.get(placed.article.id) ?? [], span)) {
    const kind = entities.byId.get(entity)?.kind;
    if (kind !== 'person' && kind !== 'organisation') continue;
    if (!sources.some((source) => source.start <= start && end <= source.end)) found.add(entity);
  }
  return found;
}

/** True if before the value both sentences name somebody, and nobody is named by both sentences. */
export function namesApart(scene: Scene, a: ValueSpan, b: ValueSpan): boolean {
  const before = ({ told, span }: ValueSpan) => namedIn(scene, told, { start: told.start, end: span.start });
  const [one, other] = [before(a), before(b)];
  if (one.size === 0 || other.size === 0) return false;
  const [all, rest] = [namedIn(scene, a.told, a.told), namedIn(scene, b.told, b.told)];
  return ![...one].some((entity) => rest.has(entity)) && ![...other].some((entity) => all.has(entity));
}

/** The passage of a span in the article of a sentence. */
export function passageIn(told: StorySentence, span: Span): Passage {
  return passageOf(told.placed.article, span);
}

/** True if both stand in one text and nowhere else. */
export function oneText(a: StorySentence, b: StorySentence): boolean {
  return a.groups.size === 1 && b.groups.size === 1 && [...a.groups][0] === [...b.groups][0];
}

/** Of two pairs that fit as well the one more copied is told: so little that it decides nothing else. */
export function copied(a: StorySentence, b: StorySentence): number {
  return 0.001 * Math.log2(a.copies * b.copies);
}

/** Pairs of stretches whose sentences share telling terms; near-linear in their number. */
export function likelyPairs<T extends { readonly told: StorySentence }>(
  list: readonly T[],
  weights: TermWeights,
): [T, T][] {
  const found = candidatePairs(
    list.map(({ told }) => told),
    weights,
  );
  return found.map(([a, b]) => [list[a]!, list[b]!]);
}
