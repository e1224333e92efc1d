import { html } from '../words/html.ts';
import { count } from '../words/words.ts';
import { page } from './frame.ts';

/** What a search found. */
export function searchPage(
  words: string,
  hits: readonly { readonly kind: string; readonly id: string; readonly title: string; readonly excerpt: string }[],
  articles: readonly { readonly id: string; readonly siglum: string }[],
): string {
  const sigla = new Map(articles.map(({ id, siglum }) => [id, siglum]));
  const to = ({ kind, id }: (typeof hits)[number]) =>
    kind === 'claim' ? `/edition#c-${id}` : `/edition#${sigla.get(id) ?? ''}`;
  return page(
    'Search',
    '/search',
    html`<h1>Search</h1>
<form class="find" action="/search" role="search"><label for="q" hidden>Words</label><input id="q" name="q" value="${words}" aria-label="Words"><button>Search</button></form>
${words !== '' && html`<p class="note">${count(hits.length, 'place')} found.</p>`}
<ul>${hits.map((hit) => html`<li><a href="${to(hit)}">${hit.title}</a><br><small>${hit.excerpt}</small></li>`)}</ul>`,
  );
}
