import type { Edition, OriginCount, Passage, Question, Ruling } from '../../model.ts';
import { cspHash } from '../page/page.ts';
import { Html, html } from '../words/html.ts';
import { originWords } from '../words/standing.ts';
import { count } from '../words/words.ts';

const STYLE = `
:root{color-scheme:light dark;--ink:#1d1b18;--paper:#fbfaf6;--soft:#5f5a52;--wash:#f0ead8;--accent:#7a2e22}
@media(prefers-color-scheme:dark){:root{--ink:#ebe6dc;--paper:#171614;--soft:#b0a99c;--wash:#35301f;--accent:#e0a090}}
*{box-sizing:border-box} body{margin:0 auto;max-width:60rem;padding:1.2rem 1.2rem 4rem;background:var(--paper);color:var(--ink);font:1.05rem/1.6 Charter,"Iowan Old Style",Georgia,serif;overflow-wrap:break-word}
a{color:var(--accent)} h1,h2{font-weight:400;line-height:1.2} nav,small,label,button,input,p.note{font-family:system-ui,sans-serif;font-size:.88rem} small,p.note{color:var(--soft)}
nav a{display:inline-block;padding:.5rem .9rem .5rem 0} .two{display:grid;gap:1.5rem} @media(min-width:46rem){.two{grid-template-columns:1fr 1fr}}
mark{background:var(--wash);color:inherit;padding:.1em 0} b.sig{font-variant-caps:all-small-caps;letter-spacing:.04em;color:var(--accent)}
button,input{min-height:2.75rem;padding:.4rem 1rem;border:1px solid var(--soft);border-radius:3px;background:var(--paper);color:var(--ink)} button{cursor:pointer;margin:0 .5rem .5rem 0}
form{display:inline} form.find{display:flex;gap:.5rem;margin:1rem 0} form.find input{flex:1;min-width:0} :focus-visible{outline:3px solid var(--accent);outline-offset:2px} li{margin-bottom:.8em}`;

/** What a browser is told of the pages of the workbench: nothing is loaded, no script runs, forms go to this server alone. */
export function workbenchPolicy(): string {
  return `default-src 'none'; style-src ${cspHash(STYLE)}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}

/** Words around a passage that are shown with it. */
const AROUND = 320;

function page(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Variorum</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<nav aria-label="The case"><a href="/">The case</a><a href="/edition">The edition</a><a href="/queue">Questions</a><a href="/changes">What changed</a><a href="/search">Search</a></nav>
<main>
${body}
</main>
</body>
</html>
`.markup;
}

/** The case at a glance. */
export function casePage(name: string, pages: number, edition: Edition | null, open: number): string {
  const idle = (edition?.rulings ?? []).filter(({ outcome }) => outcome !== 'applied');
  return page(
    name,
    html`<h1>${name}</h1>
<p>${count(pages, 'page')} in the case.${edition === null && ' There is no edition of it yet, or only one of an older version.'}</p>
${edition !== null && html`<p><a href="/edition">The edition</a>: ${count(edition.articles.length, 'article')}, ${count(edition.claims.filter(({ parent }) => parent === null).length, 'claim')}. <a href="/queue">${count(open, 'question')}</a> the program would ask.</p>`}
<form method="post" action="/make"><button>Make the edition ${edition === null ? '' : 'again'}</button></form>
${
  edition !== null &&
  edition.rulings.length > 0 &&
  html`<h2>Rulings <small>${edition.rulings.length}</small></h2>
${idle.length > 0 && html`<p class="note">${count(idle.length, 'ruling')} of them ${idle.length === 1 ? 'does' : 'do'} not act.</p>`}
<ul>${edition.rulings.map(rulingEntry)}</ul>`
}`,
  );
}

function rulingEntry({ note, by, at, outcome, reason }: Ruling): Html {
  const came = { applied: 'acts', 'found-nothing': 'found nothing to act on', disputed: 'disputed' }[outcome];
  return html`<li>${note} ${reason} <small>${by}, ${at.slice(0, 10)}: ${came}</small></li>`;
}

/** The first open question, with the keys that answer it. */
export function questionPage(open: readonly Question[], edition: Edition | null, back: boolean): string {
  const [question] = open;
  const undo =
    back &&
    html`<form method="post" action="/queue/back"><button accesskey="z">Take the last answer back (Z)</button></form>`;
  if (question === undefined || edition === null)
    return page('Questions', html`<h1>Questions</h1><p>Nothing is open.</p>${undo}`);
  const { of, taken, a, b, claims } = question;
  const moved = claims.filter(({ now, otherwise }) => now.min !== otherwise.min || now.max !== otherwise.max);
  const button = (answer: string, key: string, words: string) =>
    html`<button name="answer" value="${answer}" accesskey="${key}">${words} (${key.toUpperCase()})</button>`;
  return page(
    'Questions',
    html`<h1>${of === 'claims' ? 'Do these two state the same?' : 'Is one of these texts taken from the other, or both from one?'}</h1>
<p class="note">${count(open.length, 'question')} open, most effect first. ${taken ? 'The program takes it so.' : 'The program takes them for two.'}</p>
${moved.length > 0 && html`<p>${taken ? 'If not' : 'If so'}:</p><ul>${moved.slice(0, 4).map(({ text, now, otherwise }) => html`<li>${originWords(otherwise)} instead of ${plain(now)}: “${text}”</li>`)}</ul>`}
<div class="two">${passageInContext(a, edition)}${passageInContext(b, edition)}</div>
<form method="post" action="/queue"><input type="hidden" name="id" value="${question.id}">
${button('same', 's', 'Same')}${button('different', 'd', 'Different')}${button('unsure', 'u', 'Cannot tell')}</form>
${undo}`,
  );
}

const plain = ({ min, max }: OriginCount): string => (min === max ? String(min) : `${min}–${max}`);

function passageInContext({ article, start, end, exact }: Passage, { articles }: Edition): Html {
  const { siglum, publisher, title, published, text } = articles.find(({ id }) => id === article)!;
  return html`<section aria-label="${siglum}"><h2><b class="sig">${siglum}</b> ${title ?? ''} <small>${[publisher, published?.slice(0, 10)].filter(Boolean).join(', ')}</small></h2>
<p dir="auto">…${text.slice(Math.max(0, start - AROUND), start)}<mark>${exact}</mark>${text.slice(end, end + AROUND)}…</p></section>`;
}

/** What a search found. */
export function searchPage(
  words: string,
  hits: readonly { readonly kind: string; readonly id: string; readonly title: string; readonly excerpt: string }[],
  edition: Edition | null,
): string {
  const sigla = new Map(edition?.articles.map(({ id, siglum }) => [id, siglum]));
  const to = ({ kind, id }: (typeof hits)[number]) =>
    kind === 'claim' ? `/edition#c-${id}` : `/edition#${sigla.get(id) ?? ''}`;
  return page(
    'Search',
    html`<h1>Search</h1>
<form class="find" action="/search" role="search"><label for="q" hidden>Words</label><input id="q" name="q" value="${words}" aria-label="Words"><button>Search</button></form>
${words !== '' && html`<p class="note">${count(hits.length, 'place')} found.</p>`}
<ul>${hits.map((hit) => html`<li><a href="${to(hit)}">${hit.title}</a><br><small>${hit.excerpt}</small></li>`)}</ul>`,
  );
}

/** Something short, said on a page of its own. */
export function saidPage(title: string, words: string): string {
  return page(title, html`<h1>${title}</h1><p>${words}</p>`);
}
