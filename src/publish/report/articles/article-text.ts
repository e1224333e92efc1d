import { type Concordance, passageId } from '../../../ask/concordance.ts';
import type { EditionArticle, Passage } from '../../../model.ts';
import { escapeHtml, Html, html } from '../../words/html.ts';

/** A stretch of an article's text that is set off. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The start tag of its span; `again` where it goes on after a crossing or in another block. */
  readonly open: (again: boolean) => string;
  /** What stands after its end, or nothing. */
  readonly after: () => string;
}

/** Prints stretches of one article's text so that every mark has its span. */
export interface TextPrinter {
  /** The text from `start` to `end` with its marks. Call in the order of the text. */
  print(start: number, end: number): Html;
  /** Spans of marks that no printed stretch touched: a landing place must not be lost. */
  rest(): Html;
}

/**
 * Marks become nested spans. Where two cross, or one runs over several blocks, the later part is a span of its own.
 * `marks` by start, the longer first.
 */
export function textPrinter(article: EditionArticle, marks: readonly Mark[]): TextPrinter {
  const landed = new Set<Mark>();

  const open = (mark: Mark, out: string[]): void => {
    out.push(mark.open(landed.has(mark)));
    landed.add(mark);
  };

  const print = (start: number, end: number): Html => {
    const out: string[] = [];
    const here = marks.filter((mark) => mark.start < end && mark.end > start);
    const cuts = new Set([start, end]);
    for (const mark of here) cuts.add(Math.max(start, mark.start)).add(Math.min(end, mark.end));
    const at = [...cuts].sort((a, b) => a - b);
    let stack: Mark[] = [];
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
      for (const mark of cut) if (mark.end === to) out.push(mark.after());
      const going = cut.filter((mark) => mark.end > to);
      for (const mark of going) open(mark, out);
      stack = [...stack.slice(0, lowest), ...going];
    }
    out.push('</span>'.repeat(stack.length));
    return new Html(out.join(''));
  };

  const rest = (): Html =>
    new Html(marks.flatMap((mark) => (landed.has(mark) ? [] : [`${mark.open(false)}</span>`])).join(''));

  return { print, rest };
}

/**
 * Marks for every passage of an article that something stands on, so that a link lands and marks it (`:target`) without
 * any script; the later parts of a passage carry its id as `data-p`.
 */
export function landingMarks(c: Concordance, article: EditionArticle): Mark[] {
  return (c.passages.get(article.id) ?? []).map((passage) => {
    const id = escapeHtml(passageId(article, passage));
    return {
      start: passage.start,
      end: passage.end,
      open: (again) => (again ? `<span data-p="${id}">` : `<span id="${id}">`),
      after: () => claimNumbers(c, article, passage),
    };
  });
}

/**
 * Numbers of the claims that a passage bears witness to, as links. They stand in attributes, so that copied text stays
 * the article's own.
 */
export function claimNumbers(c: Concordance, article: EditionArticle, passage: Passage): string {
  const ids = c.witnessOf.get(passageId(article, passage)) ?? [];
  return ids
    .map((id) => {
      const { number } = c.claims.get(id)!;
      return html`<a class="ref" href="#c-${id}" data-n="${number}" aria-label="claim ${number}"></a>`.markup;
    })
    .join('');
}
