import { elided } from '../../languages/en/quotations/elided.ts';
import type { Quotation } from '../../model.ts';
import type { Paragraph } from './paragraphs.ts';

/** A quotation with the marks around it, and whether its closing mark is missing. */
export interface MarkedQuotation {
  /** The words inside the marks. */
  readonly inner: Quotation;
  /** From the opening mark to after the closing mark. */
  readonly start: number;
  readonly end: number;
  readonly open: boolean;
}

const doubleMarks = /["“”„«»]|''|``|‘‘|’’/gu;
const singleOpen = /(?<=^|[\s([—–:])['‘](?=[\p{L}\p{N}…])/gmu;
const singleClose = /(?<=[\p{L}\p{N}.,!?…])['’](?=$|[\s.,;:!?)\]—–])/gmu;

/** Longest single-quoted stretch, code units: single marks are too like apostrophes to trust further. */
const longestSingle = 800;

/** The quotations of one paragraph. A quotation that is never closed ends with its paragraph or sentence. */
export function quotationsIn(text: string, paragraph: Paragraph, next: Paragraph | undefined): MarkedQuotation[] {
  const part = text.slice(paragraph.start, paragraph.end);
  const found: MarkedQuotation[] = [];
  const add = (start: number, from: number, to: number, end: number, open: boolean): void => {
    const inner = trimmed(part, from, to);
    if (inner.end <= inner.start || !/[\p{L}\p{N}]/u.test(part.slice(inner.start, inner.end))) return;
    const at = paragraph.start;
    found.push({ inner: { start: at + inner.start, end: at + inner.end }, start: at + start, end: at + end, open });
  };
  let opening: { start: number; from: number } | null = null;
  for (const match of part.matchAll(doubleMarks)) {
    const from = match.index;
    const to = from + match[0].length;
    const role = markRole(part, from, to, match[0], opening !== null);
    if (role === 'open') {
      if (opening) {
        const cut = lastStop(part, opening.from, from);
        if (cut > opening.from) add(opening.start, opening.from, cut, cut, true);
      }
      opening = { start: from, from: to };
    } else if (role === 'close' && opening) {
      add(opening.start, opening.from, from, to, false);
      opening = null;
    }
  }
  if (opening) {
    const continues = next !== undefined && /^["“]/u.test(text.slice(next.start, next.start + 1));
    const cut = continues ? part.length : firstStop(part, opening.from);
    add(opening.start, opening.from, cut, cut, true);
  }
  addSingle(part, paragraph.start, found);
  return found.sort((a, b) => a.start - b.start);
}

function addSingle(part: string, offset: number, found: MarkedQuotation[]): void {
  const closes = [...part.matchAll(singleClose)].map((match) => match.index);
  const doubles = [...found];
  let next = 0;
  let after = 0;
  let cover = 0;
  for (const match of part.matchAll(singleOpen)) {
    const at = match.index;
    if (at < after || elided.test(part.slice(at + 1, at + 8))) continue;
    while (cover < doubles.length && doubles[cover]!.end - offset <= at) cover++;
    const around = doubles[cover];
    if (around && around.start - offset <= at) continue;
    while (next < closes.length && closes[next]! <= at) next++;
    const close = closes[next];
    if (close === undefined || close - at > longestSingle) continue;
    if (around && around.start - offset < close) continue;
    const inner = { start: offset + at + 1, end: offset + close };
    found.push({ inner, start: offset + at, end: offset + close + 1, open: false });
    after = close + 1;
  }
}

function markRole(part: string, from: number, to: number, mark: string, inside: boolean): 'open' | 'close' | 'none' {
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``' || mark === '‘‘') return 'open';
  if (mark === '”' || mark === '»' || mark === "''" || mark === '’’') return inside ? 'close' : 'none';
  const before = part[from - 1] ?? ' ';
  const after = part[to] ?? ' ';
  if (!inside && /\d/u.test(before)) return 'none';
  const opens = /[\s([—–-]/u.test(before) && /\S/u.test(after);
  const closes = /\S/u.test(before) && /[\s.,;:!?)\]—–-]/u.test(after);
  if (inside)
    return opens && !closes && !/[\s]/u.test(after) && /[.!?,]\s$/u.test(part.slice(from - 2, from)) ? 'open' : 'close';
  return closes && !opens ? 'none' : 'open';
}

function trimmed(part: string, from: number, to: number): Quotation {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(part[start]!)) start++;
  while (end > start && /\s/u.test(part[end - 1]!)) end--;
  return { start, end };
}

function lastStop(part: string, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (/[.!?]/u.test(part[i]!)) return i + 1;
  return from;
}

function firstStop(part: string, from: number): number {
  const pattern = /[.!?](?=\s+\p{Lu}|\s*$)/gu;
  pattern.lastIndex = from;
  const match = pattern.exec(part);
  return match ? match.index + 1 : part.length;
}
