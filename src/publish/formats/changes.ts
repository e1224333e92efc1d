import type { ArticleChange, Changes } from '../../changes/index.ts';
import type { Edition, Passage } from '../../model.ts';
import { cspHash } from '../page/page.ts';
import { claimChangeWords } from '../words/changed.ts';
import { Html, html, join } from '../words/html.ts';
import { count } from '../words/words.ts';

const STYLE = `
:root{color-scheme:light dark;--ink:#1d1b18;--paper:#fbfaf6;--soft:#5f5a52;--wash:#f0ead8;--accent:#7a2e22}
@media(prefers-color-scheme:dark){:root{--ink:#ebe6dc;--paper:#171614;--soft:#b0a99c;--wash:#35301f;--accent:#e0a090}}
body{margin:0 auto;max-width:42rem;padding:2rem 1.2rem 4rem;background:var(--paper);color:var(--ink);font:1.05rem/1.6 Charter,"Iowan Old Style",Georgia,serif;overflow-wrap:break-word}
h1,h2{font-weight:400;line-height:1.2} h2{margin-top:2.2em} small,p.note{font-family:system-ui,sans-serif;color:var(--soft);font-size:.82rem}
ul{list-style:none;padding:0} li{margin:0 0 1em} ul ul{margin:.3em 0 0;padding-left:1.1em;border-left:2px solid var(--wash)} ul ul li{margin:.2em 0}
b.sig{font-variant-caps:all-small-caps;letter-spacing:.04em;color:var(--accent)} .now{display:block}
@media print{body{max-width:none;padding:0}}`;

/** What changed between two editions, as one page that needs nothing else and runs no script. */
export function renderChanges(changes: Changes, later: Edition): string {
  const sigla = new Map(later.articles.map(({ id, siglum }) => [id, siglum]));
  const claims = new Map(later.claims.map(({ id, text }) => [id, text]));
  const at = ({ article, exact }: Passage) => html`<b class="sig">${sigla.get(article) ?? '?'}</b> <q>${exact}</q>`;
  const ofClaim = (id: string) => html`<small class="now">of “${claims.get(id) ?? ''}”</small>`;
  const sections = [
    section('Texts that arrived', changes.arrived.map(articleEntry)),
    section('Texts that left', changes.left.map(articleEntry)),
    section(
      'Claims',
      changes.claims.map(
        (change) => html`“${change.text}” <small class="now">${claimChangeWords(change)}</small>
${change.statements.length > 0 && html`<ul>${change.statements.map((one) => html`<li>${at(one)}</li>`)}</ul>`}`,
      ),
    ),
    section(
      'Values that moved',
      changes.values.map(
        ({ claim, what, before, values }) =>
          html`${what}: ${before.length === 0 ? 'none' : before.join(', ')} → ${join(
            values.map(({ value, passage }) => html`${value} <b class="sig">${sigla.get(passage.article)}</b>`),
            ', ',
          )} ${ofClaim(claim)}`,
      ),
    ),
    section(
      'Denied, confirmed, corrected',
      changes.statuses.map(({ claim, state, passage }) => html`${state} by ${at(passage)} ${ofClaim(claim)}`),
    ),
    section(
      'Accounts that differ',
      changes.conflicts.map(({ a, b, reason }) => html`${at(a)} against ${at(b)} <small class="now">${reason}</small>`),
    ),
    section(
      'Reports that nobody gave us',
      changes.lost.map(
        ({ siglum, outlet, knownThrough }) =>
          html`<b class="sig">${siglum}</b> ${outlet ?? 'unnamed'} <small>through ${knownThrough.join(' ')}</small>`,
      ),
    ),
    section(
      'Rulings',
      later.rulings
        .filter(({ id }) => changes.rulings.includes(id))
        .map(({ by, note, reason }) => html`${note} ${reason} <small>${by}</small>`),
    ),
  ].filter((one) => one !== null);
  const policy = `default-src 'none'; style-src ${cspHash(STYLE)}; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>What changed · a variorum edition</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<h1>What changed</h1>
<p class="note">${count(changes.arrived.length, 'text')} arrived; ${count(changes.claims.length, 'claim')} new or otherwise than before. The sigla are those of the later edition.</p>
${sections.length === 0 && html`<p>Nothing changed.</p>`}
${join(sections)}
</main>
</body>
</html>
`.markup;
}

function section(name: string, entries: readonly Html[]): Html | null {
  if (entries.length === 0) return null;
  return html`<section><h2>${name} <small>${entries.length}</small></h2>
<ul>${entries.map((entry) => html`<li>${entry}</li>\n`)}</ul></section>`;
}

function articleEntry({ siglum, publisher, title, published, copyOf }: ArticleChange): Html {
  return html`<b class="sig">${siglum}</b> ${title ?? 'without a title'} <small>${[publisher, published?.slice(0, 10)].filter(Boolean).join(', ')}${copyOf.length > 0 && `; the same text as ${copyOf.join(' ')}`}</small>`;
}
