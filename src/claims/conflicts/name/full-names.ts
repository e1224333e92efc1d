import { nameKey } from '../../../languages/en/words/fold.ts';
import { byCodeUnit, type Entity, type Passage } from '../../../model.ts';
import type { Found } from '../calls/found.ts';

/** A full name, folded, with its first passage, how often it stands there, and in which text groups. */
export interface FullName {
  readonly parts: readonly string[];
  readonly passage: Passage;
  readonly count: number;
  readonly groups: ReadonlySet<string>;
}

/** A person of the story with the passages that stand in it. */
export interface Person {
  readonly entity: Entity;
  readonly mentions: readonly Passage[];
  readonly names: ReadonlyMap<string, FullName>;
}

/** A conflict of two names or offices. */
export function nameFound(nature: Found['nature'], a: Passage, b: Passage, reason: string): Found {
  const values: [string, string] = [nameKey(a.exact), nameKey(b.exact)];
  return {
    kind: 'name',
    nature,
    a,
    b,
    reason,
    fact: ['name', ...[...values].sort(byCodeUnit)].join(' '),
    values,
    score: 1,
  };
}
