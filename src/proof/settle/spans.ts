import type { Span } from '../../model.ts';
import type { ReadWord } from '../words/read-words.ts';

/** Stretches of words that nobody bears out: words in a row are one, with what stands between them where that says nothing of its own. */
export function stretchesOf(unsupported: readonly Span[], words: readonly ReadWord[], from: number): Span[] {
  const marked = new Set(unsupported.map(({ start }) => start));
  const stretches: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (const word of words) {
    if (marked.has(word.start)) {
      if (open === null) {
        open = { start: word.start, end: word.end };
        stretches.push(open);
      } else open.end = word.end;
    } else if (word.kind !== 'stop') open = null;
  }
  return stretches.map(({ start, end }) => ({ start: start - from, end: end - from }));
}
