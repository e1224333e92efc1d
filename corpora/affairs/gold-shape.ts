import type { LinkKind, Stance, Upstream } from '../../src/model.ts';

/** How two articles relate in the gold: a link's kind, or none. */
export type Relation = LinkKind | 'independent';

/** What a person decided about one pair of articles. `a` and `b` are gold ids. */
export interface GoldPair {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  /** Names the article the other took FROM. */
  readonly direction: Upstream;
  readonly sure: boolean;
}

/** What a person decided about one page. */
export interface GoldPage {
  readonly id: string;
  /** Who wrote the text; null where it cannot be told. */
  readonly origin: string | null;
  readonly originSure: boolean;
  readonly cites: readonly string[];
  readonly furniture: readonly string[];
  readonly firstBody: string | null;
  readonly lastBody: string | null;
  /** The affair the page is about; null where the gold does not say. */
  readonly affair: string | null;
}

export interface GoldSpan {
  readonly article: string;
  readonly span: string;
}

export interface GoldWitness extends GoldSpan {
  readonly speaker: string | null;
  /** The outlet credited; where two are credited together, both, parted by "; ". */
  readonly via: string | null;
  readonly stance: Stance;
}

export interface GoldClaim {
  readonly id: string;
  readonly claim: string;
  readonly witnesses: readonly GoldWitness[];
  /** Who ultimately says it: names, a role or "the article" itself is none. Null where the gold was written without them. */
  readonly voices: readonly string[] | null;
  readonly origins: { readonly min: number; readonly max: number; readonly names: readonly string[] };
}

export interface GoldConflict {
  readonly a: GoldSpan;
  readonly b: GoldSpan;
  readonly kind: string;
  readonly verdict: string;
  /** Ids of the claims whose witnesses give the values. */
  readonly claims: readonly string[];
}

/** What happened when. */
export interface GoldEvent {
  /** EDTF. */
  readonly date: string;
  readonly what: string;
  readonly article: string;
}

export interface GoldPerson {
  readonly name: string;
  readonly variants: readonly string[];
}

export interface GoldClaims {
  readonly claims: readonly GoldClaim[];
  readonly conflicts: readonly GoldConflict[];
  /** Pairs of spans that sound alike and are not one claim. Null where none were collected. */
  readonly hardNegatives: readonly { readonly a: GoldSpan; readonly b: GoldSpan }[] | null;
  readonly people: readonly GoldPerson[] | null;
  readonly timeline: readonly GoldEvent[] | null;
}

/** What the articles rest on and nobody holds: an outlet's report, or something public. */
export interface GoldLost {
  /**
   * `report`: a report of an outlet that is credited or must have existed. `public`: a post, release, statement, filing,
   * speech or broadcast that articles use; listed so that it is not taken for a report.
   */
  readonly kind: 'report' | 'public';
  readonly outlet: string | null;
  readonly sure: boolean;
}

/** All a person wrote down about one affair. */
export interface Gold {
  readonly pairs: readonly GoldPair[];
  readonly pages: readonly GoldPage[];
  readonly claims: GoldClaims | null;
  readonly lost: readonly GoldLost[] | null;
}
