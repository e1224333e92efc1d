import type { GoldSpan, GoldWitness } from '../../../corpora/affairs/gold.ts';
import { type Bound, placesOf } from '../../../corpora/affairs/places.ts';
import { type EditionArticle, type Span, spanJaccard } from '../../../src/model.ts';

/** What is scored as claims: an edition's, or a rival's. */
export interface CalledClaim {
  readonly id: string;
  readonly testimonies: readonly (Span & { readonly article: string })[];
}

/** A called witness with every called claim it stands in. */
export interface CalledWitness extends Span {
  readonly article: string;
  readonly claims: ReadonlySet<string>;
}

/** A span of the gold in the edition. */
export interface Mention extends GoldSpan {
  /** Null where the edition lacks the article. */
  readonly in: EditionArticle | null;
  /** Where the words stand; empty where the text has not got them. */
  readonly places: readonly Span[];
  /** The called witness that overlaps it best, if one reaches .5. */
  readonly found: CalledWitness | null;
}

/** A mention that witnesses claims of the gold: one for each distinct article and span. */
export interface WitnessMention extends Mention {
  readonly claims: ReadonlySet<string>;
  readonly testimonies: readonly GoldWitness[];
}

/** Finds gold spans among called claims. */
export type Finder = (span: GoldSpan) => Mention;

/**
 * A gold span is found when a called witness of its article has a Jaccard of .5 or more with it in code units (one
 * that lies within it and covers half has). Where its words stand more than once, any place counts; of two called
 * witnesses the better overlap is taken, then the earlier.
 */
export function finderOf(bound: Bound, claims: readonly CalledClaim[]): Finder {
  const byArticle = new Map<string, Map<string, { start: number; end: number; claims: Set<string> }>>();
  for (const claim of claims) {
    for (const { article, start, end } of claim.testimonies) {
      const here = byArticle.get(article) ?? new Map();
      byArticle.set(article, here);
      const witness = here.get(`${start}-${end}`) ?? { start, end, claims: new Set<string>() };
      here.set(`${start}-${end}`, witness);
      witness.claims.add(claim.id);
    }
  }
  return (span) => {
    const article = bound.articles.get(span.article) ?? null;
    const places = article === null ? [] : placesOf(article.text, span.span);
    const called = article === null ? [] : [...(byArticle.get(article.id)?.values() ?? [])];
    let [found, best]: [CalledWitness | null, number] = [null, 0];
    for (const witness of called.sort((x, y) => x.start - y.start || x.end - y.end)) {
      const overlap = Math.max(0, ...places.map((place) => spanJaccard(place, witness)));
      if (overlap >= 0.5 && overlap > best) [found, best] = [{ ...witness, article: article!.id }, overlap];
    }
    return { article: span.article, span: span.span, in: article, places, found };
  };
}

/** The gold's testimonies, those with one article and span as one. */
export function mentionsOf(bound: Bound, find: Finder): WitnessMention[] {
  const mentions = new Map<string, WitnessMention & { claims: Set<string>; testimonies: GoldWitness[] }>();
  for (const claim of bound.gold.claims?.claims ?? []) {
    for (const witness of claim.witnesses) {
      const key = `${witness.article}\0${witness.span}`;
      const mention = mentions.get(key) ?? { ...find(witness), claims: new Set<string>(), testimonies: [] };
      mentions.set(key, mention);
      mention.claims.add(claim.id);
      mention.testimonies.push(witness);
    }
  }
  return [...mentions.values()];
}

/** True if both are found and stand in one called claim. */
export function together(x: Mention, y: Mention): boolean {
  const [a, b] = [x.found?.claims, y.found?.claims];
  return a !== undefined && b !== undefined && [...a].some((claim) => b.has(claim));
}
