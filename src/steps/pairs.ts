import {
  type Compared,
  comparePacked,
  groupingOfPairs,
  ofOneAffairPacked,
  ofOneEventPacked,
  type SettledGroups,
} from '../collate/index.ts';
import { uniqueKeys } from '../edition/index.ts';
import { held } from './pages.ts';
import type { PairRow, ReadRow, TogetherRow, VerifiedRow } from './rows.ts';

/** Verifies that two articles belong together; null where they do not. */
export function verifyStep({ a, b, shared = 0, texts, affair, event }: PairRow): VerifiedRow | null {
  if (texts !== undefined) {
    const compared: Compared | null = comparePacked(held(texts[0]), held(texts[1]));
    return compared && { a, b, shared, ...compared };
  }
  if (affair !== undefined)
    return ofOneAffairPacked(held(affair[0]), held(affair[1])) ? { a, b, together: 'affair' } : null;
  return event !== undefined && ofOneEventPacked(held(event[0]), held(event[1])) ? { a, b, together: 'event' } : null;
}

/** What pages decide together: keys that are unique, groups of texts that are one. */
export function settleStep(row: TogetherRow): readonly Pick<ReadRow, 'source' | 'key'>[] | readonly [SettledGroups] {
  if ('texts' in row) return [groupingOfPairs(row.texts, row.pairs)];
  return uniqueKeys(row.keys).map(({ source, key }) => ({ source, key }));
}
