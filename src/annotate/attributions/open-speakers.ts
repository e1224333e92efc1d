import type { AttributionSpans } from '../../model.ts';
import { type Draft, spanOf } from '../paragraphs/draft.ts';

/** An attribution with the words its spans are of. */
export interface Made {
  readonly draft: Draft;
  readonly spans: AttributionSpans;
}

/**
 * Leaves open whose a quotation without a verb is that stands alone between what somebody was said to have said and a quotation of somebody
 * else: “…” in a paragraph of its own, then “…,” said the other.
 */
export function withoutForeign(made: readonly Made[]): Made[] {
  return made.map(({ draft, spans }, at) => {
    const next = made.slice(at + 1, at + 3).find((one) => one.draft.cue !== null);
    const alone =
      draft.cue === null &&
      draft.continues !== null &&
      spans.kind === 'direct' &&
      spans.speaker !== null &&
      draft.continues.paragraph !== draft.paragraph &&
      !draft.continues.content.some(({ start }) => isQuoted(draft.continues!, start));
    if (!alone || next === undefined || next.spans.speaker === null || next.spans.speaker === spans.speaker)
      return { draft, spans };
    const { paragraph, content } = next.draft;
    const follows = paragraph.index === draft.paragraph.index + 1 && paragraph.quoted[0]! >= 0;
    const opens = content.some(
      ({ start }) => start >= paragraph.start && start <= (paragraph.tokens[1] ?? paragraph.tokens[0]!).start,
    );
    return follows && opens ? { draft, spans: { ...spans, speaker: null } } : { draft, spans };
  });
}

/**
 * Without what stands before a cue in its sentence where "that" opens what is said behind it, and no mark parts the two: in "It was
 * rumoured for years, and now Dunn says that …" nobody says what was rumoured.
 */
export function withoutForegoing(draft: Draft, text: string): Draft {
  const { cue, content, paragraph, sentence } = draft;
  const range = paragraph.sentences[sentence];
  if (cue === null || range === undefined || content.length < 2) return draft;
  const { start, end } = spanOf(paragraph, cue);
  const opensThat = content.some(
    (span) => span.start >= end && /^that\b/u.test(text.slice(span.start, span.start + 5)),
  );
  if (!opensThat) return draft;
  const first = paragraph.tokens[range.from]!.start;
  const kept = content.filter(
    (span) =>
      !(
        span.start >= first &&
        span.end <= start &&
        !/[,”"'’.!?]\s*$/u.test(text.slice(span.start, span.end + 1).trimEnd())
      ),
  );
  return kept.length > 0 && kept.length < content.length ? { ...draft, content: kept } : draft;
}

/** A word of the text stands in quotation marks. */
function isQuoted({ paragraph }: Draft, start: number): boolean {
  return paragraph.quotations.some((quotation) => quotation.start <= start + 1 && start < quotation.end);
}
