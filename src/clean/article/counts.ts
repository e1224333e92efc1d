import type { RawPiece } from '../page/rendered.ts';
import type { ElementNode, Tree } from '../page/tree.ts';

/** What stands within each element, by its index. */
export interface Counts {
  /** Letters, and letters inside hyperlinks. */
  readonly letters: Float64Array;
  readonly linked: Float64Array;
  readonly headings: Float64Array;
  readonly commas: Float64Array;
  /** Paragraphs (`p`), list items, form fields and pictures. */
  readonly paragraphs: Float64Array;
  readonly items: Float64Array;
  readonly fields: Float64Array;
  readonly pictures: Float64Array;
}

const COMMAS = /[,،﹐︐、，]/g;
const FIELDS = new Set(['input', 'select', 'textarea', 'button']);
const PICTURES = new Set(['img', 'picture', 'amp-img']);

/** Commas of a stretch of text. */
export const commasIn = (text: string): number => text.match(COMMAS)?.length ?? 0;

/** Counts what stands within each element that is not dropped: one pass up the tree. */
export function countsOf(
  { elements }: Tree,
  pieces: readonly RawPiece[],
  commas: readonly number[],
  dropped: Uint8Array,
): Counts {
  const of = () => new Float64Array(elements.length);
  const counts = {
    letters: of(),
    linked: of(),
    headings: of(),
    commas: of(),
    paragraphs: of(),
    items: of(),
    fields: of(),
    pictures: of(),
  };
  pieces.forEach((piece, i) => {
    const { index } = piece.block;
    if (dropped[index]) return;
    const length = piece.end - piece.start;
    counts.letters[index]! += length;
    counts.linked[index]! += length * piece.linked;
    counts.commas[index]! += commas[i]!;
    if (piece.heading) counts.headings[index]! += length;
  });
  for (let i = elements.length - 1; i > 0; i--) {
    if (dropped[i]) continue;
    const { tag, parent } = elements[i]!;
    if (tag === 'p') counts.paragraphs[i]! += 1;
    else if (tag === 'li') counts.items[i]! += 1;
    else if (FIELDS.has(tag)) counts.fields[i]! += 1;
    else if (PICTURES.has(tag)) counts.pictures[i]! += 1;
    const up = parent!.index;
    for (const count of Object.values(counts)) count[up]! += count[i]!;
  }
  return counts;
}

/** Share (0–1) of an element's letters that stand in hyperlinks. */
export const linkDensity = ({ letters, linked }: Counts, { index }: ElementNode): number =>
  letters[index] === 0 ? 0 : linked[index]! / letters[index]!;
