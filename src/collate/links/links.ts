import { confidence, type Passage, passageOf, type Span, type WitnessLink } from '../../model.ts';
import { type AlignedRun, type Alignment, align } from '../texts/alignment.ts';
import { type Descent, upstreamOf } from './direction.ts';

/** Aligned passages printed on a link, longest first; the rest can be found again by aligning. */
const PASSAGES = 40;

/** The aligned runs of two articles as passages of both. */
function alignedPassages(descent: Descent, a: number, b: number, alignment: Alignment): WitnessLink['passages'] {
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
 * A link between two articles that share words.
 *
 * @param hubs the articles that stand for their text groups when the direction is asked; a and b themselves by default
 */
export function verbatimLink(
  descent: Descent,
  kind: 'same-text' | 'reuses',
  a: number,
  b: number,
  alignment: Alignment,
  hubs: readonly [number, number] = [a, b],
): WitnessLink {
  const [hubA, hubB] = hubs;
  const direction = upstreamOf(
    descent,
    hubA,
    hubB,
    kind,
    hubA === a && hubB === b ? alignment : align(descent.texts[hubA]!, descent.texts[hubB]!),
  );
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
