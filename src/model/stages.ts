import type {
  Attribution,
  Claim,
  Conflict,
  Entity,
  Story,
  TextGroup,
  TimelineEntry,
  Witness,
  WitnessLink,
} from './edition.ts';
import type { CreditSpans, TextOrigin } from './reading.ts';

/** What `collate` makes of annotated articles. Sigla are given later, when the edition is made. */
export interface Stemma {
  readonly stories: readonly Story[];
  readonly textGroups: readonly TextGroup[];
  readonly witnesses: readonly Omit<Witness, 'siglum'>[];
  readonly links: readonly WitnessLink[];
  /** By article id; sorted by start. */
  readonly credits: ReadonlyMap<string, readonly CreditSpans[]>;
  /** By article id. */
  readonly origins: ReadonlyMap<string, TextOrigin>;
}

/** What `claims` makes of annotated articles and their stemma. */
export interface Findings {
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly entities: readonly Entity[];
  readonly timeline: readonly TimelineEntry[];
}
