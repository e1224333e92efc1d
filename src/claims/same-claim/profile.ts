import { finiteVerbs } from '../../languages/en/clauses/propositions.ts';
import { NEGATING_WORDS } from '../../languages/en/negation/negators.ts';
import { folded } from '../../languages/en/words/fold.ts';
import type { Word } from '../../languages/language.ts';
import { overlapLength } from '../../model.ts';
import type { EntityIndex } from '../people/entities.ts';
import { spansTouching, spansWithin, speechPartsOf } from '../people/placed-article.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';

/** What of a statement is compared. Sets hold each term, entity or value once. */
export interface Profile {
  readonly terms: ReadonlySet<string>;
  /** Terms of the whole sentence, for clauses that name only half of what they are about. */
  readonly context: ReadonlySet<string>;
  /** Terms of the sentences before and after. */
  readonly neighbours: ReadonlySet<string>;
  /** Terms that follow each other. */
  readonly bigrams: ReadonlySet<string>;
  /** All words in order, folded. */
  readonly forms: readonly string[];
  /** Terms before the first finite verb: who or what it is about. */
  readonly subject: ReadonlySet<string>;
  /** Terms of the verbs: what is said of it. */
  readonly verbs: ReadonlySet<string>;
  /** Term of its first verb that is no cue: what it mainly says. */
  readonly head: ReadonlySet<string>;
  /** Terms after that verb: to whom or what. */
  readonly object: ReadonlySet<string>;
  /** The person or body named last before that verb, in its sentence or the one before: who does it. */
  readonly agent: string | null;
  /** Terms in quotation marks. */
  readonly quoted: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** Entities of any kind. */
  readonly entities: ReadonlySet<string>;
  /** Numbers in figures and counted quantities, as text. */
  readonly numbers: ReadonlySet<string>;
  /** Dates as EDTF. */
  readonly times: ReadonlySet<string>;
  readonly negated: boolean;
  readonly denied: boolean;
  /** Who says it: an entity, else the words. */
  readonly speaker: string | null;
  readonly via: string | null;
  /** Where in the article it stands, 0 to 1. */
  readonly place: number;
}

/** How far around a statement its profile looks. */
const REACH = {
  /** A negation reaches so many words on. */
  negation: 4,
  /** A statement's agent is sought so many characters before its verb. */
  agent: 250,
} as const;

/** Terms of each sentence and of those around it, made once for all its statements. */
export type Surroundings = Map<string, Pick<Profile, 'context' | 'neighbours'>>;

/** The profile of one testimony. */
export function profileOf(
  stated: ReadTestimony,
  entities: EntityIndex,
  surroundings: Surroundings = new Map(),
): Profile {
  const { testimony, words, placed, around } = stated;
  const terms = termsOf(words);
  const named = spansWithin(entities.names.get(testimony.article) ?? [], testimony).map(({ entity }) => entity);
  const verbs = finiteVerbs(words);
  const predicates = predicatesOf(stated);
  const head = predicates[0] ?? null;
  const quotations = spansTouching(placed.annotations.quotations, testimony);
  return {
    terms: setOf(terms),
    ...surroundingsOf(stated, surroundings),
    bigrams: setOf(terms.slice(1).map((term, at) => `${terms[at]} ${term}`)),
    forms: words.map(({ form }) => form),
    subject: setOf(termsOf(words.slice(0, verbs[0] ?? 0))),
    verbs: setOf(
      predicates.length > 0
        ? predicates.flatMap(({ term }) => (term === null ? [] : [term]))
        : verbs.flatMap((at) => firstTerm(words.slice(at, at + 4))),
    ),
    head: setOf(head?.term == null ? [] : [head.term]),
    object: setOf(head === null ? [] : termsOf(words.filter(({ start }) => start >= head.end))),
    agent: agentOf(stated, head?.end ?? testimony.start, entities),
    quoted: setOf(termsOf(words.filter((word) => quotations.some((one) => overlapLength(one, word) > 0)))),
    persons: setOf(named.filter((id) => entities.byId.get(id)?.kind === 'person')),
    entities: setOf(named),
    numbers: setOf(
      spansWithin(placed.annotations.quantities, testimony).flatMap(({ value }) =>
        value === null ? [] : [String(value)],
      ),
    ),
    times: setOf(
      spansWithin(placed.annotations.times, testimony).flatMap(({ type, value }) =>
        value === null || (type !== 'date' && type !== 'time') ? [] : [value.slice(0, 10)],
      ),
    ),
    negated: [...before(stated), ...words].filter(({ form }) => NEGATING_WORDS.has(form)).length % 2 === 1,
    denied: stated.gainsaid,
    speaker: testimony.speakerEntity ?? (testimony.speaker === null ? null : folded(testimony.speaker)),
    via: testimony.via,
    place: around.start / Math.max(1, placed.article.text.length),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/** Half of the sets of a profile are empty: they are one. */
function setOf(items: readonly string[]): ReadonlySet<string> {
  return items.length === 0 ? NOTHING : new Set(items);
}

/** The last words of its verb groups that are no cues, in order. */
function predicatesOf({ placed, testimony, words }: ReadTestimony): readonly Word[] {
  const groups = spansWithin(placed.annotations.verbs ?? [], testimony);
  const cues = spansTouching(speechPartsOf(placed).cues, testimony);
  return groups
    .filter((group) => !cues.some((cue) => overlapLength(cue, group) > 0))
    .flatMap(({ start, end }) => words.filter((word) => start <= word.start && word.end <= end).slice(-1));
}

function agentOf({ testimony }: ReadTestimony, verb: number, entities: EntityIndex): string | null {
  let found: string | null = null;
  const names = entities.names.get(testimony.article) ?? [];
  for (const { end, entity } of spansWithin(names, { start: verb - REACH.agent, end: Number.POSITIVE_INFINITY })) {
    if (end > verb) break;
    const kind = entities.byId.get(entity)?.kind;
    if (kind === 'person' || kind === 'organisation') found = entity;
  }
  return found;
}

function surroundingsOf(stated: ReadTestimony, known: Surroundings): Pick<Profile, 'context' | 'neighbours'> {
  let found = known.get(stated.sentence);
  if (found === undefined) {
    found = { context: setOf(termsOf(stated.context)), neighbours: setOf(termsOf(stated.neighbours)) };
    known.set(stated.sentence, found);
  }
  return found;
}

/** The words just before a statement in its sentence: "did not say" negates what is said after it. */
function before({ context, testimony }: ReadTestimony): readonly Word[] {
  return context.filter(({ end }) => end <= testimony.start).slice(-REACH.negation);
}

function termsOf(words: readonly Word[]): string[] {
  return words.flatMap(({ term }) => (term === null ? [] : [term]));
}

function firstTerm(words: readonly Word[]): string[] {
  return termsOf(words).slice(0, 1);
}
