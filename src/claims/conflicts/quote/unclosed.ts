import { overlaps, type Span } from '../../../model.ts';
import type { PlacedArticle } from '../../people/placed-article.ts';

/** A double mark of any shape, or a single one that opens. */
const MARK = /["“”„]|(?<=^|\s)[‘'](?=\p{Lu})/gu;

/**
 * Sentences inside marks that a page opens and never closes, or closes with a mark that opens: no quotation by the rules of
 * writing, and yet quoted. From the mark, or the start of the sentence, to the next mark. `quotations` are those that do close.
 */
export function unclosedIn({ article, annotations }: PlacedArticle, quotations: readonly Span[]): Span[] {
  const { text } = article;
  const closed = article.blocks.flatMap((block) => closedIn(text, block) ?? []);
  return annotations.sentences.flatMap((sentence): Span[] => {
    if (quotations.some((quotation) => overlaps(quotation, sentence))) return [];
    const until = closed.find(({ start, end }) => start <= sentence.start && sentence.start < end);
    if (until !== undefined) return [{ start: sentence.start, end: Math.min(sentence.end, until.end) }];
    const block = article.blocks[sentence.block];
    const marks = [...text.slice(sentence.start, sentence.end).matchAll(MARK)].map(
      ({ index }) => sentence.start + index,
    );
    const first = marks[0];
    const opens = first !== undefined && first - sentence.start < 2;
    const inside =
      block !== undefined && block.start < sentence.start && isOpen(text.slice(block.start, sentence.start));
    if (!opens && !inside) return [];
    const start = opens ? first + 1 : sentence.start;
    const end = marks.find((at) => at > start) ?? sentence.end;
    return end > start ? [{ start, end }] : [];
  });
}

/** True if more marks open than close before a place of a block; straight marks open and close in turn. */
function isOpen(before: string): boolean {
  const opened = before.match(/[“„]/gu)?.length ?? 0;
  const closed = before.match(/”/gu)?.length ?? 0;
  const straight = before.match(/"/gu)?.length ?? 0;
  return opened > closed || straight % 2 === 1;
}

/** A mark of any shape that stands where one closes: behind a stop or a comma, with no word right behind it. */
const CLOSING = /[.,!?]\s?["“”](?![\p{L}\p{N}])/u;

/** A paragraph whose only mark closes: what stands before it goes on with a quotation of the paragraphs before. */
function closedIn(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  if ((words.match(/["“”„]/gu)?.length ?? 0) !== 1) return null;
  const at = CLOSING.exec(words);
  return at === null ? null : { start, end: start + at.index + 1 };
}
