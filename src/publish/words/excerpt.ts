import type { Concordance } from '../../ask/concordance.ts';
import type { Passage } from '../../model.ts';
import { type Html, html } from './html.ts';
import { wordsOf } from './references.ts';
import { clip } from './words.ts';

/** How far an excerpt may reach beyond its passage on either side, in code units. */
const REACH = 140;

/**
 * The words around a short passage, so that it can be understood: to the bounds of its sentence, of its block, or of
 * {@link REACH}, whichever is nearest.
 */
export function surroundings(c: Concordance, passage: Passage): { readonly before: string; readonly after: string } {
  const { text, blocks } = c.articles.get(passage.article)!;
  const block = blocks.find((b) => b.start <= passage.start && passage.start < b.end);
  const from = Math.max(block?.start ?? 0, passage.start - REACH);
  const to = Math.min(block?.end ?? text.length, passage.end + REACH);
  const head = text.slice(from, passage.start);
  const tail = text.slice(passage.end, Math.max(to, passage.end));
  const stop = Math.max(
    head.lastIndexOf('. '),
    head.lastIndexOf('.” '),
    head.lastIndexOf('? '),
    head.lastIndexOf('\n'),
  );
  const whole = stop >= 0 || from === (block?.start ?? 0);
  const before = stop >= 0 ? head.slice(stop).replace(/^[.?”\s]+/, '') : head;
  const ended = /[.?!][”"’')]*$/.test(passage.exact);
  const end = ended ? tail.search(/\s|$/) : tail.search(/[.?!][”"’')]*(?:\s|$)|\n/);
  const mark = end < 0 || ended ? 0 : tail.slice(end).search(/\s|$/);
  const after = end < 0 ? tail : tail.slice(0, end + mark);
  return {
    before: whole ? before : `… ${before.slice(before.indexOf(' ') + 1)}`,
    after:
      end >= 0 || to === (block?.end ?? text.length)
        ? after
        : `${after.slice(0, Math.max(0, after.lastIndexOf(' ')))} …`,
  };
}

/**
 * A passage's words; words that begin within a sentence are led in by the sentence's own beginning.
 *
 * @param shown the words as they are printed, or how many characters of them are
 */
export function ledIn(c: Concordance, passage: Passage, shown: Html | number = 600): Html {
  const { before } = /^\p{Ll}/u.test(passage.exact) ? surroundings(c, passage) : { before: '' };
  const words = wordsOf(c, passage, typeof shown === 'number' ? clip(passage.exact, shown) : shown);
  return html`${before !== '' && html`<span class="faint">${before}</span>`}${words}`;
}
