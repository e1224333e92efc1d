/** A piece of text where it stands on a sheet, in points; `y` grows upwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of its letters. */
  readonly size: number;
}

/** A line of one column. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** When pieces are one line, and where space parts columns; in sizes of letters. Chosen on print-outs of the sample's pages. */
const SPACE = {
  /** Most difference of height within a line. */
  level: 0.4,
  /** A gap from which a blank stands between two pieces, and from which they are of two columns. */
  blank: 0.15,
  column: 1.6,
  /** Least width of the white that parts columns, and least lines on either side of it. */
  gutter: 0.9,
  lines: 3,
  /** Least height of the white that parts what stands one over the other. */
  band: 0.4,
} as const;

/** The lines of a sheet in the order they are read: columns one after the other, what stands over both before them. */
export function sheetOf(runs: readonly Run[]): Line[] {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: Line[] = [];
  let row: Run[] = [];
  const close = (): void => {
    lines.push(...linesOf(row));
    row = [];
  };
  for (const run of sorted) {
    const first = row[0];
    if (first !== undefined && first.y - run.y > SPACE.level * Math.min(first.size, run.size)) close();
    row.push(run);
  }
  close();
  return inOrder(lines, 0);
}

/** The pieces of one height as lines: parted where the gap is wide. */
function linesOf(row: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let open: { text: string; left: number; right: number; y: number; size: number } | null = null;
  for (const { text, x, y, width, size } of [...row].sort((a, b) => a.x - b.x)) {
    const gap: number = open === null ? 0 : x - open.right;
    if (open !== null && gap < SPACE.column * Math.max(size, open.size)) {
      const blank = gap > SPACE.blank * size && !/\s$/.test(open.text) && !/^\s/.test(text);
      open.text += (blank ? ' ' : '') + text;
      open.right = Math.max(open.right, x + width);
      open.size = Math.max(open.size, size);
    } else {
      if (open !== null) lines.push(open);
      open = { text, left: x, right: x + width, y, size };
    }
  }
  if (open !== null) lines.push(open);
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/(?<!\s)\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** How often a region is cut in turn. */
const MOST_CUTS = 40;

/**
 * Cuts a region where white runs through it from top to bottom, else where it runs from side to side, and so its parts in turn
 * (recursive XY cut: Nagy and Seth, 1984).
 */
function inOrder(lines: readonly Line[], depth: number): Line[] {
  if (lines.length < 2 || depth > MOST_CUTS) return [...lines];
  const size = medianOf(lines.map((line) => line.size));
  const gutter = gutterOf(lines, size);
  if (gutter !== null) {
    const left = lines.filter((line) => line.right <= gutter);
    const right = lines.filter((line) => line.right > gutter);
    return [...inOrder(left, depth + 1), ...inOrder(right, depth + 1)];
  }
  const level = bandOf(lines, size);
  if (level === null) return [...lines].sort((a, b) => b.y - a.y || a.left - b.left);
  const over = lines.filter((line) => line.y >= level);
  const under = lines.filter((line) => line.y < level);
  return [...inOrder(over, depth + 1), ...inOrder(under, depth + 1)];
}

/** Where white parts a region into two columns of some lines each; null where it does not. */
function gutterOf(lines: readonly Line[], size: number): number | null {
  const sorted = [...lines].sort((a, b) => a.left - b.left);
  let right = Number.NEGATIVE_INFINITY;
  let best: { readonly at: number; readonly width: number } | null = null;
  for (const [index, line] of sorted.entries()) {
    const width = line.left - right;
    const enough = Math.min(index, sorted.length - index) >= SPACE.lines;
    if (enough && width >= SPACE.gutter * size && width > (best?.width ?? 0)) best = { at: right, width };
    right = Math.max(right, line.right);
  }
  return best?.at ?? null;
}

/** The height of the widest white that parts a region into over and under, where columns begin or end; null where there is none. */
function bandOf(lines: readonly Line[], size: number): number | null {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  let best: { readonly at: number; readonly height: number } | null = null;
  for (let index = 1; index < sorted.length; index++) {
    const over = sorted[index - 1]!;
    const line = sorted[index]!;
    const height = over.y - over.size * 0.2 - (line.y + line.size * 0.8);
    if (height >= SPACE.band * size && height > (best?.height ?? 0)) best = { at: (over.y + line.y) / 2, height };
  }
  return best?.at ?? null;
}

/** The middle of numbers. */
export function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
