import type { Concordance } from '../../ask/concordance.ts';
import type { WitnessLink } from '../../model.ts';
import { type Html, html, join } from '../words/html.ts';
import { quoted, siglaAt, siglumAt, siglumOf } from '../words/references.ts';
import type { MadeList } from '../words/rest.ts';
import { count, LINK_WORDS } from '../words/words.ts';
import { linkId } from './stemma-graph.ts';

/** Passages shown for a link before the others are folded. */
const SHOWN = 1;

/** Every link of the stemma in words: the drawing's twin. The roles keep it a table where it is set as a list. */
export function linkTable(c: Concordance, links: readonly WitnessLink[], name: string, open: boolean): Html {
  return html`<details class="more"${open && html` open`}><summary>Table: ${count(links.length, 'link')}</summary>${tableOf(
    name,
    links.map((link) => row(c, link)),
  )}</details>`;
}

/** The same, its rows made one by one. */
export function linkList(c: Concordance, links: readonly WitnessLink[], name: string): MadeList {
  return { entries: links.map((link) => () => row(c, link)), around: (rows) => tableOf(name, rows) };
}

function tableOf(name: string, rows: readonly Html[]): Html {
  return html`<table class="links" role="table">
<caption>Links among the witnesses of ${name}. B ← A: B took it from A. The figure says how sure the link is.</caption>
<thead role="rowgroup"><tr role="row">${['Link', 'Kind', 'Reasons and passages'].map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">
${join(rows)}
</tbody></table>`;
}

function row(c: Concordance, link: WitnessLink): Html {
  const { a, b, upstream } = link;
  const directed = upstream === 'a' || upstream === 'b';
  const [left, right] = upstream === 'a' ? [b, a] : [a, b];
  const between = directed
    ? html` <span role="img" aria-label="from">←</span> `
    : html` <span role="img" aria-label="and">–</span> `;
  const both = c.articles.has(a) && c.articles.has(b);
  return html`<tr role="row" id="${linkId(c, link)}"><th scope="row" role="rowheader">${siglumOf(c, left)}${between}${siglumOf(c, right)}</th><td role="cell">${LINK_WORDS[link.kind]} <span class="faint">${link.confidence.toFixed(2)}</span>${both && html`<br><a class="js" href="#${linkId(c, link)}">side by side</a>`}</td><td role="cell">${source(c, link)}${link.reasons.join('; ')}${passages(c, link)}</td></tr>`;
}

/** What both took it from, where neither took it from the other. */
function source(c: Concordance, { upstream, via }: WitnessLink): Html | null {
  if (upstream === 'common') return html`Both from ${via ? siglumOf(c, via) : 'a third'}. `;
  if (upstream === 'unknown') return html`Which took it from which is not known. `;
  return via ? html`By way of ${siglumOf(c, via)}. ` : null;
}

function passages(c: Concordance, link: WitnessLink): Html | null {
  const pairs = link.passages.map(({ a, b }) => {
    if (a && b && a.exact === b.exact) return html`<li>${siglumAt(c, a)} ${siglumAt(c, b)} ${quoted(c, a)}</li>`;
    const words = [a, b].flatMap((passage) => (passage ? [html`${siglaAt(c, [passage])} ${quoted(c, passage)}`] : []));
    return html`<li>${join(words, html`<br>`)}</li>`;
  });
  if (pairs.length === 0) return null;
  const rest = pairs.slice(SHOWN);
  return html`<ul>${pairs.slice(0, SHOWN)}</ul>${rest.length > 0 && html`<details><summary>${count(rest.length, 'more passage')}</summary><ul>${rest}</ul></details>`}`;
}
