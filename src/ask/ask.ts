import type { Claim, Edition, Entity } from '../model.ts';
import type { ClaimFilter } from './claim-filter.ts';
import { claimsThat, originsOf, outletsOf, voicesOf } from './claims.ts';
import { concordanceOf } from './concordance.ts';
import { named, people, spellings, withWords } from './entities.ts';
import { type FindIndex, type Found, findIn, makeIndex } from './find.ts';
import { type Bearer, closeTo } from './names.ts';
import { type NearClaim, nearestClaims } from './nearest.ts';
import { type Portrait, portrait } from './portrait.ts';
import { type Trace, traceClaim } from './trace.ts';

/** The parts of a filter that are names. */
export type NamePart = 'about' | 'voice' | 'outlet' | 'origin';

/** An edition that answers questions. */
export interface Ask {
  readonly edition: Edition;
  /** The claims that fit a filter, in the order of the report; all of them for an empty one. */
  claims(filter?: ClaimFilter): Claim[];
  /** The entities a name means; without one, people and organisations, those most often named first. */
  people(name?: string): readonly Entity[];
  /** What one of them says, and what is said of it. */
  portrait(entity: Entity): Portrait;
  /** The way from each testimony of a claim up to its origins. */
  trace(claim: Claim): Trace;
  /** The claims nearest to a sentence in anybody's own words, nearest first. */
  nearest(sentence: string, most?: number): NearClaim[];
  /** Claims, names and articles together, as the report's search finds them. */
  find(filter: ClaimFilter): Found;
  /** Names of the edition near to one that means nothing in it, nearest first, for "did you mean". */
  close(part: NamePart, asked: string): string[];
  /** The entities that have a name's words in theirs and are not meant by it: somebody may have meant these too. */
  also(name: string): Entity[];
}

/**
 * Opens an edition for questions: the one place where the command line, the report, a server or a program asks, so that
 * all get the same answers. Pure; look-ups are made when they are first needed.
 *
 * @example
 * const questions = ask(edition);
 * questions.claims({ about: 'Reyes', single: true });
 */
export function ask(edition: Edition): Ask {
  const c = concordanceOf(edition, new Map());
  let index: FindIndex | null = null;
  const bearers: Readonly<Record<NamePart, () => Bearer<string>[]>> = {
    about: () => spellings(c).map(({ held, names }) => ({ held: held.name, names })),
    voice: () => alone(voicesOf(c)),
    outlet: () => alone(outletsOf(c)),
    origin: () => alone(originsOf(c)),
  };
  return {
    edition,
    claims: (filter = {}) => claimsThat(c, filter),
    people: (name) => (name === undefined ? people(c) : named(c, name)),
    portrait: (entity) => portrait(c, entity),
    trace: (claim) => traceClaim(edition, claim),
    nearest: (sentence, most) => nearestClaims(edition, sentence, most),
    find(filter) {
      index ??= makeIndex(c);
      return findIn(c, index, filter);
    },
    close: (part, asked) => [...new Set(closeTo(bearers[part](), asked))],
    also(name) {
      const meant = new Set(named(c, name));
      return withWords(c, name).filter((entity) => !meant.has(entity));
    },
  };
}

/** Names that have no other spellings. */
function alone(names: readonly string[]): Bearer<string>[] {
  return names.map((name) => ({ held: name, names: [name] }));
}
