import { type Html, html } from '../../src/publish/words/html.ts';
import { count } from '../../src/publish/words/words.ts';
import type { CaseState } from '../../src/publish/workbench/case-state.ts';
import { paneHead } from '../views/pane-head.ts';

/** The rulings that the edition at hand was not made with, the last first, each to be taken back. */
export function waitingView({ waiting, waitingCount }: CaseState): Html {
  const more = waitingCount - waiting.length;
  return html`${paneHead('Rulings', false)}
<h3 tabindex="-1">${count(waitingCount, 'ruling')} for the next edition</h3>
<ul class="waiting">${waiting.toReversed().map(({ id, words, by, at }) => html`<li>${words} <small><bdi>${by}</bdi>, ${at.slice(0, 10)}</small> <button data-undo="${id}" aria-label="Take back: ${words}">Take back</button></li>`)}</ul>
${more > 0 && html`<p class="note">and ${count(more, 'earlier ruling')}.</p>`}
<p class="trouble" role="alert" data-trouble hidden></p>`;
}

/** What was kept, and what can be done now. */
export function keptView(foretold: string): Html {
  return html`${paneHead('Rule', false)}
<h3 tabindex="-1">The ruling is kept</h3>
<p>${foretold} It acts when the edition is made again.</p>
<p class="ways"><button data-does="make" class="first">Make the edition again</button> <button data-close>Go on reading</button></p>`;
}
