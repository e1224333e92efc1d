import type { ClaimFilter, FILTER_FLAGS } from '../../src/ask/claim-filter.ts';
import type { Concordance } from '../../src/ask/concordance.ts';
import type { Found } from '../../src/ask/find.ts';
import type { Claim } from '../../src/model.ts';
import { claimInFull } from '../../src/publish/report/claims/claims.ts';
import { printEntity } from '../../src/publish/report/people.ts';
import { findLink } from '../../src/publish/words/find-link.ts';
import { type Html, html, join } from '../../src/publish/words/html.ts';
import { siglumOf, titleOf } from '../../src/publish/words/references.ts';
import { count, figure } from '../../src/publish/words/words.ts';

/** How many of each are shown before one asks for more. */
export const PAGE = 25;

/** What was found: claims in full, then names, then articles. */
export function foundView(c: Concordance, find: ClaimFilter, { claims, people, articles }: Found, shown: number): Html {
  const nothing = claims.length + people.length + articles.length === 0;
  return html`<h1 id="found-h" tabindex="-1">Found <small>${howMany(claims, c.edition.claims)}</small></h1>
${find.origin && html`<p class="note">Claims that <b>${find.origin}</b> obtained, or may have. ${findLink({ ...find, origin: '' }, 'From any origin')}</p>`}
${nothing && html`<p>Nothing fits. The search wants every word, in any order; accents and case do not count.</p>`}
${join(claims.slice(0, shown).map((claim) => claimInFull(c, claim)))}
${claims.length > shown && html`<p><button data-more>${count(claims.length - shown, 'more claim')}</button></p>`}
${people.length > 0 && html`<h2>Names <small>${figure(people.length)}</small></h2><dl class="who">${people.slice(0, shown).map((entity) => printEntity(c, entity))}</dl>`}
${articles.length > 0 && html`<h2>Articles <small>${figure(articles.length)}</small></h2><ul class="strays">${articles.slice(0, shown * 2).map((article) => html`<li>${siglumOf(c, article.id)} ${titleOf(article)} <small><bdi>${article.publisher}</bdi></small></li>`)}</ul>`}`;
}

const NAMES = { about: 'About', voice: 'Voice', outlet: 'Outlet' } as const;

/** The filters, set as the search has them. */
export function filtersView(find: ClaimFilter, choices: Readonly<Record<keyof typeof NAMES, readonly string[]>>): Html {
  const keys = Object.keys(NAMES) as (keyof typeof NAMES)[];
  const lists = keys.map((key) => {
    const names = choices[key].includes(find[key] ?? '') || !find[key] ? choices[key] : [find[key], ...choices[key]];
    return html`<label>${NAMES[key]} <select name="${key}"><option value="">any</option>${names.map((name) => html`<option value="${name}"${find[key] === name && html` selected`}>${name}</option>`)}</select></label>`;
  });
  const tick = (name: (typeof FILTER_FLAGS)[number], words: string) =>
    html`<label class="tick"><input type="checkbox" name="${name}"${find[name] && html` checked`}> ${words}</label>`;
  return html`<form class="filters" aria-label="Filters"><input type="hidden" name="origin" value="${find.origin ?? ''}">${lists}${tick('single', 'single origin')}${tick('several', 'several articles')}${tick('parted', 'accounts differ')}<button type="button" data-leave>Back to the edition</button></form>`;
}

/** "38 of 93 claims, 4 parts of claims": parts are told apart, as everywhere they are counted. */
function howMany(found: readonly Claim[], all: readonly Claim[]): Html {
  const whole = (claims: readonly Claim[]) => claims.filter(({ parent }) => parent === null).length;
  const parts = found.length - whole(found);
  return html`${figure(whole(found))} of ${count(whole(all), 'claim')}${parts > 0 && html`, ${count(parts, 'part')} of claims`}`;
}
