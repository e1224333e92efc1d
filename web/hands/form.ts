import type { Concordance } from '../../src/ask/concordance.ts';
import { type Html, html } from '../../src/publish/words/html.ts';
import { clip, count } from '../../src/publish/words/words.ts';
import { fill } from '../markup.ts';
import { paneHead } from '../views/pane-head.ts';
import type { Act, Other } from './act.ts';
import { claimActs } from './claim-acts.ts';
import type { Desk } from './desk.ts';
import { personActs } from './person-acts.ts';
import type { Subject } from './subject.ts';
import { pairActs, textActs } from './text-acts.ts';

/** A form that is open. */
export interface OpenForm {
  /** Takes something of the column as the other one: true if it is what is asked for now. */
  pick(kind: 'claim' | 'person', id: string): boolean;
}

/** What can be ruled on a subject, claims before names before texts. */
export function actsOn(c: Concordance, { claim, person, pair, article, words }: Subject): Act[] {
  return [
    ...(claim === null ? [] : claimActs(c, claim)),
    ...(person === null ? [] : personActs(c, person)),
    ...(pair === null ? [] : pairActs(pair)),
    ...(article === null ? [] : textActs(c, article, claim === null ? words : null)),
  ];
}

/** The form in which one rules on a subject. */
export function formView({ name, words, claim }: Subject, acts: readonly Act[], by: string): Html {
  const shown = claim?.testimony ?? words;
  return html`${paneHead('Rule', false)}
<h3 tabindex="-1">${name}</h3>
${shown && html`<blockquote class="ruled-on">${clip(shown.exact, 400)}</blockquote>`}
<form class="hands" novalidate>
<fieldset><legend>What is so?</legend>
${acts.map(({ id, label }) => html`<label><input type="radio" name="act" value="${id}"><span>${label}</span></label>`)}
</fieldset>
<div data-fields></div>
<div data-rest hidden>
<label class="field">Why (if you like)<input type="text" name="reason" maxlength="1000" autocomplete="off"></label>
<label class="field">Signed by<input type="text" name="by" value="${by}" maxlength="200" autocomplete="name" required></label>
<p class="foretold" role="status" data-foretold></p>
<p class="trouble" role="alert" data-trouble hidden></p>
<p class="ways"><button type="button" data-keep class="first" disabled>Keep this ruling</button></p>
</div>
</form>`;
}

/**
 * Has a form answer to what is chosen and filled in.
 *
 * @param kept told once the ruling is kept, with what it will change
 */
export function workForm(
  form: HTMLFormElement,
  acts: readonly Act[],
  desk: Desk,
  kept: (foretold: string, by: string) => void,
): OpenForm {
  const part = <E extends HTMLElement>(name: string) => form.querySelector<E>(`[data-${name}]`)!;
  const [fields, rest, foretold, trouble] = [part('fields'), part('rest'), part('foretold'), part('trouble')];
  const submit = form.querySelector<HTMLButtonElement>('[data-keep]')!;
  let act: Act | null = null;
  const data = () => new FormData(form);
  const refresh = () => {
    const said = act?.foretell(data()) ?? null;
    const ready = act !== null && act.verdict(data()) !== null && String(data().get('by')).trim() !== '';
    submit.disabled = !ready;
    const words = said === null ? '' : `${said} It acts when the edition is made again.`;
    if (foretold.textContent !== words) foretold.textContent = words;
  };
  const listOthers = (chosen: string | null) => {
    const box = form.querySelector<HTMLElement>('[data-others]');
    if (box === null || act?.others === undefined) return;
    const sought = form.querySelector<HTMLInputElement>('[name="find"]')!.value;
    const found = act.others(sought);
    fill(box, othersView(found, chosen));
    const said = form.querySelector('[data-found]')!;
    said.textContent =
      sought.trim() === ''
        ? ''
        : found.length === 0
          ? 'Nothing found.'
          : `${count(found.length, 'entry', 'entries')} below.`;
  };
  const choose = (id: string) => {
    act = acts.find((one) => one.id === id) ?? null;
    if (act === null) return;
    fill(fields, act.fields);
    rest.hidden = false;
    listOthers(null);
    refresh();
  };
  form.addEventListener('input', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    if (name === 'act') choose(value);
    else if (name === 'find') listOthers(null);
    trouble.hidden = true;
    refresh();
  });
  // Not by submitting: a report without an origin may submit nothing.
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target as Element).matches('input')) return;
    event.preventDefault();
    submit.click();
  });
  submit.addEventListener('click', () => {
    const sent = data();
    const verdict = act?.verdict(sent) ?? null;
    const by = String(sent.get('by')).trim();
    if (act === null || verdict === null || by === '') return;
    const said = act.foretell(sent) ?? '';
    submit.disabled = true;
    desk.rule(verdict, by, String(sent.get('reason') ?? '').trim() || null).then(
      () => kept(said, by),
      (error: Error) => {
        trouble.textContent = `It was not kept: ${error.message}`;
        trouble.hidden = false;
        submit.disabled = false;
      },
    );
  });
  return {
    pick: (kind, id) => {
      if (act?.id !== `${kind}-same`) return false;
      const find = form.querySelector<HTMLInputElement>('[name="find"]')!;
      const known = act.others!('').some((one) => one.id === id);
      find.value = '';
      listOthers(id);
      if (!known) {
        const box = form.querySelector<HTMLElement>('[data-others]')!;
        fill(box, othersView([pickedOther(id), ...act.others!('')], id));
      }
      refresh();
      form.querySelector<HTMLElement>(`[name="other"][value="${id}"]`)?.focus();
      return true;
    },
  };
  function pickedOther(id: string): Other {
    const entry = document.getElementById(`c-${id}`) ?? document.getElementById(`e-${id}`);
    const words = entry?.querySelector('.words [data-at], dt bdi, [data-at]')?.textContent ?? '';
    return { id, words: clip(words, 160), about: 'chosen in the column' };
  }
}

function othersView(found: readonly Other[], chosen: string | null): Html {
  return html`${found.map(({ id, words, about }) => html`<label><input type="radio" name="other" value="${id}"${id === chosen && html` checked`}><span>${words} <small>${about}</small></span></label>`)}`;
}
