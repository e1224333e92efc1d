import { type SheetMarks, sheetMarks } from '../text/printout.ts';
import type { Line } from './sheet.ts';

/** Lines at the head and at the foot of a sheet that may repeat, and share of the sheets on which they must. */
const EDGE = { lines: 2, share: 0.5, least: 2 } as const;

/** A page number alone: "3", "- 3 -", "Page 3 of 7", "3/7". */
const NUMBER = /^(?:\p{L}{1,10}\.? )?[-–—(]? ?\d{1,4}(?: ?(?:\/|\p{L}{1,4}) ?\d{1,4})? ?[-–—)]?$/u;

/**
 * Sheets without what stands at the head or foot of each: running heads, page numbers, and what a browser prints there, which
 * tells the page's address and when it was printed.
 */
export function withoutMarks(sheets: readonly (readonly Line[])[]): {
  readonly sheets: readonly (readonly Line[])[];
  readonly marks: SheetMarks | null;
} {
  const edges = sheets.map(edgesOf);
  const marks =
    edges.map(({ over, under }) => sheetMarks(wordsOf(over), wordsOf(under))).find((each) => each !== null) ?? null;
  const counts = new Map<string, number>();
  for (const { candidates } of edges) {
    for (const shape of new Set(candidates.map(shapeOf))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const least = Math.max(EDGE.least, sheets.length * EDGE.share);
  return {
    marks,
    sheets: sheets.map((lines, index) => {
      const { over, under, candidates } = edges[index]!;
      const printed = marks === null ? [] : [...over, ...under];
      const drop = new Set([
        ...printed,
        ...candidates.filter((line) => NUMBER.test(line.text) || (counts.get(shapeOf(line)) ?? 0) >= least),
      ]);
      return lines.filter((line) => !drop.has(line));
    }),
  };
}

interface Edges {
  /** The pieces of the highest and of the lowest height. */
  readonly over: readonly Line[];
  readonly under: readonly Line[];
  /** Lines of the highest and lowest heights. */
  readonly candidates: readonly Line[];
}

function edgesOf(lines: readonly Line[]): Edges {
  const heights = [...new Set(lines.map(({ y }) => y))].sort((a, b) => b - a);
  const level = (y: number | undefined): Line[] =>
    y === undefined ? [] : lines.filter((line) => Math.abs(line.y - y) < 2);
  const edge = new Set([...heights.slice(0, EDGE.lines), ...heights.slice(-EDGE.lines)]);
  const byLeft = (a: Line, b: Line): number => a.left - b.left;
  return {
    over: level(heights[0]).sort(byLeft),
    under: level(heights.at(-1)).sort(byLeft),
    candidates: heights.length > EDGE.lines * 2 ? lines.filter(({ y }) => edge.has(y)) : [],
  };
}

const wordsOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('   ');

/** A line without what changes from sheet to sheet. */
const shapeOf = ({ text }: Line): string => text.replace(/\d{1,9}/g, '#').toLowerCase();
