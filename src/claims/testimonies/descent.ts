import type { LinkKind, Passage, Stemma } from '../../model.ts';
import type { PlacedArticle } from '../people/placed-article.ts';

/** How the texts of a pile descend from each other, by text group: what origins are counted with. */
export interface Descent {
  /** How two text groups are related, or null. */
  relation(a: string, b: string): LinkKind | null;
  /** True if a reused passage covers both testimonies. */
  reused(a: Passage, b: Passage): boolean;
  /** True if the one text group is upstream of the other by more than a clue. */
  above(up: string, down: string): boolean;
  /** The outlet behind the one that a text group credits: that outlet's text at hand may itself retell another's, and so on. */
  behind(group: string, outlet: string): string;
  /** Outlets of lost reports, else their ids, that both text groups know. */
  sharedLost(a: string, b: string): string[];
}

/** Looks up links and lost witnesses by text group, since between two groups links are written once. */
export function descentOf(pile: readonly PlacedArticle[], stemma: Stemma): Descent {
  const group = new Map(pile.map(({ article, group: id }) => [article.id, id]));
  const kinds = new Map<string, LinkKind>();
  const passages = new Map<string, [Passage, Passage][]>();
  for (const { a, b, kind, passages: pairs } of stemma.links) {
    const from = group.get(a);
    const to = group.get(b);
    if (from === undefined || to === undefined) continue;
    kinds.set(pairKey(from, to), kind);
    for (const { a: one, b: other } of pairs) {
      if (one === null || other === null || (kind !== 'reuses' && kind !== 'same-text')) continue;
      const key = pairKey(one.article, other.article);
      const list = passages.get(key) ?? [];
      list.push([one, other]);
      passages.set(key, list);
    }
  }
  const ups = upstreamTexts(stemma, group);
  const lost = new Map<string, Set<string>>();
  for (const witness of stemma.witnesses) {
    if (witness.kind !== 'lost') continue;
    for (const article of witness.knownThrough) {
      const id = group.get(article);
      if (id !== undefined) lost.set(id, (lost.get(id) ?? new Set()).add(witness.outlet ?? witness.id));
    }
  }
  return {
    above: (up, down) => (ups.get(down) ?? []).some((text) => text.group === up),
    behind: (from, outlet) => behind(ups, from, outlet, new Set()),
    relation: (a, b) => kinds.get(pairKey(a, b)) ?? null,
    reused: (a, b) =>
      (passages.get(pairKey(a.article, b.article)) ?? []).some(([one, other]) =>
        one.article === a.article ? covers(one, a) && covers(other, b) : covers(other, a) && covers(one, b),
      ),
    sharedLost: (a, b) => [...(lost.get(a) ?? [])].filter((outlet) => lost.get(b)?.has(outlet)),
  };
}

/** A text that another is taken from, whole or in its core. */
interface UpstreamText {
  readonly group: string;
  readonly outlet: string | null;
  readonly core: boolean;
}

/** From which confidence on a direction is more than a clue: a date, or which text is the fuller. */
const MORE_THAN_A_CLUE = 0.7;

function upstreamTexts(stemma: Stemma, group: ReadonlyMap<string, string>): Map<string, UpstreamText[]> {
  const outlets = new Map(stemma.witnesses.map(({ id, outlet }) => [id, outlet]));
  const ups = new Map<string, UpstreamText[]>();
  for (const { a, b, kind, upstream, confidence } of stemma.links) {
    if (upstream !== 'a' && upstream !== 'b') continue;
    const [up, down] = upstream === 'a' ? [a, b] : [b, a];
    const [from, to] = [group.get(up), group.get(down)];
    if (from === undefined || to === undefined || from === to || confidence < MORE_THAN_A_CLUE) continue;
    const core = kind === 'rewrites' || kind === 'reuses';
    ups.set(to, [...(ups.get(to) ?? []), { group: from, outlet: outlets.get(up) ?? null, core }]);
  }
  return ups;
}

/** Follows a credit upstream text by text; where the texts credit each other in a circle, the one first named stays. */
function behind(
  ups: ReadonlyMap<string, readonly UpstreamText[]>,
  from: string,
  outlet: string,
  seen: Set<string>,
): string {
  const text = ups.get(from)?.find((one) => one.outlet === outlet);
  if (text === undefined || seen.has(text.group)) return outlet;
  seen.add(from).add(text.group);
  const next = ups.get(text.group)?.find((one) => one.core && one.outlet !== null && !seen.has(one.group));
  return next ? behind(ups, text.group, next.outlet!, seen) : outlet;
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function covers(outer: Passage, inner: Passage): boolean {
  const shared = Math.min(outer.end, inner.end) - Math.max(outer.start, inner.start);
  return shared >= 0.7 * (inner.end - inner.start);
}
