import { html } from '../../src/publish/words/html.ts';
import { count } from '../../src/publish/words/words.ts';
import { type CaseState, stageWords } from '../../src/publish/workbench/case-state.ts';
import { fill } from '../markup.ts';
import type { Desk } from './desk.ts';

/** The strip below the page: what waits for the next edition, how far that is, and that it is there. */
export interface Ledger {
  show(state: CaseState): void;
}

/**
 * Makes the strip.
 *
 * @param digest of the edition that the page shows
 * @param onWaiting asked to list the rulings that wait
 */
export function makeLedger(desk: Desk, digest: () => Promise<string>, onWaiting: (opener: Element) => void): Ledger {
  const strip = document.createElement('aside');
  strip.className = 'ledger';
  strip.setAttribute('aria-label', 'The case');
  const [said, ways] = [document.createElement('p'), document.createElement('p')];
  said.setAttribute('role', 'status');
  ways.className = 'ways';
  strip.append(said, ways);
  document.body.append(strip);
  let shown = '';
  const put = (words: string, buttons: readonly (readonly [string, string, boolean?])[]) => {
    if (said.textContent !== words) said.textContent = words;
    const key = JSON.stringify(buttons);
    if (key === shown) return;
    shown = key;
    const home = desk.home !== null && html`<a class="act" href="${desk.home}">The case</a>`;
    fill(
      ways,
      html`${buttons.map(([does, label, first]) => html`<button data-does="${does}"${first === true && html` class="first"`}>${label}</button>`)}${home}`,
    );
  };
  ways.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-does]');
    if (button === null) return;
    const { does } = button.dataset;
    if (does === 'make') void desk.make().catch((error: Error) => put(error.message, []));
    else if (does === 'renew') desk.renew();
    else if (does === 'waiting') onWaiting(button);
  });
  return {
    show: (state) => {
      void digest().then((own) => {
        const { making, trouble, waitingCount, files, edition } = state;
        document.documentElement.classList.toggle('making', making !== null);
        const waits = [
          ...(waitingCount > 0 ? [count(waitingCount, 'ruling')] : []),
          ...(files > 0 ? [count(files, 'file')] : []),
        ].join(' and ');
        const list = waitingCount > 0 ? ([['waiting', 'Show them']] as const) : [];
        if (making !== null) put(stageWords(making).words, []);
        else if (edition !== null && edition !== own)
          put('A newer edition of this case is there.', [['renew', 'Show it', true]]);
        else if (trouble !== null) put(trouble, [...list, ['make', 'Try again', true]]);
        else if (waits !== '')
          put(`${waits} ${waitingCount + files === 1 ? 'waits' : 'wait'} for the next edition.`, [
            ...list,
            ['make', 'Make the edition again', true],
          ]);
        else put('', []);
        const quiet = said.textContent === '';
        strip.classList.toggle('quiet', quiet);
        strip.hidden = quiet && desk.home === null;
      });
    },
  };
}
