/**
 * Which claims are asked for. Every part that is set must fit, and each part means the same wherever it is asked: on the
 * command line, in the report's search and its links (the names here are those of its addresses), by a program.
 *
 * A NAME is understood as `named` does: an entity by its id or its name, else every entity that has all words asked for
 * in one of its spellings. Case, accents, marks and a leading "the" do not count.
 */
export interface ClaimFilter {
  /** Words, all of which must occur in the claim's testimonies or in the names of its voices; parts of words count. */
  readonly q?: string;
  /**
   * A NAME the claim is about: one of its testimonies names the entity, under any spelling, or the entity is its voice.
   * Where no entity has the name: one of its testimonies has these words, one after the other.
   */
  readonly about?: string;
  /** A NAME that ultimately says it, through whomever: one of the claim's voices. Unnamed voices go by their words. */
  readonly voice?: string;
  /** A news organisation that runs one of its testimonies, whoever wrote it. */
  readonly outlet?: string;
  /** A news organisation that obtained it, or may have: one of its origins. */
  readonly origin?: string;
  /** It rests on one origin at most. */
  readonly single?: boolean;
  /** It is told by more than one article. */
  readonly several?: boolean;
  /** Accounts differ: it is part of a conflict. */
  readonly parted?: boolean;
}

/** The parts of a {@link ClaimFilter} that are text, in the order in which an address has them. */
export const FILTER_TEXTS = ['q', 'about', 'voice', 'outlet', 'origin'] as const;
/** The parts that are there or not. */
export const FILTER_FLAGS = ['single', 'several', 'parted'] as const;

/** The address of a search in the report, after `#?`, so that it can be passed on: the same search has one address. */
export function filterQuery(filter: ClaimFilter): string {
  const parts = FILTER_TEXTS.flatMap((key) => (filter[key] ? [`${key}=${encodeURIComponent(filter[key])}`] : []));
  return [...parts, ...FILTER_FLAGS.filter((key) => filter[key])].join('&');
}
