import { APPOSITION, NO_APPOSITION, TITLE_BEFORE } from '../../languages/en/names/role-phrases.ts';
import type { Span } from '../../model.ts';
import type { Mention } from './mentions.ts';

/** Where the text near a name says what its bearer is: an apposition after it or a title before it. */
export function roleNear(mention: Mention): Span | null {
  const { text } = mention.placed.article;
  const after = APPOSITION.exec(text.slice(mention.end, mention.end + 120));
  if (after?.[1] !== undefined && !NO_APPOSITION.test(after[1])) {
    const start = mention.end + after[0].length - after[1].length;
    return { start, end: start + after[1].length };
  }
  const from = Math.max(0, mention.start - 80);
  const before = TITLE_BEFORE.exec(text.slice(from, mention.start));
  if (before?.[1] === undefined || before[1].includes('\n')) return null;
  const start = mention.start - before[1].length - 1;
  return { start, end: mention.start - 1 };
}
