import { areaOf } from '../page/areas.ts';
import { isBodyContainer, isUnlikely, nameWeight } from '../page/markup-names.ts';
import type { RawPiece } from '../page/rendered.ts';
import type { ElementNode, Tree } from '../page/tree.ts';

/** What the elements around a piece tell of it, in the order of the row. Shares are 0–1, the rest are counts. */
export const SURROUNDINGS = [
  'kept',
  'paragraph',
  'item',
  'cell',
  'heading',
  'list',
  'table',
  'figure',
  'quotation',
  'aside',
  'form',
  'article',
  'body container',
  'unlikely around',
  'names around',
  'area',
  'links in parent',
  'links in grandparent',
  'letters in parent',
  'letters in grandparent',
  'kept in parent',
  'kept in grandparent',
  'kept three up',
  'pieces of its shape',
  'letters of its shape',
  'kept of its shape',
  'links of its shape',
  'prose of its shape',
  'kept of its tag and class',
  'levels to kept',
  'letters of the branch',
  'links of the branch',
  'prose of the branch',
  'headings of the branch',
  'place among kept',
  'place on the page',
  'level of the heading',
  'level of the block',
  'links',
] as const;

const NAMED = {
  list: /^(?:ul|ol|dl)$/,
  aside: /^(?:aside|footer|nav|header)$/,
  form: /^(?:form|button|select|label|fieldset)$/,
} as const;

/** Letters from which a piece without many links is prose. */
const PROSE = { letters: 60, linked: 0.5 } as const;

const classOf = ({ tag, attributes }: ElementNode): string => `${tag}.${(attributes.class ?? '').slice(0, 80)}`;
const size = (letters: number): number => Math.min(letters, 1_000_000);

/** Flags handed down from each element to all within it. */
const FLAG = {
  list: 1,
  table: 2,
  figure: 4,
  quotation: 8,
  aside: 16,
  form: 32,
  article: 64,
  container: 128,
  unlikely: 256,
} as const;

/** Not looked at yet. */
const UNTOLD = -1;

function flagsOf(element: ElementNode): number {
  const { tag } = element;
  let flags = 0;
  if (NAMED.list.test(tag)) flags |= FLAG.list;
  if (tag === 'table') flags |= FLAG.table;
  if (tag === 'figure') flags |= FLAG.figure;
  if (tag === 'blockquote') flags |= FLAG.quotation;
  if (NAMED.aside.test(tag)) flags |= FLAG.aside;
  if (NAMED.form.test(tag)) flags |= FLAG.form;
  if (tag === 'article' || tag === 'main') flags |= FLAG.article;
  if (isBodyContainer(element)) flags |= FLAG.container;
  if (isUnlikely(element)) flags |= FLAG.unlikely;
  return flags;
}

interface Sums {
  readonly letters: Float64Array;
  readonly linked: Float64Array;
  readonly kept: Float64Array;
  readonly prose: Float64Array;
  readonly headings: Float64Array;
}

interface Shape {
  pieces: number;
  letters: number;
  kept: number;
  linked: number;
  prose: number;
}

/**
 * What gives a row of numbers for each piece where it is asked for: what the elements around it are, what stands in them, how those pieces fared that have
 * its shape (the same tags and classes up to the third element around it). Linear in elements and pieces.
 */
export function surroundingsOf(
  { elements }: Tree,
  pieces: readonly RawPiece[],
  kept: Uint8Array | null,
): (() => Float32Array)[] {
  const count = elements.length;
  const depth = new Uint16Array(count);
  for (let i = 1; i < count; i++) depth[i] = Math.min(60_000, depth[elements[i]!.parent!.index]! + 1);
  const flags = new Int16Array(count).fill(UNTOLD);
  const told = (element: ElementNode): number => {
    const up: ElementNode[] = [];
    let at: ElementNode | null = element;
    while (at !== null && flags[at.index] === UNTOLD) {
      up.push(at);
      at = at.parent;
    }
    let flag = at === null ? 0 : flags[at.index]!;
    for (let i = up.length - 1; i >= 0; i--) {
      flag |= up[i]!.parent === null ? 0 : flagsOf(up[i]!);
      flags[up[i]!.index] = flag;
    }
    return flag;
  };
  const sums = sumsOf(elements, pieces, kept);
  const shapes = new Map<string, Shape>();
  const kinds = new Map<string, Shape>();
  const shapeOf: Shape[] = [];
  const kindOf: Shape[] = [];
  pieces.forEach((piece, i) => {
    const { block } = piece;
    const kind = classOf(block);
    const up = block.parent;
    const shape = `${kind}<${up ? classOf(up) : ''}<${up?.parent ? classOf(up.parent) : ''}`;
    kindOf.push(added(kinds, kind, piece, kept?.[i] ?? 0));
    shapeOf.push(added(shapes, shape, piece, kept?.[i] ?? 0));
  });
  let first = -1;
  let last = -1;
  kept?.forEach((is, i) => {
    if (!is) return;
    if (first < 0) first = i;
    last = i;
  });
  return pieces.map((piece, i) => () => {
    const { block, linked, heading } = piece;
    const { tag, index } = block;
    const parent = block.parent ?? block;
    const grand = parent.parent ?? parent;
    const third = grand.parent ?? grand;
    const flag = told(block);
    const has = (bit: number): number => (flag & bit ? 1 : 0);
    const share = (part: Float64Array, { index: at }: ElementNode): number =>
      part[at]! / Math.max(1, sums.letters[at]!);
    let branch = block;
    let levels = 0;
    while (
      branch.parent !== null &&
      sums.kept[branch.index] === 0 &&
      sums.kept[branch.parent.index] === 0 &&
      levels < 30
    ) {
      branch = branch.parent;
      levels += 1;
    }
    let names = nameWeight(block) / 25;
    for (let up = block.parent, at = 0; up !== null && at < 3; up = up.parent, at++) names += nameWeight(up) / 25;
    const shape = shapeOf[i]!;
    const kind = kindOf[i]!;
    const area = areaOf(block) ?? areaOf(parent);
    const place = last < 0 ? 0 : last === first ? i - first : (i - first) / (last - first);
    return Float32Array.of(
      kept === null ? 0.5 : kept[i]!,
      tag === 'p' ? 1 : 0,
      tag === 'li' || parent.tag === 'li' ? 1 : 0,
      tag === 'td' || tag === 'th' || parent.tag === 'td' ? 1 : 0,
      heading ? 1 : 0,
      has(FLAG.list),
      has(FLAG.table),
      has(FLAG.figure),
      has(FLAG.quotation),
      has(FLAG.aside),
      has(FLAG.form),
      has(FLAG.article),
      has(FLAG.container),
      has(FLAG.unlikely),
      names,
      area === null ? 0 : area === 'furniture' ? -1 : 1,
      share(sums.linked, parent),
      share(sums.linked, grand),
      size(sums.letters[parent.index]!),
      size(sums.letters[grand.index]!),
      share(sums.kept, parent),
      share(sums.kept, grand),
      share(sums.kept, third),
      size(shape.pieces),
      size(shape.letters),
      shape.kept / Math.max(1, shape.letters),
      shape.linked / Math.max(1, shape.letters),
      shape.prose / Math.max(1, shape.letters),
      kind.kept / Math.max(1, kind.letters),
      levels,
      size(sums.letters[branch.index]!),
      share(sums.linked, branch),
      share(sums.prose, branch),
      share(sums.headings, branch),
      Math.max(-1, Math.min(2, place)),
      i / Math.max(1, pieces.length - 1),
      heading ? Number(/^h([1-6])$/.exec(tag)?.[1] ?? /^h([1-6])$/.exec(parent.tag)?.[1] ?? 7) : 0,
      depth[index]!,
      linked,
    );
  });
}

function sumsOf(elements: readonly ElementNode[], pieces: readonly RawPiece[], kept: Uint8Array | null): Sums {
  const of = () => new Float64Array(elements.length);
  const sums: Sums = { letters: of(), linked: of(), kept: of(), prose: of(), headings: of() };
  pieces.forEach(({ start, end, linked, heading, block: { index } }, i) => {
    const length = end - start;
    sums.letters[index]! += length;
    sums.linked[index]! += length * linked;
    if (kept?.[i]) sums.kept[index]! += length;
    if (length >= PROSE.letters && linked < PROSE.linked) sums.prose[index]! += length;
    if (heading) sums.headings[index]! += length;
  });
  for (let i = elements.length - 1; i > 0; i--) {
    const up = elements[i]!.parent!.index;
    for (const sum of Object.values(sums) as Float64Array[]) sum[up]! += sum[i]!;
  }
  return sums;
}

function added(shapes: Map<string, Shape>, name: string, { start, end, linked }: RawPiece, kept: number): Shape {
  let shape = shapes.get(name);
  if (shape === undefined) {
    shape = { pieces: 0, letters: 0, kept: 0, linked: 0, prose: 0 };
    shapes.set(name, shape);
  }
  const length = end - start;
  shape.pieces += 1;
  shape.letters += length;
  shape.linked += length * linked;
  if (kept) shape.kept += length;
  if (length >= PROSE.letters && linked < PROSE.linked) shape.prose += length;
  return shape;
}
