import type { WitnessLink } from '../model.ts';
import type { Concordance } from './concordance.ts';
import { type Html, html, join } from './html.ts';
import { quoted, siglaAt, siglumAt, siglumOf } from './references.ts';
import { count, LINK_WORDS } from './words.ts';

/** Passages shown for a link before the others are folded. */
const SHOWN = 2;

/** Links up to this many are shown at once. */
const OPEN = 12;

/** Every link of the stemma in words: the drawing's twin. The roles keep it a table where it is set as a list. */
export function linkTable(c: Concordance, links: readonly WitnessLink[], name: string): Html {
  const heads = ['Link', 'Kind', 'Taken from', 'Confidence', 'Reasons', 'Passages'];
  const table = html`<table class="links" role="table">
<caption>Links among the witnesses of ${name}. B ← A: B took it from A.</caption>
<thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">
${join(links.map((link) => row(c, link)))}
</tbody></table>`;
  if (links.length <= OPEN) return table;
  return html`<details class="more"><summary>All ${count(links.length, 'link')}</summary>${table}</details>`;
}

function row(c: Concordance, link: WitnessLink): Html {
  const { a, b, upstream, via } = link;
  const [lower, upper] = upstream === 'b' ? [a, b] : [b, a];
  const directed = upstream === 'a' || upstream === 'b';
  const between = directed
    ? html` <span role="img" aria-label="from">←</span> `
    : html` <span role="img" aria-label="and">–</span> `;
  const source = directed
    ? siglumOf(c, upper)
    : upstream === 'common'
      ? html`both from ${via ? siglumOf(c, via) : 'a third'}`
      : html`not known`;
  const cells: readonly [string, Html | string][] = [
    ['Kind', LINK_WORDS[link.kind]],
    ['Taken from', directed && via ? html`${source}, by ${siglumOf(c, via)}` : source],
    ['Confidence', link.confidence.toFixed(2)],
    ['Reasons', link.reasons.join('; ') || '–'],
    ['Passages', passages(c, link)],
  ];
  return html`<tr role="row"><th scope="row" role="rowheader">${siglumOf(c, directed ? lower : a)}${between}${siglumOf(c, directed ? upper : b)}</th>${cells.map(([head, cell]) => html`<td role="cell" data-h="${head}">${cell}</td>`)}</tr>`;
}

function passages(c: Concordance, link: WitnessLink): Html {
  const pairs = link.passages.map(({ a, b }) => {
    if (a && b && a.exact === b.exact) return html`<li>${siglaAt(c, [a, b])} ${quoted(c, a)}</li>`;
    const words = [a, b].flatMap((passage) => (passage ? [html`${siglumAt(c, passage)} ${quoted(c, passage)}`] : []));
    return html`<li>${join(words, html`<br>`)}</li>`;
  });
  if (pairs.length === 0) return html`–`;
  const rest = pairs.slice(SHOWN);
  return html`<ul>${pairs.slice(0, SHOWN)}</ul>${rest.length > 0 && html`<details><summary>${count(rest.length, 'more', 'more')}</summary><ul>${rest}</ul></details>`}`;
}
