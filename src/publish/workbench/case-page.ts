import type { ReadFailure, Ruling } from '../../model.ts';
import { type Html, html } from '../words/html.ts';
import { count } from '../words/words.ts';
import { type CaseState, stageWords } from './case-state.ts';
import { page } from './frame.ts';

/** What the page of a case shows. */
export interface CaseShown {
  readonly name: string;
  readonly state: CaseState;
  /** The latest edition, where it can be shown. */
  readonly edition: { readonly articles: number; readonly claims: number; readonly at: string } | null;
  /** Questions that are open. */
  readonly open: number;
  /** Rulings as the latest edition tells them. */
  readonly told: readonly Ruling[];
  readonly pages: readonly { readonly source: string; readonly added: string }[];
  readonly unread: readonly ReadFailure[];
  /** The first page that is listed. */
  readonly from: number;
}

/** Pages, and rulings, that are listed at once. */
const LISTED = 100;

/** The case at a glance: its edition, how it grows, what people ruled. What changes while it is open stands in `#live`. */
export function casePage(shown: CaseShown): string {
  const { name } = shown;
  return page(
    name,
    '/',
    html`<h1>${name}</h1>
<div id="live">
${live(shown)}
</div>
<section aria-labelledby="add-h"><h2 id="add-h">Add pages</h2>
<div class="drop js"><p><b>Drop files or folders anywhere on this page</b>, or</p>
<p class="ways"><label class="button">Pick files<input id="files" type="file" multiple></label>
<label class="button">Pick a folder<input id="folder" type="file" webkitdirectory multiple></label>
<button id="paste" type="button">Paste text</button></p>
<form id="pasting" hidden><label for="pasted">One article, with its outlet and date in the first lines where you know them</label>
<textarea id="pasted" rows="8"></textarea><p class="ways"><button type="submit" class="first">Add it</button><button type="reset">Cancel</button></p></form>
<p id="said" role="status"></p>
<ul id="refused" class="plain"></ul></div>
<form class="nojs" method="post" action="/files" enctype="multipart/form-data"><label>Files <input type="file" name="file" multiple></label><button>Add them</button></form>
<p class="note">Saved web pages, PDF, Word and mail files, archives and more: they are kept in the case as they are, with their digests. Nothing leaves this machine.</p></section>`,
    true,
  );
}

/** What of the page changes while it is open. */
function live({ state, edition, open, told, pages, unread, from }: CaseShown): Html {
  const { making, trouble, files, waitingCount } = state;
  const idle = told.filter(({ outcome }) => outcome !== 'applied').length;
  const isCurrent = edition !== null && waitingCount === 0 && files === 0;
  return html`${
    edition === null
      ? html`<p>${count(pages.length, 'page')} in the case. ${making === null && 'There is no edition of it yet, or only one of an older version.'}</p>`
      : html`<p>${count(pages.length, 'page')} in the case. <a href="/edition">The edition</a>: ${count(edition.articles, 'article')}, ${count(edition.claims, 'claim')}. <a href="/queue">${count(open, 'question')}</a> the program would ask.</p>
<p class="ways"><a class="button first" href="/edition">Open the edition</a><a class="button" href="/report.html">Download the report</a><a class="button" href="/edition.json" download="edition.json">Download its data</a><a class="button" href="/rulings.jsonl">Download the rulings</a></p>`
  }
${trouble !== null && html`<p class="trouble" role="alert">${trouble}</p>`}
${files > 0 && making === null && html`<p>${count(files, 'file')} ${files === 1 ? 'waits' : 'wait'} to be read.</p>`}
<div id="work">${making !== null && atWork(making)}</div>
${making === null && (pages.length > 0 || files > 0) && html`<form method="post" action="/make"><button${!isCurrent && html` class="first"`}>Make the edition${edition === null ? '' : ' again'}</button></form>`}
${
  waitingCount > 0 &&
  html`<h2>Rulings that wait for the next edition <small>${waitingCount}</small></h2>
<ul>${state.waiting.map(({ id, words, by, at }) => html`<li>${words} <small>${by}, ${at.slice(0, 10)}</small> <form method="post" action="/rulings/undo"><input type="hidden" name="id" value="${id}"><button aria-label="Take back: ${words}">Take back</button></form></li>`)}</ul>
${waitingCount > state.waiting.length && html`<p class="note">The last ${state.waiting.length} are listed.</p>`}`
}
${
  told.length > 0 &&
  html`<h2>Rulings in the edition <small>${told.length}</small></h2>
${idle > 0 && html`<p class="note">${count(idle, 'ruling')} of them ${idle === 1 ? 'does' : 'do'} not act.</p>`}
${folded(told.length > 10, `All ${told.length}`, html`<ul>${told.slice(-LISTED).map(rulingEntry)}</ul>`)}`
}
${pages.length > 0 && pagesList(pages, from)}
${unread.length > 0 && html`<details><summary>Not read: ${count(unread.length, 'file')}</summary><ul class="plain">${unread.slice(0, LISTED).map(({ source, reason }) => html`<li>${source}: ${reason}</li>`)}</ul></details>`}`;
}

/** What is being done, as the script keeps it up to date. */
function atWork(making: NonNullable<CaseState['making']>): Html {
  const { words, share } = stageWords(making);
  const value = share === null ? null : html` value="${share.toFixed(3)}"`;
  return html`<p id="stage" role="status">${words}</p><progress max="1" aria-labelledby="stage"${value}></progress><p class="note nojs">Load this page again to see how far it is.</p>`;
}

function folded(fold: boolean, summary: string, body: Html): Html {
  return fold ? html`<details><summary>${summary}</summary>${body}</details>` : body;
}

/** The pages, some at a time. */
function pagesList(pages: CaseShown['pages'], from: number): Html {
  const here = pages.slice(from, from + LISTED);
  const more = pages.length > from + LISTED;
  const ways = html`${from > 0 && html`<a class="button" href="/?from=${Math.max(0, from - LISTED)}#pages">Before</a>`}${more && html`<a class="button" href="/?from=${from + LISTED}#pages">After</a>`}`;
  return html`<details id="pages"${from > 0 && html` open`}><summary>The pages of the case <small>${pages.length}</small></summary>
<ol start="${from + 1}">${here.map(({ source, added }) => html`<li><bdi>${source}</bdi> <small>${added.slice(0, 10)}</small></li>`)}</ol><p class="ways">${ways}</p></details>`;
}

function rulingEntry({ note, by, at, outcome, reason }: Ruling): Html {
  const came = { applied: 'acts', 'found-nothing': 'found nothing to act on', disputed: 'disputed' }[outcome];
  return html`<li>${note} ${reason} <small>${by}, ${at.slice(0, 10)}: ${came}</small></li>`;
}
