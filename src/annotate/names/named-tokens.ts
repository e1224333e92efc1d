import type { Name } from '../../model.ts';
import type { TokenRange } from '../sentences.ts';
import type { Gender } from './kinds.ts';

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
