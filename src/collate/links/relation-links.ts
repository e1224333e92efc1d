import { confidence, type Passage, passageOf, type Span, type WitnessLink } from '../../model.ts';
import type { LostReport } from '../lost/lost-report.ts';
import type { RelatedPair } from '../relations/story-descent.ts';
import { byDate, type Descent } from './direction.ts';

/** Lost reports by the articles that know of them. */
export type LostIndex = ReadonlyMap<number, readonly LostReport[]>;

export function lostIndex(lost: readonly LostReport[]): LostIndex {
  const byArticle = new Map<number, LostReport[]>();
  for (const report of lost) {
    for (const { article } of report.creditedBy) byArticle.set(article, [...(byArticle.get(article) ?? []), report]);
  }
  return byArticle;
}

/** The report of an outlet that one of two articles knows, or the one nobody names that both know. */
function reportBehind(lost: LostIndex, outlet: string | null, a: number, b: number): LostReport | undefined {
  const [ofA, ofB] = [lost.get(a) ?? [], lost.get(b) ?? []];
  const known = outlet === null ? ofA.filter((report) => ofB.includes(report)) : [...ofA, ...ofB];
  return known.find((report) => report.outlet === outlet);
}

/** A direction of no more confidence rests on which text is the fuller, no credit. */
const CLUE = 0.65;
/** Passages printed on a link. */
const PASSAGES = 12;

/**
 * The link of two texts that are related without sharing words: with the sentences that say the same, or, where there are
 * none, the credits it rests on, and with the lost witness both hang on.
 */
export function relationLink(descent: Descent, { a, b, relation }: RelatedPair, lost: LostIndex): WitnessLink {
  const [x, y] = [descent.articles[a]!.article, descent.articles[b]!.article];
  const pairs = relation.tell.pairs
    .toSorted((m, n) => n.likeness - m.likeness || m.a - n.a)
    .slice(0, PASSAGES)
    .sort((m, n) => m.a - n.a);
  const alike = pairs.map((pair) => ({
    a: passageOf(x, relation.propositions.a[pair.a]!),
    b: passageOf(y, relation.propositions.b[pair.b]!),
  }));
  const via = relation.upstream === 'common' ? reportBehind(lost, relation.via, a, b) : undefined;
  const credit = (i: number, outlets: readonly (string | null)[]): Passage | null => {
    const found: Span | undefined = descent.credits[i]!.find(
      (one) => one.form === 'cited' && outlets.includes(one.outlet),
    );
    return found ? passageOf(descent.articles[i]!.article, found) : null;
  };
  const named = {
    a: credit(a, [relation.via, descent.origins[b]!.outlet]),
    b: credit(b, [relation.via, descent.origins[a]!.outlet]),
  };
  const order =
    relation.tell.pairs.length > 1 ? [`${relation.tell.pairs.length} sentences say the same, in the same order`] : [];
  const writer = descent.origins[a]!.outlet;
  const carried =
    writer !== null && writer === descent.origins[b]!.outlet && x.publisher !== writer && y.publisher !== writer;
  // Two pages that carry texts of one writer, as of a firm whose release they print, have neither from the other.
  const clue = carried && relation.confidence <= CLUE ? 'common' : relation.upstream;
  return {
    a: x.id,
    b: y.id,
    kind: relation.kind,
    upstream: clue === 'unknown' ? byDate(x, y).upstream : clue,
    confidence: confidence(relation.confidence),
    passages: named.a || named.b ? [named, ...alike] : alike,
    reasons: [relation.reason, ...order],
    via: via?.witness.id ?? null,
  };
}
