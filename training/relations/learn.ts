import type { Affair } from '../../corpora/affairs/affairs.ts';
import { type Gold, readGold } from '../../corpora/affairs/gold.ts';
import type { BoostedTrees } from '../../src/base/boosted-trees.ts';
import { collate } from '../../src/collate/index.ts';
import { judgeOf, type PairJudge, RELATIONS } from '../../src/collate/relations/relation-model.ts';
import type { AnnotatedArticle, OutletRegister } from '../../src/model.ts';
import { boost } from '../claims/boost.ts';

/** Small trees that may ask two things, few of them: what more of either gave on affairs left out was nothing. */
const OPTIONS = { trees: 40, depth: 2, rate: 0.15, placed: 0.6, ridge: 1 } as const;
/** What a pair counts: one of which the reader was not sure less, and one of a large affair less, so that no affair rules. */
const WEIGHT = { unsure: 0.3, large: -0.5, all: 3 } as const;

/** An affair read up to its annotations. */
export interface ReadPile {
  readonly affair: Affair;
  readonly articles: readonly AnnotatedArticle[];
}

/** A pair of texts as the judge of relations sees it, with what a reader says of it. */
interface TaughtPair {
  readonly affair: string;
  readonly row: readonly number[];
  readonly relation: (typeof RELATIONS)[number];
  readonly sure: boolean;
}

/** Affairs whose gold lists only the pairs that are related or were looked at: all others are independent. */
const UNLISTED_ARE_INDEPENDENT: ReadonlySet<string> = new Set(['spotify', 'census', 'cecot', 'port-calder']);

/** The pairs of an affair that share no substantial words, each with its row and the reader's relation. */
function taughtBy({ affair, articles }: ReadPile, register: OutletRegister): TaughtPair[] {
  const rows: { readonly a: string; readonly b: string; readonly row: readonly number[] }[] = [];
  const noting: PairJudge = (row, a, b) => {
    rows.push({ a, b, row });
    return [1, 0, 0, 0];
  };
  const { links } = collate(articles, register, { relations: noting });
  const verbatim = new Set(
    links.filter(({ kind }) => kind === 'same-text' || kind === 'reuses').map(({ a, b }) => pairKey(a, b)),
  );
  const gold = readGold(affair.gold);
  const goldId = goldIdsOf(articles, gold);
  const listed = new Map(gold.pairs.map((pair) => [pairKey(pair.a, pair.b), pair]));
  return rows.flatMap(({ a, b, row }): TaughtPair[] => {
    const [x, y] = [goldId.get(a), goldId.get(b)];
    if (verbatim.has(pairKey(a, b)) || x === undefined || y === undefined) return [];
    const pair = listed.get(pairKey(x, y));
    if (pair === undefined && !UNLISTED_ARE_INDEPENDENT.has(affair.name)) return [];
    const told = pair?.relation ?? 'independent';
    const relation = told === 'reuses' || told === 'same-text' ? 'rewrites' : told;
    return [{ affair: affair.name, row, relation, sure: pair?.sure ?? true }];
  });
}

const pairKey = (a: string, b: string) => (a < b ? `${a}\0${b}` : `${b}\0${a}`);

/** The gold's name of each article, by the article's id; a gold name of three digits begins the key. */
function goldIdsOf(articles: readonly AnnotatedArticle[], { pages }: Gold): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id } of pages) {
    const named = articles.find(
      ({ article: { key } }) => key === id || (/^\d{3}$/u.test(id) && key.startsWith(`${id}_`)),
    );
    if (named !== undefined) found.set(named.article.id, id);
  }
  return found;
}

/** What affairs teach of relations. */
export interface RelationLessons {
  /** How many pairs each affair gives, by name. */
  readonly pairs: ReadonlyMap<string, number>;
  /** One set of trees for each of `RELATIONS`, nothing in them learnt from the affairs left out. */
  treesWithout(leftOut: ReadonlySet<string>): BoostedTrees[];
  judgeWithout(leftOut: ReadonlySet<string>): PairJudge;
}

/** Reads what readers said of pairs of texts. */
export function relationLessons(piles: readonly ReadPile[], register: OutletRegister): RelationLessons {
  const taught = piles.flatMap((pile) => taughtBy(pile, register));
  const pairs = new Map<string, number>();
  for (const { affair } of taught) pairs.set(affair, (pairs.get(affair) ?? 0) + 1);
  const treesWithout = (leftOut: ReadonlySet<string>) => {
    const kept = taught.filter(({ affair }) => !leftOut.has(affair));
    return RELATIONS.map((kind) =>
      boost(
        kept.map(({ affair, row, relation, sure }) => ({
          row,
          label: relation === kind ? 1 : 0,
          weight: WEIGHT.all * (sure ? 1 : WEIGHT.unsure) * pairs.get(affair)! ** WEIGHT.large,
        })),
        OPTIONS,
      ),
    );
  };
  return { pairs, treesWithout, judgeWithout: (leftOut) => judgeOf(treesWithout(leftOut)) };
}
