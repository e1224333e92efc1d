import { UNRENDERED } from '../page/areas.ts';
import { isBodyContainer, isUnlikely } from '../page/markup-names.ts';
import type { RawPiece } from '../page/rendered.ts';
import type { ElementNode, Tree } from '../page/tree.ts';
import { scoresOf, topOf } from './candidates.ts';
import { type Counts, commasIn, countsOf, linkDensity } from './counts.ts';
import { trim } from './trim.ts';

/** When an attempt has found the article: letters, and a share of prose. */
const FOUND = {
  /** With this many letters an attempt has found an article. */
  enough: 250,
  /** Least share of the best candidate's prose that a container named as the body must hold to be believed. */
  namedShare: 0.4,
} as const;

interface Effort {
  readonly dropUnlikely: boolean;
  readonly weighNames: boolean;
  readonly trimmed: boolean;
}

const EFFORTS: readonly Effort[] = [
  { dropUnlikely: true, weighNames: true, trimmed: true },
  { dropUnlikely: false, weighNames: true, trimmed: true },
  { dropUnlikely: false, weighNames: false, trimmed: true },
  { dropUnlikely: false, weighNames: false, trimmed: false },
];

/**
 * Which pieces of a page are of its article, by the markup around them; null where nothing is. Each effort is less
 * strict than the one before; the first that finds enough is believed, else the one that found most.
 *
 * @param others marks the elements of other articles on the page: nothing in them is kept
 * @param noscript what stands in `noscript` was rendered
 */
export function keptPieces(
  tree: Tree,
  text: string,
  pieces: readonly RawPiece[],
  others: Uint8Array,
  noscript = false,
): Uint8Array | null {
  const commas = pieces.map(({ start, end }) => commasIn(text.slice(start, Math.min(end, start + 5_000))));
  let best: Uint8Array | null = null;
  let most = 0;
  for (const effort of EFFORTS) {
    const kept = attempt(tree, pieces, commas, effort, others, noscript);
    const letters = pieces.reduce((sum, { start, end }, i) => sum + (kept[i] ? end - start : 0), 0);
    if (letters > most) {
      most = letters;
      best = kept;
    }
    if (letters >= FOUND.enough) break;
  }
  return best;
}

function attempt(
  tree: Tree,
  pieces: readonly RawPiece[],
  commas: readonly number[],
  effort: Effort,
  others: Uint8Array,
  noscript: boolean,
): Uint8Array {
  const dropped = droppedOf(tree, effort.dropUnlikely, others, noscript);
  const counts = countsOf(tree, pieces, commas, dropped);
  const scores = scoresOf(tree, pieces, commas, counts, dropped, effort.weighNames);
  const top = topOf(tree, scores);
  const kept = new Uint8Array(pieces.length);
  if (top === null) return kept;
  const named = namedBody(tree, counts, dropped, top);
  const chosen = new Uint8Array(tree.elements.length);
  chosen[(named ?? top).index] = 1;
  if (named === null) for (const sibling of joined(top, scores, counts, dropped)) chosen[sibling.index] = 1;
  const removed = effort.trimmed ? trim(tree, chosen, counts, dropped, effort.weighNames) : dropped;
  spread(tree, chosen);
  pieces.forEach(({ block }, i) => {
    kept[i] = chosen[block.index] && !removed[block.index] ? 1 : 0;
  });
  return kept;
}

/** Elements that are left out from the start, with all within them. */
function droppedOf({ elements }: Tree, unlikely: boolean, others: Uint8Array, noscript: boolean): Uint8Array {
  const dropped = Uint8Array.from(others);
  for (let i = 1; i < elements.length; i++) {
    const element = elements[i]!;
    const silent = UNRENDERED.has(element.tag) && !(noscript && element.tag === 'noscript');
    if (dropped[element.parent!.index] || silent || (unlikely && isUnlikely(element))) {
      dropped[i] = 1;
    }
  }
  return dropped;
}

/** Hands a mark down from each marked element to all within it. */
function spread({ elements }: Tree, marks: Uint8Array): void {
  for (let i = 1; i < elements.length; i++) if (marks[elements[i]!.parent!.index]) marks[i] = 1;
}

/** The container that the markup names as the body, if it holds enough of the prose the scoring found. */
function namedBody({ elements }: Tree, counts: Counts, dropped: Uint8Array, top: ElementNode): ElementNode | null {
  const prose = ({ index }: ElementNode): number => counts.letters[index]! - counts.linked[index]!;
  let best: ElementNode | null = null;
  for (const element of elements) {
    if (dropped[element.index] || !isBodyContainer(element)) continue;
    if (best === null || prose(element) > prose(best)) best = element;
  }
  return best !== null && prose(best) >= Math.max(FOUND.enough, prose(top) * FOUND.namedShare) ? best : null;
}

/** Siblings of the best element that belong to the article too. */
function joined(top: ElementNode, scores: Float64Array, counts: Counts, dropped: Uint8Array): ElementNode[] {
  const { parent } = top;
  if (parent === null) return [];
  const least = Math.max(10, scores[top.index]! * 0.2);
  const name = top.attributes.class ?? '';
  return parent.children.filter((child): child is ElementNode => {
    if (typeof child === 'string' || child === top || dropped[child.index]) return false;
    const bonus = name !== '' && child.attributes.class === name ? scores[top.index]! * 0.2 : 0;
    if (scores[child.index]! + bonus >= least) return true;
    if (child.tag !== 'p') return false;
    const length = counts.letters[child.index]!;
    const density = linkDensity(counts, child);
    return length > 80 ? density < 0.25 : length > 0 && density === 0;
  });
}
