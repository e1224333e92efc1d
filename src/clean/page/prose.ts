import type { ElementNode, Tree } from './tree.ts';

/** The index after the last element within each element: those within it are `index + 1` to this one, exclusive. */
export function subtreeEnds({ elements }: Tree): Uint32Array {
  const ends = new Uint32Array(elements.length);
  for (let i = elements.length - 1; i >= 0; i--) {
    if (ends[i]! < i + 1) ends[i] = i + 1;
    const up = elements[i]!.parent?.index;
    if (up !== undefined && ends[up]! < ends[i]!) ends[up] = ends[i]!;
  }
  return ends;
}

/** Marks the elements given and all within them. */
export function marksOf({ elements }: Tree, marked: readonly ElementNode[]): Uint8Array {
  const marks = new Uint8Array(elements.length);
  for (const { index } of marked) marks[index] = 1;
  for (let i = 1; i < elements.length; i++) if (marks[elements[i]!.parent!.index]) marks[i] = 1;
  return marks;
}

/** Adds up a count from each element to those around it, in place. */
export function sumUp({ elements }: Tree, counts: Float64Array): Float64Array {
  for (let i = elements.length - 1; i > 0; i--) counts[elements[i]!.parent!.index]! += counts[i]!;
  return counts;
}
