import type { EntityIndex } from './entities.ts';
import { folded } from './fold.ts';
import { spansWithin } from './leaf.ts';
import type { Stated } from './testimonies.ts';

/** What of a statement is compared. */
export interface Profile {
  /** Terms, each once. */
  readonly terms: ReadonlySet<string>;
  /** Terms of the whole sentence, for clauses that name only half of what they are about. */
  readonly context: ReadonlySet<string>;
  /** Persons named in it. */
  readonly persons: ReadonlySet<string>;
  /** Numbers in figures and counted quantities, as text. */
  readonly numbers: ReadonlySet<string>;
  readonly negated: boolean;
  /** Who says it: an entity, else the words. */
  readonly speaker: string | null;
}

const NEGATION = new Set(
  `not no never none neither nor nobody nothing without cannot can't don't doesn't didn't won't wouldn't couldn't shouldn't isn't
  aren't wasn't weren't hasn't haven't hadn't ain't`.split(/\s+/u),
);

/** The profile of one testimony. */
export function profileOf(stated: Stated, entities: EntityIndex): Profile {
  const { testimony, words, leaf } = stated;
  const terms = words.flatMap(({ term }) => (term === null ? [] : [term]));
  const names = (entities.names.get(testimony.article) ?? [])
    .filter(({ start, end }) => testimony.start <= start && end <= testimony.end)
    .map(({ entity }) => entity);
  const numbers = spansWithin(leaf.annotations.quantities, testimony).flatMap(({ value }) =>
    value === null ? [] : [String(value)],
  );
  return {
    terms: new Set(terms),
    context: new Set(stated.context.flatMap(({ term }) => (term === null ? [] : [term]))),
    persons: new Set(names.filter((id) => entities.byId.get(id)?.kind === 'person')),
    numbers: new Set(numbers),
    negated: words.filter(({ form }) => NEGATION.has(form)).length % 2 === 1,
    speaker: testimony.speakerEntity ?? (testimony.speaker === null ? null : folded(testimony.speaker)),
  };
}
