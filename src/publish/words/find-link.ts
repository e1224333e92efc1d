import { type Find, findQuery } from '../../ask/query.ts';
import { type Html, html } from './html.ts';

/** A link that shows what is found; it needs the reading room's script and is plain words without it. */
export function findLink(find: Find, words: Html | string): Html {
  return html`<a class="f" href="#?${findQuery(find)}">${words}</a>`;
}
