import type { Concordance } from '../../ask/concordance.ts';
import { type Html, html } from '../words/html.ts';

/** The running head: the parts of the edition, and the way to look something up, which needs the script. */
export function runningHead(c: Concordance): Html {
  const { articles, claims, conflicts, timeline, entities } = c.edition;
  const parts: readonly (readonly [string, string, boolean])[] = [
    ['summary', 'Account', true],
    ['first-hand', 'First-hand', c.affairs.some(({ id }) => c.claimsOf.has(id))],
    ['stemma', 'Stemma', articles.length > 0],
    ['claims', 'Claims', claims.length > 0],
    ['differences', 'Differences', conflicts.length > 0],
    ['timeline', 'Timeline', timeline.length > 0],
    ['people', 'People', entities.length > 0],
    ['articles', 'Articles', articles.length > 0],
    ['colophon', 'Method', true],
  ];
  const items = parts.filter(([, , there]) => there).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`);
  return html`<div class="head"><div><nav aria-label="Contents"><ul>${items}</ul></nav>
<form class="js" role="search"><label class="sr" for="q">Find in claims, people and articles</label><input id="q" type="search" placeholder="Find  ( / )" autocomplete="off" spellcheck="false"></form></div></div>`;
}
