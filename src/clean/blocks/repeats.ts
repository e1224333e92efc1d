import type { Block } from '../../model.ts';
import { fold } from '../pieces/piece.ts';

/** Least letters of a block whose second copy is a repeat; shorter ones ("He declined.") may well be said twice. */
const LEAST = 40;

const SENTENCE = /[^.!?]{30,400}[.!?]/g;

/**
 * Marks second copies: a body block, or the headline, whose text already stood in the page, and a pulled quotation —
 * a block of one sentence that also stands inside a longer paragraph.
 */
export function markRepeats(text: string, blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  const inside = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'body') continue;
    const words = text.slice(block.start, block.end);
    const sentences = words.length > 20000 ? [] : (words.match(SENTENCE) ?? []);
    if (sentences.length > 1) for (const sentence of sentences) inside.add(fold(sentence));
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
