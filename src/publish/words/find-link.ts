import { type ClaimFilter, filterQuery } from '../../ask/claim-filter.ts';
import { type Html, html } from './html.ts';

/** A link that shows what is found; it needs the reading room's script and is plain words without it. */
export function findLink(find: ClaimFilter, words: Html | string): Html {
  return html`<a class="f" href="#?${filterQuery(find)}">${words}</a>`;
}
