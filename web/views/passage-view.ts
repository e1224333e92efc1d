import type { Concordance } from '../../src/ask/concordance.ts';
import { type EditionArticle, passageOf } from '../../src/model.ts';
import { type Citation, citePassage } from '../../src/publish/formats/citation.ts';
import { particulars } from '../../src/publish/report/articles/particulars.ts';
import { linkId } from '../../src/publish/stemma/stemma-graph.ts';
import { type Html, html } from '../../src/publish/words/html.ts';
import { titleOf } from '../../src/publish/words/references.ts';
import { markedText } from './marked-text.ts';
import { paneHead } from './pane-head.ts';

/** Texts that are offered to be set beside this one. */
const BESIDE = 8;

/** A source: the article with the passage marked, how it is cited, and what can be set beside it. */
export function passageView(
  c: Concordance,
  article: EditionArticle,
  span: { start: number; end: number } | null,
): Html {
  const passage = span && span.end <= article.text.length && span.start < span.end ? passageOf(article, span) : null;
  const id = passage ? `${article.siglum}-${passage.start}-${passage.end}` : article.siglum;
  return html`${paneHead(article.siglum, false, article.publisher ?? 'Publisher not known')}
<h3 tabindex="-1">${titleOf(article)}</h3>
${particulars(c, article)}
<div class="acts"><button data-copy-link="${id}">Copy permalink</button>${besides(c, article)}</div>
${citations(citePassage(article, passage))}
${markedText(c, article, passage ? [{ ...span!, look: 'hit' }] : [])}`;
}

function citations({ plain, markdown, wiki, csl }: Citation): Html {
  const forms: readonly (readonly [string, string])[] = [
    ['Plain', plain],
    ['Markdown', markdown],
    ['{{cite news}}', wiki],
    ['CSL-JSON', csl],
  ];
  return html`<details class="cite"><summary>Cite</summary><dl>${forms.map(([name, text]) => html`<div><dt>${name} <button data-copy aria-label="Copy ${name}">copy</button></dt><dd><pre tabindex="0" aria-label="${name}">${text}</pre></dd></div>`)}</dl></details>`;
}

/** Links to read this text beside those it is linked with. */
function besides(c: Concordance, article: EditionArticle): Html {
  const group = c.groups.get(article.textGroup)?.articles ?? [article.id];
  const links = c.edition.links.filter(
    ({ a, b }) => (group.includes(a) && c.articles.has(b)) || (group.includes(b) && c.articles.has(a)),
  );
  return html`${links.slice(0, BESIDE).map((link) => {
    const other = group.includes(link.a) && link.b !== article.id ? link.b : link.a;
    const own = other === link.a ? link.b : link.a;
    const { siglum } = c.articles.get(other)!;
    return html`<a class="act" href="#${linkId(c, link)}">Beside ${siglum}${own !== article.id && html` <span class="faint">(as ${c.articles.get(own)!.siglum})</span>`}</a>`;
  })}`;
}
