import { documentCounts, idf } from '../../base/idf.ts';
import { byCodeUnit, overlapLength, type Span } from '../../model.ts';
import type { SameClaims } from '../same-claim/same-claim.ts';
import type { ClaimDraft } from '../wording/drafts.ts';

/** A claim in the order of weight. */
export interface Weighed {
  readonly draft: ClaimDraft;
  readonly weight: number;
  readonly same: Pick<SameClaims, 'near'>;
}

/** When a claim tells again what a weightier one tells: shares of weight, log-odds, numbers of claims and texts. Chosen on the development affairs. */
const RETOLD = {
  /** What is left of the weight of a claim that tells again what a weightier one tells. */
  kept: 0.2,
  /** Claims are held against so many of the weightiest; what tells again what stands further down is down there itself. */
  mostHeld: 120,
  /** A claim that shares so much of the weight of its words, or of the shorter one's, tells the same point; */
  sameWords: 0.62,
  /** or that is printed in so many of the same; */
  sameWording: 0.7,
  /** and one of whose witnesses this part lies in those of another. */
  samePlaces: 0.5,
  /** A witness lies in another if so much of it does. */
  within: 0.6,
  /** Testimonies this much alike, in log-odds, nearly came into one claim. */
  nearly: -1.2,
  /** So many texts of a claim are asked, one witness of each. */
  mostTexts: 12,
  /** A claim so many of whose texts nearly state another tells the same point; */
  nearTexts: 0.5,
  /** or, where one text does, one that shares so many of its words. */
  nearWords: 0.4,
  /** Terms of which so many texts of a claim are its core. */
  core: 0.4,
} as const;

interface Held {
  readonly core: Terms;
  readonly wording: Terms;
}

/** Terms with their rarity, and the sum of it. */
interface Terms {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/**
 * Lowers claims that tell again what a weightier claim of the story tells, in their words or in the same places; none is lost.
 * Near-linear: each claim is held against a bounded number of others.
 *
 * @returns the weight of each claim, by id
 */
export function retoldWeights(claims: readonly Weighed[]): Map<string, number> {
  const order = [...claims].sort((a, b) => b.weight - a.weight || byCodeUnit(a.draft.id, b.draft.id));
  const rarity = rarities(order.map(({ draft }) => draft));
  const held: Held[] = [];
  const [cores, wordings] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const places = new Map<string, { readonly span: Span; readonly claim: number }[]>();
  const result = new Map<string, number>();
  const homes = new Map<string, number>();
  for (const { draft, weight, same } of order) {
    const core = coreOf(draft, rarity);
    const near = nearTexts(draft, same, homes);
    const retold =
      sharesWith(core.core, cores, held, ({ core }) => core, RETOLD.sameWords) ||
      sharesWith(core.wording, wordings, held, ({ wording }) => wording, RETOLD.sameWording) ||
      [...near].some(
        ([at, texts]) =>
          texts >= RETOLD.nearTexts || (texts > 0 && sharedOf(core.core, held[at]!.core) >= RETOLD.nearWords),
      ) ||
      liesWithin(draft, places);
    result.set(draft.id, retold ? weight * RETOLD.kept : weight);
    if (retold || held.length === RETOLD.mostHeld) continue;
    for (const { sentence, testimony } of draft.witnesses) {
      const list = places.get(sentence);
      if (list === undefined) places.set(sentence, [{ span: testimony, claim: held.length }]);
      else list.push({ span: testimony, claim: held.length });
    }
    for (const { id } of draft.found) homes.set(id, held.length);
    post(cores, core.core, held.length);
    post(wordings, core.wording, held.length);
    held.push(core);
  }
  return result;
}

/** Notes which claim that is held has which terms. */
function post(postings: Map<string, number[]>, { weights }: Terms, claim: number): void {
  for (const term of weights.keys()) {
    const list = postings.get(term);
    if (list === undefined) postings.set(term, [claim]);
    else list.push(claim);
  }
}

/** More than sums of the same weights in another order can differ by. */
const ROUNDING = 1e-9;

/** True if a claim that is held shares this part of the weight: their sums are taken by term, and only those near it one by one. */
function sharesWith(
  terms: Terms,
  postings: ReadonlyMap<string, readonly number[]>,
  held: readonly Held[],
  of: (held: Held) => Terms,
  least: number,
): boolean {
  const shared = new Float64Array(held.length);
  for (const [term, weight] of terms.weights) for (const at of postings.get(term) ?? []) shared[at]! += weight;
  return held.some((one, at) => {
    const other = of(one);
    const about = shared[at]! / Math.max(1, Math.min(terms.total, other.total));
    return about >= least - ROUNDING && sharedOf(terms, other) >= least;
  });
}

/** What two claims share of the weight of their words, as a share of the lighter one's. */
function sharedOf(a: Terms, b: Terms): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [term, weight] of small.weights) if (large.weights.has(term)) shared += weight;
  return shared / Math.max(1, Math.min(a.total, b.total));
}

/** The share of a claim's texts that nearly state each of the claims that are held. */
function nearTexts(
  { found }: ClaimDraft,
  same: Weighed['same'],
  homes: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const texts = new Map<number, Set<string>>();
  const first = [...new Map(found.map((one) => [one.placed.group, one] as const)).values()].slice(0, RETOLD.mostTexts);
  for (const one of first) {
    for (const { one: other, score } of same.near(one)) {
      if (score < RETOLD.nearly) break;
      const home = homes.get(other.id);
      if (home !== undefined) texts.set(home, (texts.get(home) ?? new Set()).add(one.placed.group));
    }
  }
  return new Map([...texts].map(([home, groups]) => [home, groups.size / first.length]));
}

/** True if the witnesses of a claim mostly stand within those of one claim that is held. */
function liesWithin(
  { witnesses }: ClaimDraft,
  places: ReadonlyMap<string, readonly { readonly span: Span; readonly claim: number }[]>,
): boolean {
  const counts = new Map<number, number>();
  for (const { sentence, testimony } of witnesses) {
    const claims = new Set(
      (places.get(sentence) ?? [])
        .filter(({ span }) => overlapLength(span, testimony) >= RETOLD.within * (testimony.end - testimony.start))
        .map(({ claim }) => claim),
    );
    for (const claim of claims) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count > RETOLD.samePlaces * witnesses.length);
}

/** How telling each term is among the claims of a story: those of half of them tell little. */
function rarities(drafts: readonly ClaimDraft[]): ReadonlyMap<string, number> {
  const counts = documentCounts(drafts.map(({ wording }) => wording.wording.words.flatMap(({ term }) => term ?? [])));
  return new Map([...counts].map(([term, count]) => [term, idf(count, drafts.length)]));
}

/** The terms of the wording, and those of them that other texts of the claim have too. */
function coreOf({ wording, witnesses }: ClaimDraft, rarity: ReadonlyMap<string, number>): Held {
  const groups = new Map<string, Set<string>>();
  for (const { words, placed } of witnesses) {
    for (const { term } of words)
      if (term !== null) groups.set(term, (groups.get(term) ?? new Set()).add(placed.group));
  }
  const texts = new Set(witnesses.map(({ placed }) => placed.group)).size;
  const own = new Set(wording.wording.words.flatMap(({ term }) => term ?? []));
  const core = [...own].filter((term) => groups.get(term)!.size >= RETOLD.core * texts);
  const weighed = (terms: Iterable<string>): Terms => {
    const weights = new Map([...terms].map((term) => [term, rarity.get(term) ?? 1]));
    return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
  };
  return { core: weighed(core.length > 1 ? core : own), wording: weighed(own) };
}
