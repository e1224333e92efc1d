import type { TokenRange } from '../../languages/language.ts';
import type { Name } from '../../model.ts';

/** What a name or its title tells of a person; null where it tells nothing. */
export type Gender = 'male' | 'female' | null;

/** A name with the tokens of its paragraph it covers. */
export interface NamedTokens extends TokenRange {
  readonly paragraph: number;
  /** First token of the titles before a person's name. */
  readonly titleFrom: number;
  readonly name: Name;
  readonly text: string;
  /** The fullest form of this name in the article. */
  readonly full: string;
  readonly gender: Gender;
  /** "the newspaper", standing for an outlet named before: no name, but a source. */
  readonly anaphor: boolean;
}
