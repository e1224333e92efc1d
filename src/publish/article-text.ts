import type { EditionArticle, Passage } from '../model.ts';
import { type Concordance, passageId } from './concordance.ts';
import { escapeHtml, Html, html } from './html.ts';

/** Prints stretches of one article's text so that every cited passage has its landing place. */
export interface TextPrinter {
  /** The text from `start` to `end` with its passages as spans. Call in the order of the text. */
  print(start: number, end: number): Html;
  /** Landing places for passages that no printed stretch touched: they must not be lost. */
  rest(): Html;
}

/**
 * Passages become nested spans, so that a link marks the whole passage (`:target`) without any script. Where two
 * passages cross, or one runs over several blocks, the later part is a span of its own with `data-p`, the id of the
 * passage it belongs to; a script marks those too. The numbers of the claims a passage bears witness to stand at its
 * end, as attributes, so that copied text stays the article's own.
 */
export function textPrinter(c: Concordance, article: EditionArticle): TextPrinter {
  const marks = c.passages.get(article.id) ?? [];
  const landed = new Set<Passage>();

  const open = (mark: Passage, out: string[]): void => {
    const id = escapeHtml(passageId(article, mark));
    out.push(landed.has(mark) ? `<span data-p="${id}">` : `<span id="${id}">`);
    landed.add(mark);
  };

  const print = (start: number, end: number): Html => {
    const out: string[] = [];
    const here = marks.filter((mark) => mark.start < end && mark.end > start);
    const cuts = new Set([start, end]);
    for (const mark of here) cuts.add(Math.max(start, mark.start)).add(Math.min(end, mark.end));
    const at = [...cuts].sort((a, b) => a - b);
    let stack: Passage[] = [];
    let next = 0;
    for (let i = 0; i + 1 < at.length; i++) {
      const from = at[i]!;
      while (next < here.length && Math.max(start, here[next]!.start) === from) {
        stack.push(here[next]!);
        open(here[next++]!, out);
      }
      const to = at[i + 1]!;
      out.push(escapeHtml(article.text.slice(from, to)));
      const lowest = stack.findIndex((mark) => mark.end <= to);
      if (lowest < 0) continue;
      const cut = stack.slice(lowest);
      out.push('</span>'.repeat(cut.length));
      for (const mark of cut) if (mark.end === to) out.push(references(c, article, mark));
      const going = cut.filter((mark) => mark.end > to);
      for (const mark of going) open(mark, out);
      stack = [...stack.slice(0, lowest), ...going];
    }
    out.push('</span>'.repeat(stack.length));
    return new Html(out.join(''));
  };

  const rest = (): Html =>
    html`${marks.filter((mark) => !landed.has(mark)).map((mark) => html`<span id="${passageId(article, mark)}"></span>`)}`;

  return { print, rest };
}

/** Numbers of the claims that a passage bears witness to, as links without text of their own. */
function references(c: Concordance, article: EditionArticle, mark: Passage): string {
  const ids = c.witnessOf.get(passageId(article, mark)) ?? [];
  return ids
    .map((id) => {
      const { number } = c.claims.get(id)!;
      return html`<a class="ref" href="#c-${id}" data-n="${number}" aria-label="claim ${number}"></a>`.markup;
    })
    .join('');
}
