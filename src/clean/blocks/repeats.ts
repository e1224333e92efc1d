import type { Block } from '../../model.ts';
import { fold } from '../pieces/piece.ts';

/** Least letters of a block whose second copy is a repeat; shorter ones ("He declined.") may well be said twice. */
const LEAST = 40;

/** Letters of a paragraph from which it is not looked into. */
const LONGEST_PARAGRAPH = 20_000;

const SENTENCE = /[^.!?]{30,400}[.!?]/g;

/**
 * Marks second copies: a body block, or the headline, whose text already stood in the page, and a pulled quotation —
 * a block of one sentence that also stands inside a longer paragraph.
 */
export function markRepeats(text: string, blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  const inside = new Set<string>();
  const paragraphs = blocks.flatMap(({ start, end, kind }) =>
    kind === 'body' && end - start >= LEAST && end - start <= LONGEST_PARAGRAPH
      ? [sentencesOf(text.slice(start, end))]
      : [],
  );
  const alone = new Set(paragraphs.flatMap(({ words, sentences }) => (sentences.length < 2 ? [firstWord(words)] : [])));
  for (const { sentences } of alone.size === 0 ? [] : paragraphs) {
    if (sentences.length < 2) continue;
    for (const sentence of sentences) if (alone.has(firstWord(sentence))) inside.add(fold(sentence));
  }
  const headlines = new Set<string>();
  return blocks.map((block) => {
    const length = block.end - block.start;
    if (block.kind === 'headline') {
      const folded = fold(text.slice(block.start, block.end));
      if (headlines.has(folded)) return { ...block, kind: 'repeat' };
      headlines.add(folded);
      return block;
    }
    if (length < 12) return block;
    if (block.kind === 'caption' || block.kind === 'dateline' || block.kind === 'byline') return block;
    const folded = fold(text.slice(block.start, block.end));
    if (headlines.has(folded)) return { ...block, kind: 'repeat' };
    if (length < LEAST) return block;
    if (seen.has(folded)) return { ...block, kind: 'repeat' };
    if (block.kind !== 'body') return block;
    seen.add(folded);
    return inside.has(folded) ? { ...block, kind: 'repeat' } : block;
  });
}

const sentencesOf = (words: string): { readonly words: string; readonly sentences: readonly string[] } => ({
  words,
  sentences: words.match(SENTENCE) ?? [],
});

/** The first word, by which most sentences are told apart before they are folded. */
const firstWord = (words: string): string => /[\p{L}\p{N}]+/u.exec(words)?.[0].toLowerCase() ?? '';
