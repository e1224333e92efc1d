import { VariorumError } from './error.ts';
import type { Passage, Span } from './span.ts';

/** The passage a span of an article makes. Throws `anchor` if the span lies outside the text or is empty. */
export function passageOf(article: { readonly id: string; readonly text: string }, span: Span): Passage {
  const { start, end } = span;
  if (!isWithin(span, article.text)) {
    throw new VariorumError('anchor', `No passage ${start}–${end} in article ${article.id}.`);
  }
  return { article: article.id, start, end, exact: article.text.slice(start, end) };
}

/** True if a span is a stretch of the text that is not empty, its offsets whole numbers. */
function isWithin({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
}

/** Throws `anchor` unless the passage's words stand in the text where it says. Anchors fail closed. */
export function checkPassage(text: string, passage: Passage): void {
  if (isWithin(passage, text) && text.slice(passage.start, passage.end) === passage.exact) return;
  throw new VariorumError(
    'anchor',
    `Article ${passage.article} does not say “${String(passage.exact).slice(0, 60).replace(/\s/g, ' ')}” at ${passage.start}–${passage.end}.`,
    { passage },
  );
}

/** True if the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True if `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Length of the overlap of two spans in code units, 0 if they do not touch. */
export function overlapLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Jaccard of two spans in code units, 0 to 1. A span within the other that covers half of it reaches .5. */
export function spanJaccard(a: Span, b: Span): number {
  const common = overlapLength(a, b);
  return common === 0 ? 0 : common / (a.end - a.start + (b.end - b.start) - common);
}
