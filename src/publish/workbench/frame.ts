import { cspHash } from '../page/page.ts';
import { CASE_SCRIPT } from '../page/reading-room.generated.ts';
import { Html, html } from '../words/html.ts';

const STYLE = `
:root{color-scheme:light dark;--ink:#1d1b18;--paper:#fbfaf6;--soft:#5f5a52;--wash:#f0ead8;--accent:#7a2e22}
@media(prefers-color-scheme:dark){:root{--ink:#ebe6dc;--paper:#171614;--soft:#b0a99c;--wash:#35301f;--accent:#e0a090}}
*{box-sizing:border-box} body{margin:0 auto;max-width:60rem;padding:1.2rem 1.2rem 4rem;background:var(--paper);color:var(--ink);font:1.05rem/1.6 Charter,"Iowan Old Style",Georgia,serif;overflow-wrap:break-word}
a{color:var(--accent)} h1,h2{font-weight:400;line-height:1.2} nav,small,label,button,input,p.note{font-family:system-ui,sans-serif;font-size:.88rem} small,p.note{color:var(--soft)}
nav a{display:inline-block;padding:.5rem .9rem .5rem 0} .two{display:grid;gap:1.5rem} @media(min-width:46rem){.two{grid-template-columns:1fr 1fr}}
mark{background:var(--wash);color:inherit;padding:.1em 0} b.sig{font-variant-caps:all-small-caps;letter-spacing:.04em;color:var(--accent)}
button,input{min-height:2.75rem;padding:.4rem 1rem;border:1px solid var(--soft);border-radius:3px;background:var(--paper);color:var(--ink)} button{cursor:pointer;margin:0 .5rem .5rem 0}
form{display:inline} form.find{display:flex;gap:.5rem;margin:1rem 0} form.find input{flex:1;min-width:0} :focus-visible{outline:3px solid var(--accent);outline-offset:2px} li{margin-bottom:.8em}
.ways{margin:.4rem 0} .drop{border:1px dashed var(--soft);border-radius:4px;padding:.8rem 1rem;margin:1rem 0} .dragging .drop{background:var(--wash)} .button{display:inline-flex;align-items:center;min-height:2.75rem;padding:.4rem 1rem;margin:0 .5rem .5rem 0;border:1px solid var(--soft);border-radius:3px;font:.88rem/1.4 system-ui,sans-serif;color:var(--ink);text-decoration:none;cursor:pointer}
.button input{position:absolute;width:1px;height:1px;min-height:0;opacity:0} .button:focus-within{outline:3px solid var(--accent);outline-offset:2px} button.first,.button.first{background:var(--accent);border-color:var(--accent);color:var(--paper)}
textarea{width:100%;padding:.6rem;border:1px solid var(--soft);border-radius:3px;background:var(--paper);color:var(--ink);font:inherit} progress{width:100%;height:.6rem;accent-color:var(--accent)} ul.plain{list-style:none;padding:0} ul.plain li{margin-bottom:.35em} summary{cursor:pointer;min-height:2rem} [hidden]{display:none!important} nav a[aria-current]{color:var(--ink);text-decoration:none}
html:not(.js) .js{display:none} .js .nojs{display:none} code{overflow-wrap:anywhere} .trouble{border-left:3px solid var(--accent);padding-left:.8rem}`;

/** What a browser is told of the pages of the workbench: only their own style and script, which asks this server alone. */
export function workbenchPolicy(): string {
  return [
    "default-src 'none'",
    `style-src ${cspHash(STYLE)}`,
    `script-src ${cspHash(CASE_SCRIPT)}`,
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Places of the workbench, by address. */
const PLACES = [
  ['/', 'The case'],
  ['/edition', 'The edition'],
  ['/queue', 'Questions'],
  ['/changes', 'What changed'],
  ['/search', 'Search'],
] as const;

/** A page of the workbench. @param at its address among the places; `script`: it is kept up to date by the script of the case */
export function page(title: string, at: string | null, body: Html, script = false): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} · Variorum</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<nav aria-label="The case">${PLACES.map(([href, name]) => html`<a href="${href}"${href === at && html` aria-current="page"`}>${name}</a>`)}</nav>
<main>
${body}
</main>
${script && html`<script>${new Html(CASE_SCRIPT)}</script>`}
</body>
</html>
`.markup;
}

/** Something short, said on a page of its own. */
export function saidPage(title: string, words: string): string {
  return page(title, null, html`<h1>${title}</h1><p>${words}</p>`);
}
