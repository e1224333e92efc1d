import {
  type AnnotatedArticle,
  type CreditSpans,
  confidence,
  type Passage,
  passageOf,
  type Span,
  type TextOrigin,
  type Upstream,
  type WitnessLink,
} from '../model.ts';
import type { AlignedRun, Alignment } from './alignment.ts';
import type { WordSequence } from './words.ts';

/** Everything links are drawn from. Indices are into the articles in their final order. */
export interface Descent {
  readonly articles: readonly AnnotatedArticle[];
  readonly texts: readonly WordSequence[];
  readonly credits: readonly (readonly CreditSpans[])[];
  readonly origins: readonly TextOrigin[];
}

/** Aligned passages printed on a link, longest first; the rest can be found again by aligning. */
const PASSAGES = 40;

/** The aligned runs of two articles as passages of both. */
export function alignedPassages(descent: Descent, a: number, b: number, alignment: Alignment): WitnessLink['passages'] {
  const kept = alignment.runs.toSorted((x, y) => y.equal - x.equal || x.aStart - y.aStart).slice(0, PASSAGES);
  return kept
    .sort((x, y) => x.aStart - y.aStart)
    .map((run: AlignedRun) => ({
      a: wordsPassage(descent, a, run.aStart, run.aEnd),
      b: wordsPassage(descent, b, run.bStart, run.bEnd),
    }));
}

function wordsPassage({ articles, texts }: Descent, article: number, from: number, to: number): Passage {
  const words = texts[article]!;
  const span: Span = { start: words.starts[from]!, end: words.ends[to - 1]! };
  return passageOf(articles[article]!.article, span);
}

/**
 * Which of two articles that share words was upstream: the one whose outlet the other names or whose publisher wrote
 * the text; both from a third where both carry an outlet's text that neither publishes; else the earlier, if both are
 * dated. Unknown is better than wrong.
 */
export function upstreamOf(
  descent: Descent,
  a: number,
  b: number,
): { upstream: Upstream; reason: string; sure: number } {
  const [x, y] = [descent.articles[a]!.article, descent.articles[b]!.article];
  const [from, of] = [descent.origins[a]!.outlet, descent.origins[b]!.outlet];
  if (from !== null && from === of) {
    const [ownA, ownB] = [x.publisher === from, y.publisher === from];
    if (ownA && !ownB) return { upstream: 'a', reason: `${from} wrote it and publishes the one`, sure: 0.9 };
    if (ownB && !ownA) return { upstream: 'b', reason: `${from} wrote it and publishes the other`, sure: 0.9 };
    if (!ownA && !ownB) return { upstream: 'common', reason: `both carry a text of ${from}`, sure: 0.9 };
  }
  const bNamesA = names(descent.credits[b]!, x.publisher, from);
  const aNamesB = names(descent.credits[a]!, y.publisher, of);
  if (bNamesA && !aNamesB) return { upstream: 'a', reason: `the other names ${bNamesA}`, sure: 0.85 };
  if (aNamesB && !bNamesA) return { upstream: 'b', reason: `the one names ${aNamesB}`, sure: 0.85 };
  if (x.published && y.published && x.published.slice(0, 10) !== y.published.slice(0, 10)) {
    const upstream = x.published < y.published ? 'a' : 'b';
    return { upstream, reason: 'the earlier by its date, which is only a clue', sure: 0.55 };
  }
  return { upstream: 'unknown', reason: 'nothing shows which came first', sure: 0.5 };
}

function names(credits: readonly CreditSpans[], ...outlets: readonly (string | null)[]): string | null {
  return credits.find((credit) => outlets.includes(credit.outlet))?.outlet ?? null;
}

/** A link between two articles that share words. */
export function verbatimLink(
  descent: Descent,
  kind: 'same-text' | 'reuses',
  a: number,
  b: number,
  alignment: Alignment,
): WitnessLink {
  const direction = upstreamOf(descent, a, b);
  const cover = (share: number) => `${Math.round(share * 100)} %`;
  const strength = kind === 'same-text' ? Math.max(alignment.coverA, alignment.coverB) : 0.6 + alignment.ownWords / 500;
  return {
    a: descent.articles[a]!.article.id,
    b: descent.articles[b]!.article.id,
    kind,
    upstream: direction.upstream,
    confidence: confidence(Math.min(0.99, strength)),
    passages: alignedPassages(descent, a, b, alignment),
    reasons: [
      `${alignment.ownWords} words outside quotations agree; runs cover ${cover(alignment.coverA)} of the one and ${cover(alignment.coverB)} of the other`,
      direction.reason,
    ],
    via: null,
  };
}

/** A link from an article that names another's outlet as its source. */
export function citesLink(
  descent: Descent,
  citing: number,
  cited: number,
  credits: readonly CreditSpans[],
): WitnessLink {
  const [first, second] = citing < cited ? [citing, cited] : [cited, citing];
  const own = descent.articles[citing]!.article;
  return {
    a: descent.articles[first]!.article.id,
    b: descent.articles[second]!.article.id,
    kind: 'cites',
    upstream: citing === first ? 'b' : 'a',
    confidence: 0.75,
    passages: credits.map((credit) => {
      const passage = passageOf(own, credit);
      return citing === first ? { a: passage, b: null } : { a: null, b: passage };
    }),
    reasons: [`names ${credits[0]!.outlet} as a source ${credits.length === 1 ? 'once' : `${credits.length} times`}`],
    via: null,
  };
}
