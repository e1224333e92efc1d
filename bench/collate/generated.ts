import { annotate } from '../../src/annotate/index.ts';
import { cleanPile } from '../../src/clean/index.ts';
import { collate } from '../../src/collate/index.ts';
import {
  type AnnotatedArticle,
  byCodeUnit,
  type LinkKind,
  type OutletRegister,
  type Stemma,
  type Upstream,
} from '../../src/model.ts';
import { shippedCleanModels } from '../clean/models.ts';
import { chain, type PlacedArticle } from './chains.ts';
import { shippedCollateModels } from './models.ts';
import { Chance } from './random.ts';
import type { SourceText } from './sources.ts';
import { type TruePair, truePairs } from './truth.ts';

/** A pile of chains, read and collated. */
export interface GeneratedPile {
  readonly pile: readonly PlacedArticle[];
  readonly pairs: readonly TruePair[];
  readonly articles: readonly AnnotatedArticle[];
  readonly stemma: Stemma;
}

/** Makes a family of each text and collates them all as one pile. */
export function generatedPile(texts: readonly SourceText[], register: OutletRegister, seed: number): GeneratedPile {
  const chance = new Chance(seed);
  const chains = texts.map((text, i) => chain(`c${i}`, text, texts[(i + 1) % texts.length]!.toReversed(), chance));
  const pile = chains.flat();
  const pages = pile.filter(({ held }) => held).map(({ page }) => page);
  const cleaned = cleanPile(pages, register, shippedCleanModels()).toSorted(
    (x, y) => byCodeUnit(x.published ?? '', y.published ?? '') || byCodeUnit(x.key, y.key),
  );
  const articles = cleaned.map((article) => ({ article, annotations: annotate(article, register) }));
  return {
    pile,
    pairs: chains.flatMap(truePairs),
    articles,
    stemma: collate(articles, register, shippedCollateModels()),
  };
}

/** What was called of a pair. */
export interface PairCall {
  readonly kind: LinkKind | 'independent';
  readonly upstream: Upstream | null;
  readonly confidence: number;
}

/** What a stemma says of any two articles, by key: links between text groups hold for all their members. */
export function callsOf({ stemma, articles }: GeneratedPile): (a: string, b: string) => PairCall {
  const id = new Map(articles.map(({ article }) => [article.key, article.id]));
  const group = new Map(
    stemma.textGroups.flatMap((one) => one.articles.map((article) => [article, one.articles] as const)),
  );
  const links = new Map(
    stemma.links.flatMap(
      (link) =>
        [
          [`${link.a} ${link.b}`, link],
          [`${link.b} ${link.a}`, { ...link, a: link.b, b: link.a, upstream: turned(link.upstream) }],
        ] as const,
    ),
  );
  return (a, b) => {
    const [x, y] = [id.get(a)!, id.get(b)!];
    const direct = links.get(`${x} ${y}`);
    if (direct) return { kind: direct.kind, upstream: direct.upstream, confidence: direct.confidence };
    const [first, second] = [group.get(x)!, group.get(y)!];
    if (first === second) return { kind: 'same-text', upstream: 'common', confidence: 0.8 };
    const between = links.get(`${first[0]} ${second[0]}`);
    return between
      ? { kind: between.kind, upstream: between.upstream, confidence: between.confidence }
      : { kind: 'independent', upstream: null, confidence: 0 };
  };
}

function turned(upstream: Upstream): Upstream {
  return upstream === 'a' ? 'b' : upstream === 'b' ? 'a' : upstream;
}
