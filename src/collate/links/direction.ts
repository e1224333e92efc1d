import type { WordSequence } from '../../languages/en/words/word-sequence.ts';
import type { AnnotatedArticle, Article, CreditSpans, TextOrigin } from '../../model.ts';
import type { Alignment } from '../texts/alignment.ts';
import { type Direction, versionOf } from './versions.ts';

/** Everything links are drawn from. Indices are into the articles in their final order. */
export interface Descent {
  readonly articles: readonly AnnotatedArticle[];
  readonly texts: readonly WordSequence[];
  readonly credits: readonly (readonly CreditSpans[])[];
  readonly origins: readonly TextOrigin[];
}

/**
 * Which of two articles that share words was upstream: the one whose outlet the other names or whose publisher wrote
 * the text; both from a third where both carry or credit an outlet's text that neither publishes; else the earlier, if
 * both are dated. Unknown is better than wrong.
 */
export function upstreamOf(
  descent: Descent,
  a: number,
  b: number,
  kind: 'same-text' | 'reuses',
  alignment: Alignment,
): Direction {
  const [x, y] = [descent.articles[a]!.article, descent.articles[b]!.article];
  const version = versionOf(descent.articles[a]!, descent.articles[b]!);
  if (version !== null) return version;
  const [from, of] = [descent.origins[a]!, descent.origins[b]!];
  const third = outsideRuns(descent, a, alignment).find(
    ({ outlet }) =>
      outlet !== from.outlet &&
      outlet !== of.outlet &&
      names(
        descent.credits[b]!.filter(({ form }) => form === 'cited'),
        outlet,
      ),
  );
  const introduced = third ? null : byIntroduction(descent, a, b, alignment);
  if (introduced) return introduced;
  if (from.outlet !== null && from.outlet === of.outlet) {
    const same = sameWriter(x, y, from, of);
    if (kind === 'same-text' || same.sure > 0.6) return same;
    const placed = byPlace(kind, alignment, descent.texts[a]!, descent.texts[b]!);
    return placed.upstream === 'unknown' ? same : placed;
  }
  if (x.publisher !== null && x.publisher === y.publisher && from.outlet === null && of.outlet === null) {
    return { upstream: 'common', reason: `two pages of ${x.publisher}`, sure: 0.6 };
  }
  const bNamesA = names(descent.credits[b]!, x.publisher, from.outlet);
  const aNamesB = names(descent.credits[a]!, y.publisher, of.outlet);
  if (bNamesA && !aNamesB) return { upstream: 'a', reason: `the other names ${bNamesA}`, sure: 0.85 };
  if (aNamesB && !bNamesA) return { upstream: 'b', reason: `the one names ${aNamesB}`, sure: 0.85 };
  const [signedA, signedB] = [signed(descent, a), signed(descent, b)];
  if (signedA !== null && signedB === null) return takenFrom('a', signedA, x.publisher);
  if (signedB !== null && signedA === null) return takenFrom('b', signedB, y.publisher);
  if (third) return { upstream: 'common', reason: `both credit ${third.outlet}`, sure: 0.7 };
  if (
    kind === 'same-text' &&
    from.outlet === null &&
    of.outlet === null &&
    x.publisher !== null &&
    y.publisher !== null
  )
    return {
      upstream: 'common',
      reason: `${x.publisher} and ${y.publisher} print one text and neither says whose it is: a release, or an agency’s`,
      sure: 0.6,
    };
  const dated = byDate(x, y);
  return dated.upstream === 'unknown' ? byPlace(kind, alignment, descent.texts[a]!, descent.texts[b]!) : dated;
}

/**
 * One brings the shared words in as another's ("The Ledger reported:") where the other begins with them: it took them
 * from there. Only pages whose publishers are not told apart by anything better, and a passage that opens the other.
 */
function byIntroduction({ articles, texts }: Descent, a: number, b: number, { runs }: Alignment): Direction | null {
  const first = runs[0];
  if (!first || articles[a]!.article.publisher !== null || articles[b]!.article.publisher !== null) return null;
  const bStart = Math.min(...runs.map((run) => run.bStart));
  const opensA = first.aStart / texts[a]!.ids.length <= SHAPE.top;
  const opensB = bStart / texts[b]!.ids.length <= SHAPE.top;
  const [inA, inB] = [
    introducedBy(articles[a]!.article, texts[a]!, runs, 'a'),
    introducedBy(articles[b]!.article, texts[b]!, runs, 'b'),
  ];
  if (inA && !inB && !opensA) return { upstream: 'b', reason: 'the one brings the words in as another’s', sure: 0.7 };
  if (inB && !inA && !opensB) return { upstream: 'a', reason: 'the other brings the words in as another’s', sure: 0.7 };
  return null;
}

/** Words, in the page's own voice, that end in a colon and a line's end right before a run of so many shared words. */
function introducedBy(article: Article, words: WordSequence, runs: Alignment['runs'], side: 'a' | 'b'): boolean {
  return runs.some((run) => {
    const [start, end] = side === 'a' ? [run.aStart, run.aEnd] : [run.bStart, run.bEnd];
    if (end - start < SHAPE.introduced || start === 0) return false;
    return /[:,]\s{0,3}\n\s{0,3}[“"']?$/u.test(article.text.slice(words.ends[start - 1]!, words.starts[start]!));
  });
}

/** What the shape of an overlap tells: shares of words. Clues, chosen on the development affairs. */
const SHAPE = {
  /** A text this much longer than another that wholly stands in it was not made from it by adding nothing. */
  longer: 1.08,
  whole: 0.97,
  /** Where a shared passage must begin to be a text's news, and where to be another's background: shares of its words. */
  top: 0.08,
  below: 0.15,
  /** Shared words in a row that a colon brings in as another's. */
  introduced: 12,
} as const;

/**
 * What the shape of the overlap tells: a copy cut short comes from the longer one, and a passage that opens one text and
 * stands far down in another was written for the first.
 */
function byPlace(
  kind: 'same-text' | 'reuses',
  { coverA, coverB, runs }: Alignment,
  a: WordSequence,
  b: WordSequence,
): Direction {
  const [inA, inB] = [a.ids.length, b.ids.length];
  if (kind === 'same-text') {
    if (coverB >= SHAPE.whole && inA > inB * SHAPE.longer)
      return { upstream: 'a', reason: 'the other is a part of the one and has nothing of its own', sure: 0.55 };
    if (coverA >= SHAPE.whole && inB > inA * SHAPE.longer)
      return { upstream: 'b', reason: 'the one is a part of the other and has nothing of its own', sure: 0.55 };
  } else if (runs.length > 0) {
    const [fromA, fromB] = [runs[0]!.aStart / inA, Math.min(...runs.map((run) => run.bStart)) / inB];
    if (fromA <= SHAPE.top && fromB >= SHAPE.below)
      return { upstream: 'a', reason: 'what opens the one stands far down in the other', sure: 0.55 };
    if (fromB <= SHAPE.top && fromA >= SHAPE.below)
      return { upstream: 'b', reason: 'what opens the other stands far down in the one', sure: 0.55 };
  }
  return { upstream: 'unknown', reason: 'nothing shows which came first', sure: 0.5 };
}

/** Credits of a statement that do not stand within the shared words themselves: those came along with them. */
function outsideRuns({ credits, texts }: Descent, a: number, alignment: Alignment): CreditSpans[] {
  const { starts, ends } = texts[a]!;
  const { runs } = alignment;
  const shared = ({ start, end }: CreditSpans) =>
    runs.some(({ aStart, aEnd }) => starts[aStart]! <= start && end <= ends[aEnd - 1]!);
  return credits[a]!.filter((credit) => credit.form === 'cited' && !shared(credit));
}

/** The earlier of two pages, where both are dated: a clue, no proof. */
export function byDate(x: Article, y: Article): Direction {
  if (x.published && y.published && x.published.slice(0, 10) !== y.published.slice(0, 10)) {
    const upstream = x.published < y.published ? 'a' : 'b';
    return { upstream, reason: 'the earlier by its date, which is only a clue', sure: 0.55 };
  }
  return { upstream: 'unknown', reason: 'nothing shows which came first', sure: 0.5 };
}

/** Two texts of one newsroom: its own page before a carrier's, and a page without a credit line before one with it. */
function sameWriter(x: Article, y: Article, from: TextOrigin, of: TextOrigin): Direction {
  const outlet = from.outlet!;
  const [ownA, ownB] = [x.publisher === outlet, y.publisher === outlet];
  if (ownA && !ownB) return { upstream: 'a', reason: `${outlet} wrote it and publishes the one`, sure: 0.9 };
  if (ownB && !ownA) return { upstream: 'b', reason: `${outlet} wrote it and publishes the other`, sure: 0.9 };
  if (!ownA && !ownB) {
    if (from.basis === 'credit' && of.basis === 'identity' && y.publisher === null) {
      return {
        upstream: 'b',
        reason: `the one says that ${outlet} had it first; the other says nothing, as ${outlet}’s own page would`,
        sure: 0.6,
      };
    }
    if (of.basis === 'credit' && from.basis === 'identity' && x.publisher === null) {
      return {
        upstream: 'a',
        reason: `the other says that ${outlet} had it first; the one says nothing, as ${outlet}’s own page would`,
        sure: 0.6,
      };
    }
    const [signs, other] = [SIGNED.has(from.basis), SIGNED.has(of.basis)];
    if (signs && of.basis === 'identity' && x.publisher === null)
      return { upstream: 'a', reason: `${outlet} signs the one, nobody the other`, sure: 0.65 };
    if (other && from.basis === 'identity' && y.publisher === null)
      return { upstream: 'b', reason: `${outlet} signs the other, nobody the one`, sure: 0.65 };
    const shown = `${SHOWN_BY[from.basis]} in the one, ${SHOWN_BY[of.basis]} in the other`;
    return { upstream: 'common', reason: `${outlet} wrote both: ${shown}`, sure: 0.9 };
  }
  const dated = byDate(x, y);
  return dated.upstream === 'unknown' ? { upstream: 'common', reason: `two pages of ${outlet}`, sure: 0.6 } : dated;
}

/** What shows who wrote a text, as a reason says it. */
const SHOWN_BY: Readonly<Record<TextOrigin['basis'], string>> = {
  own: 'its own page',
  byline: 'by the byline',
  dateline: 'by the dateline',
  credit: 'by a credit',
  identity: 'by the words alone',
  ruling: 'by a person’s ruling',
  unknown: 'by nothing said',
};

const SIGNED: ReadonlySet<TextOrigin['basis']> = new Set(['byline', 'dateline', 'credit']);

/** The outlet a page names as the author of its text, where that is not its publisher's own staff at a known page. */
function signed({ articles, origins }: Descent, i: number): string | null {
  const { outlet, basis } = origins[i]!;
  return SIGNED.has(basis) && outlet !== articles[i]!.article.publisher ? outlet : null;
}

/** A text signed by an outlet stands in another page that signs nothing: its own, or a carrier's beside a carrier's. */
function takenFrom(side: 'a' | 'b', outlet: string, publisher: string | null): Direction {
  return publisher === null
    ? { upstream: side, reason: `${outlet} signs the ${side === 'a' ? 'one' : 'other'}`, sure: 0.7 }
    : { upstream: 'common', reason: `both carry words of ${outlet}`, sure: 0.7 };
}

function names(credits: readonly CreditSpans[], ...outlets: readonly (string | null)[]): string | null {
  return credits.find((credit) => outlets.includes(credit.outlet))?.outlet ?? null;
}
