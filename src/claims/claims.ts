import type { Claim, Conflict } from '../model.ts';
import type { Descent } from './descent.ts';
import type { EntityIndex } from './entities.ts';
import { originsOf } from './origins.ts';
import { completeness } from './propositions.ts';
import { readingsOf } from './readings.ts';
import type { Stated } from './testimonies.ts';
import { voicesOf } from './voices.ts';

/** Witnesses of one claim, in order, with its id. */
export interface ClaimDraft {
  readonly id: string;
  readonly story: string;
  readonly witnesses: readonly Stated[];
}

/** The id of a claim is that of its first witness's passage; a passage is a witness of one claim only. */
export function draftOf(witnesses: readonly Stated[]): ClaimDraft {
  const order = [...witnesses].sort((a, b) => a.leaf.index - b.leaf.index || a.testimony.start - b.testimony.start);
  return { id: order[0]!.id, story: order[0]!.leaf.story, witnesses: order };
}

/** The claim as the edition prints it. */
export function claimOf(draft: ClaimDraft, entities: EntityIndex, descent: Descent, status: Claim['status']): Claim {
  const { id, story, witnesses } = draft;
  return {
    id,
    story,
    text: bestWording(witnesses),
    witnesses: witnesses.map(({ testimony }) => testimony),
    origins: originsOf(witnesses, descent),
    voices: voicesOf(witnesses, entities),
    status,
    readings: readingsOf(witnesses),
  };
}

/** What a claim weighs in the order of an edition: independent witnesses, then conflicts, then voices. */
export function weightOfClaim(claim: Claim, conflicts: readonly Conflict[]): number {
  const articles = new Set(claim.witnesses.map(({ article }) => article)).size;
  const named = claim.voices.filter(({ kind }) => kind !== 'unnamed').length;
  const contested = Math.min(3, conflicts.filter(({ verdict }) => verdict !== 'precision').length);
  return 3 * claim.origins.max + Math.log2(1 + articles) + 2 * contested + 0.5 * Math.min(2, named);
}

/**
 * The exact words of the witness that states it best: a whole statement with a subject that is named and a verb, of medium
 * length, that says what the most text groups say.
 */
function bestWording(witnesses: readonly Stated[]): string {
  const groups = new Map<string, Set<string>>();
  for (const { words, leaf } of witnesses) {
    for (const { term } of words) if (term !== null) groups.set(term, (groups.get(term) ?? new Set()).add(leaf.group));
  }
  const most = new Set(witnesses.map(({ leaf }) => leaf.group)).size;
  const rank = (one: Stated): number => {
    const terms = [...new Set(one.words.flatMap(({ term }) => term ?? []))];
    const agreed = terms.reduce((sum, term) => sum + groups.get(term)!.size, 0);
    return clarity(one) + agreed / (most * Math.max(4, terms.length));
  };
  return [...witnesses].map((one) => ({ one, rank: rank(one) })).reduce((a, b) => (b.rank > a.rank ? b : a)).one
    .testimony.exact;
}

function clarity({ words, testimony, leaf, headline, hearsay }: Stated): number {
  const length = Math.min(1, words.length / 10) - Math.max(0, words.length - 30) / 20;
  const quotes = (testimony.exact.match(/[“”"]/gu) ?? []).length % 2;
  return (
    1.5 * completeness(leaf.article.text, words) + length - 0.2 * quotes - (headline ? 0.3 : 0) - (hearsay ? 0.2 : 0)
  );
}
