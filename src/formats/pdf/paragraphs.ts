import { escaped } from '../markup/tree.ts';
import { type Line, medianOf } from './sheet.ts';

/** When a new paragraph begins and what is a headline; chosen on print-outs of the sample's pages. */
const SHAPE = {
  /** Times the usual distance of lines. */
  gap: 1.35,
  /** Sizes of letters by which a first line is set in. */
  indent: 0.8,
  /** Share of the column's width below which a line that ends a sentence ends its paragraph. */
  short: 0.8,
  /** Times the width of a word and a blank that must be free at the end of a line for its break to be one that was meant. */
  room: 1.25,
  /** Share of the column that must be free as well where the line ends no sentence: a byline, a date, a name. */
  free: 0.25,
  /** Times the size of the running text from which a line is a headline, and most letters of one. */
  headline: 1.2,
  letters: 300,
} as const;

const END = /[.!?:;…]["'”’»)\]]{0,3}$/;

interface Block {
  readonly lines: readonly Line[];
  readonly size: number;
}

/** The lines of all sheets as markup: headlines and paragraphs, one that goes on over the end of a column or a sheet whole. */
export function markupOfSheets(sheets: readonly (readonly Line[])[]): {
  /** What stands over the headline; empty where nothing does. */
  readonly masthead: string;
  readonly markup: string;
  /** The largest headline of the beginning; null where there is none. */
  readonly headline: string | null;
} {
  const lines = sheets.flat();
  const body = bodySize(lines);
  const blocks = blocksOf(lines, body);
  const heads = blocks.slice(0, 12).filter((block) => isHeadline(block, body));
  const largest = Math.max(...heads.map(({ size }) => size), 0);
  const top = heads.find(({ size }) => size === largest) ?? null;
  const markup = blocks.map((block) => {
    const text = escaped(textOf(block.lines));
    return block === top ? `<h1>${text}</h1>` : isHeadline(block, body) ? `<h2>${text}</h2>` : `<p>${text}</p>`;
  });
  // What stands over the headline without a sentence is the paper's, not the article's.
  const first = top === null ? 0 : blocks.indexOf(top);
  const over = blocks.slice(0, first).some(({ lines: held }) => END.test(textOf(held))) ? 0 : first;
  const masthead = over === 0 ? '' : `<header>\n${markup.slice(0, over).join('\n')}\n</header>\n`;
  return { masthead, markup: markup.slice(over).join('\n'), headline: top === null ? null : textOf(top.lines) };
}

/** The size of most letters. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const round = Math.round(size * 2) / 2;
    letters.set(round, (letters.get(round) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

const isHeadline = ({ lines, size }: Block, body: number): boolean =>
  size >= body * SHAPE.headline && lines.reduce((sum, { text }) => sum + text.length, 0) <= SHAPE.letters;

function blocksOf(lines: readonly Line[], body: number): Block[] {
  const pitch = medianOf(lines.flatMap((line, at) => distance(lines[at - 1], line) ?? []));
  const edges = edgesOf(lines);
  const blocks: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const on = before !== undefined && goesOn(before, line, lines[at + 1], pitch || body * 1.2);
    if (on && !hasRoom(before, line, edges[at - 1]!)) blocks.at(-1)!.push(line);
    else blocks.push([line]);
  }
  return blocks.map((held) => ({ lines: held, size: Math.max(...held.map(({ size }) => size)) }));
}

/** The right edge of the column each line stands in: of the lines one under the other with it. */
function edgesOf(lines: readonly Line[]): number[] {
  const edges: number[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && distance(lines[end - 1], lines[end]!) !== null) end++;
    const edge = Math.max(...lines.slice(start, end).map(({ right }) => right));
    for (; start < end; start++) edges.push(edge);
  }
  return edges;
}

/** True if the first word of a line would have had room at the end of the one before it: so the break was meant. */
function hasRoom(before: Line, line: Line, edge: number): boolean {
  if (distance(before, line) === null) return false;
  const word = line.text.split(' ', 1)[0]!;
  const width = ((line.right - line.left) * (word.length + 1)) / Math.max(line.text.length, 1);
  const ended = END.test(before.text);
  const on = !ended && /^["'“‘«(]?\p{Ll}/u.test(line.text);
  const free = ended ? 0 : (edge - before.left) * SHAPE.free;
  return !on && before.right + Math.max(width * SHAPE.room, free) < edge;
}

/** How far a line stands under the one before it in its column; null where it does not. */
function distance(before: Line | undefined, line: Line): number | null {
  if (before === undefined) return null;
  const step = before.y - line.y;
  const same = line.left < before.right && before.left < line.right;
  return same && step > 0 && step < 4 * line.size ? step : null;
}

/** True if a line goes on with the paragraph of the one before it. */
function goesOn(before: Line, line: Line, after: Line | undefined, pitch: number): boolean {
  if (Math.abs(before.size - line.size) > 0.06 * Math.max(before.size, line.size)) return false;
  const step = distance(before, line);
  const unended = !END.test(before.text) && /^["'“‘«(]?[\p{Ll}\p{Nd}]/u.test(line.text);
  // Over the end of a column or a sheet only the sentence tells.
  if (step === null) return unended;
  if (step > Math.max(pitch, line.size * 1.15) * SHAPE.gap) return false;
  const indent =
    line.left - before.left > SHAPE.indent * line.size && (after === undefined || after.left < line.left - 1);
  if (indent && END.test(before.text)) return false;
  const width = Math.max(before.right, line.right, after?.right ?? 0) - Math.min(before.left, line.left);
  const short = before.right - before.left < width * SHAPE.short;
  return !(short && END.test(before.text));
}

/** Lines as one text, what was divided at their ends put together. */
function textOf(lines: readonly Line[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line.text;
    if (/\p{Ll}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(line.text)) return text.slice(0, -1) + line.text;
    return `${text} ${line.text}`;
  }, '');
}
