import type { Piece } from './piece.ts';
import { turnOf } from './turns.ts';

const SENTENCE_END = /[.!?:;…]["'”’)\]]{0,3}$/;
const LOWER_START = /^["'“‘(]{0,2}\p{Ll}/u;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that are not blank, trimmed, in groups parted by blank lines. */
function lineGroups(text: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (let at = 0; at <= text.length; ) {
    const feed = text.indexOf('\n', at);
    const stop = feed < 0 ? text.length : feed;
    const line = text.slice(at, stop);
    const start = at + (line.length - line.trimStart().length);
    const end = at + line.trimEnd().length;
    if (start < end) group.push({ start, end });
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
    at = stop + 1;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** True if a group of lines is one paragraph broken to a fixed width, as in mail and old wire feeds. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  const lengths = lines.slice(0, -1).map((line) => line.end - line.start);
  const longest = Math.max(...lengths.slice(0, 1000));
  if (longest > 100 || longest < 40) return false;
  const full = lengths.filter((length) => length >= longest * 0.7).length;
  const running = lines.filter((line) => LOWER_START.test(text.slice(line.start, line.start + 4))).length;
  return full >= lengths.length * 0.8 && running >= lines.length * 0.25;
}

/** True for two lines that each begin with a speaker's label: the turns of a chat, which is often written small. */
const areTurns = (text: string, line: Line, next: Line): boolean =>
  turnOf(text.slice(next.start, next.end)) !== null && turnOf(text.slice(line.start, line.end)) !== null;

/** True if the second line goes on with the sentence the first one left open. */
function runsOn(text: string, line: Line, next: Line): boolean {
  const length = line.end - line.start;
  if (length < 15 || length > 100) return false;
  if (SENTENCE_END.test(text.slice(Math.max(line.start, line.end - 6), line.end))) return false;
  return LOWER_START.test(text.slice(next.start, next.start + 4)) && !areTurns(text, line, next);
}

/**
 * The paragraphs of a plain text. A line is a paragraph, for most pages put each on a line of its own, with or without
 * blank lines between; lines that were broken to a width are put together again.
 */
export function paragraphs(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const group of lineGroups(text)) {
    const wrapped = isWrapped(text, group);
    let open: Line | null = null;
    let last: Line | null = null;
    for (const line of group) {
      if (open !== null && last !== null && (wrapped || runsOn(text, last, line))) {
        open = { start: open.start, end: line.end };
      } else {
        if (open !== null) pieces.push({ ...open, markup: null });
        open = line;
      }
      last = line;
    }
    if (open !== null) pieces.push({ ...open, markup: null });
  }
  return pieces;
}
