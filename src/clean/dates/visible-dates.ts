import {
  CHANGED_LABEL,
  DATE_OPENING,
  GLUED_LABEL,
  OTHER_DATES,
  PUBLISHED_LABEL,
} from '../../languages/pages/date-words.ts';
import type { Block } from '../../model.ts';
import { statedDate } from './dates.ts';

/** How long a line with a date is, in letters, and how far from headline and body it stands, in blocks; `far` parts the ranks. Chosen on the development pages. */
const SHOWN = {
  /** Longest line that can be a date with a name and a section around it. */
  longest: 110,
  /** How many blocks from the headline or the body a date is still theirs. */
  headline: 6,
  body: 4,
  end: 6,
  /** A date this close to the headline is the article's own. */
  close: 4,
  short: 60,
  /** Paragraphs whose beginnings may hold the date. */
  openings: 3,
  far: 100,
} as const;

/** A day at the very beginning of a line. */
const OPENS_WITH_DAY = /^\d{1,2}[./] ?(?:\d{1,2}[./] ?\d{2}|\p{L}{3})/u;
/** Between two days that a style sheet shows one of: "28. Juni 203114. Januar 2032". */
const GLUED_DAY = /(?<=(?:19|20)\d\d)(?=\d{1,2}\. ?\p{L}{3}|\p{Lu}\p{Ll}{2,8} \d{1,2}, (?:19|20)\d\d)/gu;

/** The dates a page shows of itself, ISO 8601 days; each null where none can be told to be its own. */
export interface ShownDates {
  readonly published: string | null;
  /** The words that state it. */
  readonly line: string;
  /** The date stands by the headline, where nothing but the article's own date does. */
  readonly near: boolean;
  readonly modified: string | null;
}

/**
 * The date of a page by its visible words: a short line near the headline or before the body, the beginning of the
 * first paragraph, a line after the body, a labelled line anywhere, in this order.
 */
export function shownDates(
  text: string,
  blocks: readonly Block[],
  dayFirst: boolean | null,
  language: string | null = null,
): ShownDates {
  const body = blocks.flatMap(({ kind }, i) => (kind === 'body' ? [i] : []));
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  const first = body[0] ?? blocks.length;
  const last = body.at(-1) ?? -1;
  let published: string | null = null;
  let modified: string | null = null;
  let shown = '';
  let best = Number.POSITIVE_INFINITY;
  blocks.forEach((block, i) => {
    if (
      block.end - block.start > SHOWN.longest ||
      (block.kind === 'caption' && !OPENS_WITH_DAY.test(text.slice(block.start, block.start + 12)))
    )
      return;
    const shownLine = text.slice(block.start, block.end);
    if (!/\p{Nd}/u.test(shownLine)) return;
    const line = shownLine.replace(GLUED_LABEL, ' ').replace(GLUED_DAY, ' | ');
    const inBody = block.kind === 'body';
    const labelled = PUBLISHED_LABEL.test(line);
    const later = CHANGED_LABEL.test(line);
    const opens = i <= first + 1 && block.end - block.start <= SHOWN.short;
    if (inBody && !labelled && !later && !opens) return;
    const parts = later ? partedAtChange(line) : null;
    if (parts !== null) modified ??= statedDate(parts.changed, null, dayFirst, language);
    const day = statedDate(parts === null ? line : parts.first, null, dayFirst, language);
    if (day === null) return;
    if (later && !labelled && parts === null) {
      modified ??= day;
      return;
    }
    const rank = rankOf(i, { headline, first, last }, labelled);
    if (OTHER_DATES.test(line) && !labelled && rank > SHOWN.close) return;
    if (rank < best) {
      best = rank;
      published = day;
      shown = line;
    }
  });
  for (const i of best >= SHOWN.far ? body.slice(0, SHOWN.openings) : []) {
    const { start, end } = blocks[i]!;
    const day = openingDate(text.slice(start, Math.min(end, start + 90)), dayFirst);
    if (day === null) continue;
    published = day;
    break;
  }
  return { published, line: shown, near: best <= SHOWN.close, modified };
}

/** A line of two dates, the second of the last change: "4 April 2031 | Updated 5 April 2031"; null for one of a single date. */
function partedAtChange(line: string): { readonly first: string; readonly changed: string } | null {
  const at = CHANGED_LABEL.exec(line);
  if (at === null || at.index === 0) return null;
  const first = line.slice(0, at.index);
  return /\p{Nd}/u.test(first) ? { first, changed: line.slice(at.index) } : null;
}

/** How far a line is from where an article states its date; infinite where it is too far. */
function rankOf(i: number, at: { headline: number; first: number; last: number }, labelled: boolean): number {
  const bonus = labelled ? -0.5 : 0;
  if (at.headline >= 0) {
    const distance = i > at.headline ? i - at.headline : (at.headline - i) * 1.5;
    if (distance <= SHOWN.headline) return distance + bonus;
  }
  if (i < at.first && at.first - i <= SHOWN.body) return 10 + at.first - i + bonus;
  if (i > at.first && i - at.first <= 2) return 20 + i - at.first + bonus;
  if (labelled && i < at.first) return SHOWN.far + at.first - i;
  if (i > at.last && i - at.last <= SHOWN.end) return SHOWN.far * 10 + i - at.last + bonus * 4;
  return labelled ? SHOWN.far * 100 + Math.abs(i - at.last) : Number.POSITIVE_INFINITY;
}

/** The date a first paragraph begins with, as press releases do: "Port Calder, 3 March 2031 – The board …". */
function openingDate(opening: string, dayFirst: boolean | null): string | null {
  if (!DATE_OPENING.test(opening)) return null;
  const parted = /^.{4,80}?\d{4}(?=\)|\s?(?:[–—:|.-]|\/\/|\())/u.exec(opening)?.[0];
  return parted === undefined ? null : statedDate(parted, null, dayFirst);
}
