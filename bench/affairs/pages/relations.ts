import type { GoldPair, Relation } from '../../../corpora/affairs/gold.ts';
import type { Bound } from '../../../corpora/affairs/places.ts';
import type { ErrorExample, Family } from '../figures/catalogue.ts';
import { accuracyOf, f1Of, macroF1Of, share } from '../figures/measures.ts';
import { type Call, type Judge, judgeOf } from './expansion.ts';

const related = (relation: Relation) => relation !== 'independent';
const verbatim = (relation: Relation) => relation === 'same-text' || relation === 'reuses';

/**
 * How articles relate, over all pairs of the gold's pages but those a person was not sure of. A pair the gold does
 * not list is independent; `listedAccuracy` leaves such pairs out. The judge may be a rival.
 */
export function relationFigures(bound: Bound, judge: Judge = judgeOf(bound.edition)): Family {
  const listed = new Map(bound.gold.pairs.map((pair) => [pairKey(pair.a, pair.b), pair]));
  const rows: [Relation, Relation][] = [];
  const listedRows: [Relation, Relation][] = [];
  const errors: ErrorExample[] = [];
  let [directed, directedRight] = [0, 0];
  const ids = bound.gold.pages.map((page) => page.id);
  for (const [i, first] of ids.entries()) {
    for (const second of ids.slice(i + 1)) {
      const pair = listed.get(pairKey(first, second));
      if (pair?.sure === false) continue;
      const gold = pair ?? { a: first, b: second, relation: 'independent', direction: 'unknown', sure: true };
      const call = callOf(bound, judge, gold);
      rows.push([gold.relation, call.relation]);
      if (pair !== undefined) listedRows.push([gold.relation, call.relation]);
      const text = `${gold.a} – ${gold.b}: ${gold.relation} (${gold.direction}), called ${call.relation} (${call.upstream})`;
      if (gold.relation !== call.relation) errors.push({ kind: `relation ${gold.relation} → ${call.relation}`, text });
      if (!related(gold.relation) || gold.direction === 'unknown') continue;
      directed += 1;
      if (call.upstream === gold.direction) directedRight += 1;
      else if (related(call.relation)) errors.push({ kind: 'direction', text });
    }
  }
  return {
    figures: {
      accuracy: accuracyOf(rows),
      listedAccuracy: accuracyOf(listedRows),
      macroF1: macroF1Of(rows),
      relatedF1: f1Of(rows, related),
      verbatimF1: f1Of(rows, verbatim),
      direction: share(directedRight, directed),
    },
    errors,
  };
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\0${b}` : `${b}\0${a}`;
}

/** The call on a gold pair; one whose article the edition lacks is called independent. */
function callOf(bound: Bound, judge: Judge, pair: GoldPair): Call {
  const [a, b] = [bound.articles.get(pair.a), bound.articles.get(pair.b)];
  return a === undefined || b === undefined ? { relation: 'independent', upstream: null } : judge(a.id, b.id);
}
