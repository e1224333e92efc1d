import { type Claim, foldOutletName, type Testimony } from '../../model.ts';
import type { Concordance } from '../concordance.ts';

/** One origin of a claim and how many articles bear its testimony, as far as their credits and writers tell. */
export interface OriginShare {
  /** Null for an origin that is counted but not named. */
  readonly name: string | null;
  readonly articles: number;
  /** False where this origin may be one with another. */
  readonly sure: boolean;
}

/** The outlets an article's testimony may be laid to, the nearest first: whom it credits, who wrote it, who ran it. */
function sources(c: Concordance, { via, article }: Testimony): string[] {
  const held = c.articles.get(article);
  return [via, held?.origin.outlet, held?.publisher].flatMap((name) => (name ? [foldOutletName(name)] : []));
}

/**
 * The origins of a claim, those with the most testimonies first. There are as many as the claim has at most; which of
 * them are in doubt the edition does not say, so the doubt is shown on the least attested.
 */
export function originShares(c: Concordance, claim: Claim): OriginShare[] {
  const { min, max, names } = claim.origins;
  const articles = new Map(names.map((name) => [foldOutletName(name), new Set<string>()]));
  for (const witness of claim.testimonies) {
    const own =
      sources(c, witness).find((name) => articles.has(name)) ??
      (articles.size === 1 ? [...articles.keys()][0] : undefined);
    if (own !== undefined) articles.get(own)!.add(witness.article);
  }
  const named = names
    .map((name) => ({ name: name as string | null, articles: articles.get(foldOutletName(name))!.size }))
    .sort((a, b) => b.articles - a.articles)
    .slice(0, max);
  while (named.length < max) named.push({ name: null, articles: 1 });
  return named.map((share, i) => ({ ...share, articles: Math.max(1, share.articles), sure: i < min }));
}
