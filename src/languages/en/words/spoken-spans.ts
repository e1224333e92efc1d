import type { Article, Span } from '../../../model.ts';

/** The end of a paragraph that brings in, without quotation marks, what somebody said or wrote: "sent us this statement:". */
const BRINGS_IN_WORDS =
  /\b(?:said|says|saying|tells?|told|wrote|writes|tweeted|posted|added|replied|responded|explained|statement|message|letter|e-?mail|transcript|script)\b[^.!?:\n]{0,80}:\s*$/u;
/** A text that is brought in is another's prose, and none of a speaker's words: "the Ledger reports:". */
const BRINGS_IN_PROSE = /\b(?:reports?|reported|reporting|article|story|blog)\b[^.!?:\n]{0,60}:\s*$/u;
/** A single quotation mark that opens words: at the head of a paragraph, or behind a colon or a comma. */
const OPENS = /(?:^|[:,]\s)(?=[‘'][\p{Lu}“"])/u;
/** Its last closing one. */
const CLOSES = /^.*[\p{L}\p{N}][.,!?”"]{0,3}(?<![nN])[’'](?!\p{L})/su;

/**
 * What stands for words that somebody said beside what quotation marks show: a paragraph brought in with a colon ("told the
 * paper:"), and words in single quotation marks that run over paragraphs. Spans of the article's text, by start; linear in it.
 */
export function spokenSpans({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Span[] {
  const found: Span[] = [];
  let before = '';
  for (const block of blocks) {
    if (block.kind !== 'body' && block.kind !== 'deck') continue;
    for (let start = block.start; start < block.end; ) {
      const at = text.indexOf('\n', start);
      const end = at < 0 || at > block.end ? block.end : at;
      const line = text.slice(start, end);
      if (line.trim() !== '') {
        const tail = before.slice(-160);
        const opened = OPENS.exec(line);
        if (BRINGS_IN_WORDS.test(tail) && !BRINGS_IN_PROSE.test(tail)) found.push({ start, end });
        else if (opened) {
          const from = start + opened.index + opened[0].length;
          const closed = CLOSES.exec(text.slice(from + 1, end));
          found.push({ start: from, end: closed ? from + 1 + closed[0].length : end });
        }
        before = line;
      }
      start = end + 1;
    }
  }
  return found;
}
