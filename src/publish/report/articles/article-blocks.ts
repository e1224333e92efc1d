import type { BlockKind, EditionArticle, Span } from '../../../model.ts';
import { type Html, html, join } from '../../words/html.ts';
import { count } from '../../words/words.ts';
import { type Mark, textPrinter } from './article-text.ts';

interface Piece extends Span {
  readonly kind: BlockKind;
}

/** The blocks in their order; text that lies in no block is shown with the furniture rather than lost. */
function pieces(article: EditionArticle): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  const gap = (end: number) => {
    if (at < end && article.text.slice(at, end).trim() !== '') out.push({ start: at, end, kind: 'furniture' });
  };
  for (const block of article.blocks) {
    gap(block.start);
    out.push(block);
    at = block.end;
  }
  gap(article.text.length);
  return out;
}

const aside = (kind: BlockKind): boolean => kind === 'furniture' || kind === 'repeat';

/** An article's whole text by its blocks; furniture and second copies stay where they stood, folded. */
export function articleBlocks(article: EditionArticle, marks: readonly Mark[]): Html {
  const printer = textPrinter(article, marks);
  const out: Html[] = [];
  const all = pieces(article);
  for (let i = 0; i < all.length; ) {
    const { kind } = all[i]!;
    if (!aside(kind)) {
      out.push(
        ...paragraphs(article, all[i++]!).map((p) => html`<p class="${kind}">${printer.print(p.start, p.end)}</p>`),
      );
      continue;
    }
    const run: Html[] = [];
    let repeats = 0;
    for (; i < all.length && aside(all[i]!.kind); i++) {
      if (all[i]!.kind === 'repeat') repeats++;
      run.push(...paragraphs(article, all[i]!).map((p) => html`<p>${printer.print(p.start, p.end)}</p>`));
    }
    const name = repeats === 0 ? 'page furniture' : 'page furniture and a second copy';
    out.push(html`<details class="furniture"><summary>${name} <span class="faint">· ${count(run.length, 'line')}</span></summary>
${join(run)}</details>`);
  }
  return join([...out, printer.rest()]);
}

/** A block's paragraphs: blank lines part them. */
function paragraphs(article: EditionArticle, { start, end }: Piece): Span[] {
  const out: Span[] = [];
  let from = -1;
  let to = start;
  for (let line = start; line < end; ) {
    const feed = article.text.indexOf('\n', line);
    const stop = feed < 0 || feed >= end ? end : feed;
    if (article.text.slice(line, stop).trim() === '') {
      if (from >= 0) out.push({ start: from, end: to });
      from = -1;
    } else {
      if (from < 0) from = line;
      to = stop;
    }
    line = stop + 1;
  }
  if (from >= 0) out.push({ start: from, end: to });
  return out;
}
