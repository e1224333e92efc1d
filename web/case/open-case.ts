import { count } from '../../src/publish/words/words.ts';
import { type CaseState, stageWords } from '../../src/publish/workbench/case-state.ts';
import { fromDrop, fromPasted, fromPicker, type GivenFile } from '../intake/given.ts';

const at = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

/** Files that are sent at once. */
const AT_ONCE = 3;

/** Opens the page of a case over its markup: files are taken wherever they are dropped, and what the server tells is shown. */
export function openCase(): void {
  const live = document.getElementById('live');
  if (live === null) return;
  document.documentElement.classList.add('js');
  let known: string | null = null;
  let pasted = 0;

  new EventSource('/events').onmessage = ({ data }) => {
    const state = JSON.parse(String(data)) as CaseState;
    const { making, ...rest } = state;
    const now = JSON.stringify({ ...rest, making: making !== null });
    if (known !== null && known !== now) void renew();
    else if (making !== null) showStage(state);
    known = now;
  };

  /** Shows what the server has of the page now; whoever is at a field of it stays there. */
  async function renew(): Promise<void> {
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    const made = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('live');
    const open = new Set([...document.querySelectorAll('#live details[open]')].map(({ id }) => id));
    if (made === null) return;
    for (const details of made.querySelectorAll<HTMLDetailsElement>('details'))
      if (open.has(details.id)) details.open = true;
    document.getElementById('live')!.replaceChildren(...made.childNodes);
  }

  function showStage({ making }: CaseState): void {
    const [said, bar] = [document.getElementById('stage'), document.querySelector('progress')];
    if (making === null || said === null || bar === null) return;
    const { words, share } = stageWords(making);
    if (said.textContent !== words) said.textContent = words;
    if (share === null) bar.removeAttribute('value');
    else bar.value = share;
  }

  async function give(files: readonly GivenFile[]): Promise<void> {
    if (files.length === 0) return;
    const refused: string[] = [];
    let sent = 0;
    const waiting = [...files];
    const send = async () => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
        const why = await put(one);
        if (why !== null) refused.push(`${one.source}: ${why}`);
        sent += 1;
        at('said').textContent = `Taking files in: ${sent} of ${files.length} …`;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, send));
    const taken = files.length - refused.length;
    at('said').textContent =
      taken === 0 ? 'No file was taken in.' : `${count(taken, 'file')} taken in and kept in the case.`;
    at('refused').replaceChildren(
      ...refused.map((words) => {
        const item = document.createElement('li');
        item.textContent = words;
        return item;
      }),
    );
    if (taken > 0) await fetch('/make', { method: 'POST', headers: { accept: 'application/json' } });
  }

  for (const id of ['files', 'folder']) {
    const input = at<HTMLInputElement>(id);
    input.addEventListener('change', () => {
      void give(fromPicker(input.files ?? []));
      input.value = '';
    });
  }
  addEventListener('dragover', (event) => {
    event.preventDefault();
    document.body.classList.add('dragging');
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) document.body.classList.remove('dragging');
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    document.body.classList.remove('dragging');
    if (event.dataTransfer !== null) void fromDrop(event.dataTransfer).then(give);
  });

  const [form, field] = [at<HTMLFormElement>('pasting'), at<HTMLTextAreaElement>('pasted')];
  at('paste').addEventListener('click', () => {
    form.hidden = false;
    field.focus();
  });
  form.addEventListener('reset', () => {
    form.hidden = true;
    at('paste').focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value.trim() === '') return field.focus();
    pasted += 1;
    const moment = new Date().toISOString().slice(0, 16).replace(/\D/gu, '');
    void give([{ ...fromPasted(field.value, pasted), source: `pasted ${moment} ${pasted}.txt` }]);
    field.value = '';
    form.hidden = true;
    at('paste').focus();
  });
}

/** Sends a file; why it was not taken, or null. */
async function put({ source, file, named }: GivenFile): Promise<string | null> {
  const address = `/files?source=${encodeURIComponent(source)}${named ? '&named=1' : ''}`;
  const headers = { accept: 'application/json', 'content-type': 'application/octet-stream' };
  const answer = await fetch(address, { method: 'PUT', headers, body: file }).catch(() => null);
  if (answer === null) return 'the server does not answer';
  if (answer.ok) return null;
  const { error } = (await answer.json().catch(() => ({}))) as { readonly error?: string };
  return error ?? `the server answered ${answer.status}`;
}
