import type { LinkKind, Upstream } from './edition.ts';
import type { Span } from './span.ts';

/** A stretch of an article that a ruling was found to speak of. */
export interface Place extends Span {
  /** Id of the article. */
  readonly article: string;
}

/** Two places about which a person ruled. */
export interface RuledPair {
  readonly a: Place;
  readonly b: Place;
}

/** What a person ruled of two things: they are one, they are two, or the person could not tell. */
export interface RuledPairs {
  readonly together: readonly RuledPair[];
  readonly apart: readonly RuledPair[];
  readonly unsure: readonly RuledPair[];
}

/** How a person says two articles are related; `link` null: they are not. */
export interface RuledLink {
  /** Id of an article. */
  readonly a: string;
  /** Id of the other. */
  readonly b: string;
  readonly link: { readonly kind: LinkKind; readonly upstream: Upstream } | null;
  /** Who ruled so, in a sentence, for the link's reasons. */
  readonly reason: string;
}

/** Who a person says wrote the text of an article. */
export interface RuledOrigin {
  readonly outlet: string;
  /** Who ruled so, in a sentence. */
  readonly reason: string;
}

/** Who a person says says what stands at a place. */
export interface RuledSpeaker {
  readonly place: Place;
  /** The name as the person gave it; null where the article says it in its own voice. */
  readonly name: string | null;
}

/**
 * What a person's rulings demand of the stages, by places in the articles at hand. The stages keep them while they decide, so
 * that origins, voices, order and differences follow from them as from everything else.
 */
export interface Ruled {
  /** Statements that are one claim or two. */
  readonly claims: RuledPairs;
  /** Names that are one person's, body's or place's, or two. */
  readonly persons: RuledPairs;
  readonly links: readonly RuledLink[];
  /** By article id. */
  readonly origins: ReadonlyMap<string, RuledOrigin>;
  /** Who says what, in the order of the rulings. */
  readonly speakers: readonly RuledSpeaker[];
  /** The testimony whose words are printed for its claim. */
  readonly wordings: readonly Place[];
  /** Statements that are not to be printed as claims. */
  readonly hidden: readonly Place[];
}

const NO_PAIRS: RuledPairs = { together: [], apart: [], unsure: [] };

/** Nobody ruled. */
export const NO_RULINGS: Ruled = {
  claims: NO_PAIRS,
  persons: NO_PAIRS,
  links: [],
  origins: new Map(),
  speakers: [],
  wordings: [],
  hidden: [],
};
