import type { GoldConflict, GoldSpan } from '../../../corpora/affairs/gold.ts';
import { type Bound, placesOf } from '../../../corpora/affairs/places.ts';
import { type Conflict, overlapLength, type Passage, type Span } from '../../../src/model.ts';

/** Where the gold's claims that a conflict is about are witnessed, and the conflict itself. */
export interface FactTarget {
  readonly gold: GoldConflict;
  /** Spans of the witnesses, by id of the edition's article. */
  readonly witnessed: ReadonlyMap<string, readonly Span[]>;
}

/** The conflicts of the gold with the witnesses of their claims. The gold's lists of witnesses are complete over its articles. */
export function factTargets({ gold, articles }: Bound): FactTarget[] {
  const claims = new Map((gold.claims?.claims ?? []).map((claim) => [claim.id, claim]));
  return (gold.claims?.conflicts ?? []).map((conflict) => {
    const witnessed = new Map<string, Span[]>();
    const spans: GoldSpan[] = [
      conflict.a,
      conflict.b,
      ...conflict.claims.flatMap((id) => claims.get(id)?.witnesses ?? []),
    ];
    for (const { article, span } of spans) {
      const here = articles.get(article);
      if (here === undefined) continue;
      witnessed.set(here.id, [...(witnessed.get(here.id) ?? []), ...placesOf(here.text, span)]);
    }
    return { gold: conflict, witnessed };
  });
}

/**
 * True if a called conflict is of the same fact: both its passages stand in witnesses of the claims the gold's conflict is
 * about, and the words by which they differ from each other are among those by which the gold's spans differ, side by side.
 * The gold gives one pair of articles for a fact; which copy or retelling of a value is shown beside which is no part of it.
 */
export function isSameFact(called: Conflict, { gold, witnessed }: FactTarget): boolean {
  if (![called.a, called.b].every((passage) => isWitnessed(passage, witnessed))) return false;
  const [a, b] = differing(called.a.exact, called.b.exact);
  const [x, y] = differing(gold.a.span, gold.b.span);
  return (meet(a, x) && meet(b, y)) || (meet(a, y) && meet(b, x));
}

function isWitnessed(passage: Passage, witnessed: FactTarget['witnessed']): boolean {
  return (witnessed.get(passage.article) ?? []).some(
    (span) => overlapLength(span, passage) * 2 >= Math.min(span.end - span.start, passage.end - passage.start),
  );
}

/** The words each of two passages has and the other has not. */
function differing(a: string, b: string): [Set<string>, Set<string>] {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return [new Set([...one].filter((word) => !other.has(word))), new Set([...other].filter((word) => !one.has(word)))];
}

/** Where one side has no word of its own, as where words were only left out, nothing needs to meet. */
function meet(called: ReadonlySet<string>, gold: ReadonlySet<string>): boolean {
  if (gold.size === 0 || called.size === 0) return gold.size === called.size;
  return [...called].some((word) => gold.has(word));
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}](?:[\p{L}\p{N}'.,]*[\p{L}\p{N}])?/gu) ?? [],
  );
}
