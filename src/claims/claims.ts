import type { Claim, Conflict } from '../model.ts';
import type { Descent } from './descent.ts';
import type { EntityIndex } from './entities.ts';
import { type Doubt, originsOf } from './origins.ts';
import { completeness } from './propositions.ts';
import { readingsOf } from './readings.ts';
import type { SameClaims } from './same-claim.ts';
import type { Stated } from './testimonies.ts';
import { voicesOf } from './voices.ts';
import { wordsOf } from './words.ts';

/** Log-odds under which a witness may state something else, and from which on a stranger may state the claim; so many of them. */
const DOUBT = { sure: -1, near: -0.5, most: 2 } as const;

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
export function claimOf(
  draft: ClaimDraft,
  entities: EntityIndex,
  descent: Descent,
  same: SameClaims,
  status: Claim['status'],
): Claim {
  const { id, story, witnesses } = draft;
  const best = bestWording(witnesses);
  return {
    id,
    story,
    text: best.testimony.exact,
    witnesses: witnesses.map(({ testimony }) => testimony),
    origins: originsOf(witnesses, descent, doubtOf(best, witnesses, same)),
    voices: voicesOf(witnesses, entities),
    status,
    readings: readingsOf(witnesses),
  };
}

/** A wording of fewer words hardly says what the affair is about. */
const SHORT = 7;

/**
 * What a claim weighs in the order of an edition: independent witnesses first, the certain ones before the possible, then
 * conflicts, then voices; and more, the better its wording stands alone.
 */
export function weightOfClaim(claim: Claim, conflicts: readonly Conflict[]): number {
  const articles = new Set(claim.witnesses.map(({ article }) => article)).size;
  const named = claim.voices.filter(({ kind }) => kind !== 'unnamed').length;
  const contested = Math.min(3, conflicts.filter(({ verdict }) => verdict !== 'precision').length);
  const { min, max } = claim.origins;
  const support = 2 * min + max + Math.log2(1 + articles) + 2 * contested + 0.5 * Math.min(2, named);
  const words = wordsOf(claim.text);
  return support * (0.3 + 0.7 * completeness(claim.text, words)) * Math.min(1, words.length / SHORT);
}

/** A witness that says the same as the wording of the claim only by its likeness to others is in doubt. */
function doubtOf(best: Stated, witnesses: readonly Stated[], { alike, near }: SameClaims): Doubt {
  const own = new Set(witnesses.map(({ id }) => id));
  return {
    unsure: new Set(
      witnesses
        .filter((one) => one.leaf.group !== best.leaf.group && alike(best, one) < DOUBT.sure)
        .map(({ id }) => id),
    ),
    alike: near(best)
      .flatMap(({ one, score }) => (score >= DOUBT.near && !own.has(one.id) ? [one] : []))
      .slice(0, DOUBT.most),
  };
}

/**
 * The exact words of the witness that states it best: a whole statement with a subject that is named and a verb, of medium
 * length, that says what the most text groups say.
 */
function bestWording(witnesses: readonly Stated[]): Stated {
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
  return [...witnesses].map((one) => ({ one, rank: rank(one) })).reduce((a, b) => (b.rank > a.rank ? b : a)).one;
}

function clarity({ words, testimony, leaf, headline, hearsay, cut }: Stated): number {
  const length = Math.min(1, words.length / 10) - Math.max(0, words.length - 30) / 20;
  const torn =
    (testimony.exact.match(/[“”"]/gu) ?? []).length % 2 === 1 || /(?:^|\s)['‘][^'’]*$/u.test(testimony.exact);
  return (
    1.5 * completeness(leaf.article.text, words) +
    length -
    (cut ? 1 : 0) -
    (torn ? 1.2 : 0) -
    (headline ? 0.3 : 0) -
    (hearsay ? 0.2 : 0)
  );
}
