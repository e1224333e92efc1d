import type { Concordance } from '../../src/ask/concordance.ts';
import { html } from '../../src/publish/words/html.ts';
import type { CaseState } from '../../src/publish/workbench/case-state.ts';
import type { Target } from '../address.ts';
import { edition } from '../edition-data.ts';
import { fill } from '../markup.ts';
import type { Hands, Room } from '../open-room.ts';
import { chooseByKeys, selectedIn } from './choosing.ts';
import type { Desk } from './desk.ts';
import { actsOn, formView, type OpenForm, workForm } from './form.ts';
import { makeLedger } from './ledger.ts';
import { markRulable } from './rulable.ts';
import { claimSubject, pairSubject, personSubject, type Subject, wordsSubject } from './subject.ts';
import { keptView, waitingView } from './waiting-view.ts';

/** Puts hands into the reading room: everything it shows can be ruled on, and what was ruled is told. */
export function openHands(room: Room, desk: Desk): Hands {
  let state: CaseState | null = null;
  let by: string | null = null;
  let form: OpenForm | null = null;
  let shown: { readonly c: Concordance; readonly target: Target; readonly pane: HTMLElement } | null = null;

  const digest = async () => (await edition()).edition.generator.digest;
  const ledger = makeLedger(desk, digest, (opener) => {
    if (state !== null) listWaiting(state, opener);
  });
  desk.watch((now) => {
    state = now;
    ledger.show(now);
    if (document.querySelector('#pane .waiting') !== null && !document.getElementById('pane')!.hidden)
      listWaiting(now, null);
  });

  function listWaiting(now: CaseState, opener: Element | null): void {
    form = null;
    room.put(waitingView(now), opener);
  }

  function open(c: Concordance, subject: Subject | null, opener: Element | null): void {
    if (subject === null) return;
    const acts = actsOn(c, subject);
    const pane = room.put(formView(subject, acts, by ?? state?.by ?? ''), opener);
    form = workForm(pane.querySelector('form.hands')!, acts, desk, (foretold, name) => {
      by = name;
      form = null;
      room.put(keptView(foretold), null);
    });
  }

  /** What the margin shows as something to rule on. */
  function shownSubject(): Subject | null {
    if (shown === null) return null;
    const { c, target, pane } = shown;
    const article = (siglum: string) => c.edition.articles.find((one) => one.siglum === siglum);
    if (target.kind === 'beside') {
      const [a, b] = [article(target.a), article(target.b)];
      return a && b ? pairSubject(a, b) : null;
    }
    if (target.kind === 'lost') return null;
    const own = article(target.siglum);
    if (own === undefined) return null;
    const body = pane.querySelector('.body');
    const chosen = body && selectedIn(own, body);
    return wordsSubject(c, own, chosen ?? (target.kind === 'passage' ? target : null));
  }

  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>(
      '[data-rule], [data-choose], [data-undo], .pane [data-does="make"]',
    );
    if (button === null) return;
    const { rule, choose, undo } = button.dataset;
    if (undo !== undefined) return takeBack(undo, button);
    if (choose !== undefined) {
      const body = document.querySelector<HTMLElement>('#pane .body');
      if (body !== null) chooseByKeys(body, () => shown && open(shown.c, shownSubject(), button));
      return;
    }
    if (rule === undefined) {
      void desk.make();
      return room.back();
    }
    // What is selected is lost with the click's default, and with what is put into the pane.
    const subject = rule === '' ? shownSubject() : null;
    void edition().then((c) => {
      const [kind, id] = [rule.slice(0, 2), rule.slice(2)];
      if (kind !== '' && form?.pick(kind === 'c-' ? 'claim' : 'person', id)) return;
      if (subject !== null) open(c, subject, button);
      else open(c, kind === 'c-' ? claimSubject(c, id) : personSubject(c, id), button);
    });
  });

  function takeBack(id: string, button: HTMLElement): void {
    const name = by ?? state?.waiting.find((one) => one.id === id)?.by ?? state?.by ?? '';
    desk.rule({ ruling: 'undo', undoes: id }, name, null).catch((error: Error) => {
      const trouble = button.closest('.pane')?.querySelector<HTMLElement>('[data-trouble]');
      if (trouble == null) return;
      trouble.textContent = error.message;
      trouble.hidden = false;
    });
  }

  // A selection stays when its button is pressed.
  document.addEventListener('pointerdown', (event) => {
    if ((event.target as Element).closest('[data-rule=""]') !== null) event.preventDefault();
  });
  document.addEventListener('selectionchange', () => {
    const button = document.querySelector('#pane [data-rule=""]');
    const body = document.querySelector('#pane .body');
    const selection = getSelection();
    if (button === null || body === null || selection === null) return;
    const chosen = !selection.isCollapsed && body.contains(selection.anchorNode);
    button.textContent = chosen ? 'Rule on these words' : (button as HTMLElement).dataset.words!;
  });

  void edition().then(markRulable);
  return {
    shown: (c, target, pane) => {
      form = null;
      shown = { c, target, pane };
      if (target.kind === 'lost') return;
      const words = { passage: 'Rule on this passage', article: 'Rule on this text', beside: 'Rule on these two' }[
        target.kind
      ];
      const bar = document.createElement('div');
      bar.className = 'acts hands-acts';
      const keys = target.kind !== 'beside' && html`<button data-choose>Choose words by keys</button>`;
      fill(bar, html`<button data-rule="" data-words="${words}">${words}</button>${keys}`);
      const acts = pane.querySelector('.acts') ?? pane.querySelector('h3');
      acts?.after(bar);
    },
  };
}
