import { table } from '../../base/table.ts';
import { nameWeight } from '../page/markup-names.ts';
import type { RawPiece } from '../page/rendered.ts';
import type { ElementNode, Tree } from '../page/tree.ts';
import { type Counts, linkDensity } from './counts.ts';

/** Fewer letters than this are no paragraph that speaks for the element around it. */
const LEAST_PARAGRAPH = 25;
const MOST_LEVELS = 5;

const TAG_SCORE: Readonly<Record<string, number>> = table({
  div: 5,
  article: 10,
  section: 3,
  main: 5,
  pre: 3,
  td: 3,
  blockquote: 3,
  address: -3,
  ol: -3,
  ul: -3,
  dl: -3,
  dd: -3,
  dt: -3,
  li: -3,
  form: -3,
  h1: -5,
  h2: -5,
  h3: -5,
  h4: -5,
  h5: -5,
  h6: -5,
  th: -5,
});

/**
 * Scores the elements around paragraphs: each paragraph speaks for its parent wholly, for the grandparent by half, and
 * for those above ever less; names and tags add to it, hyperlinks take from it. After Readability (arc90, 2009; Mozilla).
 */
export function scoresOf(
  { elements }: Tree,
  pieces: readonly RawPiece[],
  commas: readonly number[],
  counts: Counts,
  dropped: Uint8Array,
  weighNames: boolean,
): Float64Array {
  const scores = new Float64Array(elements.length);
  const touched = new Uint8Array(elements.length);
  const pieceCount = new Uint32Array(elements.length);
  for (const { block } of pieces) pieceCount[block.index]! += 1;
  pieces.forEach((piece, i) => {
    const length = piece.end - piece.start;
    if (dropped[piece.block.index] || length < LEAST_PARAGRAPH) return;
    const words = (1 + commas[i]! + Math.min(3, Math.floor(length / 100))) * (piece.linked > 0.7 ? 0.2 : 1);
    const alone = pieceCount[piece.block.index] === 1;
    let element: ElementNode | null = alone ? piece.block.parent : piece.block;
    for (let level = 0; level < MOST_LEVELS && element !== null && element.index > 0; level++) {
      const share = level === 0 ? 1 : level === 1 ? 0.5 : 1 / (level * 3);
      scores[element.index]! += words * share;
      touched[element.index] = 1;
      element = element.parent;
    }
  });
  for (let i = 1; i < elements.length; i++) {
    if (!touched[i]) continue;
    const element = elements[i]!;
    const named = weighNames ? nameWeight(element) : 0;
    scores[i] = (scores[i]! + (TAG_SCORE[element.tag] ?? 0) + named) * (1 - linkDensity(counts, element));
  }
  return scores;
}

/** The element that holds the article: the best one, or one above it where the article is spread over several. */
export function topOf({ elements }: Tree, scores: Float64Array): ElementNode | null {
  let top: ElementNode | null = null;
  for (let i = 1; i < elements.length; i++) {
    if (scores[i]! > (top === null ? 0 : scores[top.index]!)) top = elements[i]!;
  }
  if (top === null) return null;
  top = sharedAncestor(elements, scores, top);
  let last = scores[top.index]!;
  const least = last / 3;
  for (let up = top.parent; up !== null && up.tag !== 'body' && up.index > 0; up = up.parent) {
    const score = scores[up.index]!;
    if (score === 0) continue;
    if (score < least) break;
    if (score > last) {
      top = up;
      break;
    }
    last = score;
  }
  return top;
}

/** The ancestor that at least three nearly as good candidates have in common, or the candidate itself. */
function sharedAncestor(elements: readonly ElementNode[], scores: Float64Array, top: ElementNode): ElementNode {
  const rivals = elements.filter(({ index }) => index > 0 && scores[index]! >= scores[top.index]! * 0.75).slice(0, 200);
  if (rivals.length < 4) return top;
  const seen = new Map<number, number>();
  for (const rival of rivals.slice(0, 50)) {
    for (let up = rival.parent; up !== null; up = up.parent) seen.set(up.index, (seen.get(up.index) ?? 0) + 1);
  }
  for (let up = top.parent; up !== null && up.tag !== 'body' && up.index > 0; up = up.parent) {
    if ((seen.get(up.index) ?? 0) >= 3) return up;
  }
  return top;
}
