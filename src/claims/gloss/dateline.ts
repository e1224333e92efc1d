import type { Span } from '../../model.ts';

/** A dateline is no longer than this. */
const LONGEST = 70;

/** Where a sentence begins behind its dateline: "PORT MERE, May 3 (North Wire) — The board closed the pier". */
export function bodyStart(text: string, { start, end }: Span): number {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const dash = /\s(?:[–—]|--?)\s+|[–—](?=\p{Lu})/u.exec(head);
  if (dash === null) return start;
  const before = head.slice(0, dash.index);
  const isDateline = /^\p{Lu}{3}/u.test(before) || /^[^(]{0,30}\)$|\([^()]+\)$/u.test(before);
  return isDateline ? start + dash.index + dash[0].length : start;
}
