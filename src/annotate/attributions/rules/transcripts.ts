import { contentSpan, type Draft } from '../../paragraphs/draft.ts';
import type { ReadParagraph } from '../../paragraphs/read-paragraph.ts';
import { isShouted, turnOf } from './turns.ts';

/** What makes a page a transcript, and how far a turn reaches. */
const TRANSCRIPT = {
  /** So many turns with names in capitals. */
  leastTurns: 3,
  /** Paragraphs that go on with a turn at most. */
  mostParagraphs: 12,
} as const;

/**
 * The turns of a transcript with all that is said in them, up to the next turn: "DUNN: …" and the paragraphs after it. None
 * where the page is no transcript.
 */
export function transcriptTurns(paragraphs: readonly ReadParagraph[]): Draft[] {
  const turns = paragraphs.flatMap((paragraph) => {
    const turn = paragraph.kind === 'body' ? turnOf(paragraph) : null;
    return turn !== null && isShouted(turn) ? [turn] : [];
  });
  if (turns.length < TRANSCRIPT.leastTurns) return [];
  const own = new Set(turns.map(({ paragraph }) => paragraph.index));
  return turns.map((turn, at) => {
    const next = turns[at + 1]?.paragraph.index ?? paragraphs.length;
    const last = Math.min(next, turn.paragraph.index + 1 + TRANSCRIPT.mostParagraphs);
    const more = paragraphs
      .slice(turn.paragraph.index + 1, last)
      .filter((paragraph) => paragraph.kind === 'body' && !own.has(paragraph.index))
      .flatMap((paragraph) => contentSpan(paragraph, 0, paragraph.tokens.length) ?? []);
    return { ...turn, content: [...turn.content, ...more], beside: true };
  });
}
