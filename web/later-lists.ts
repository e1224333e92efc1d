import type { Concordance } from '../src/ask/concordance.ts';
import { claimList } from '../src/publish/report/claims/claims.ts';
import { conflictList } from '../src/publish/report/conflicts/conflicts.ts';
import { outletList } from '../src/publish/report/first-hand.ts';
import { mentionList, nameList } from '../src/publish/report/people.ts';
import { dateList } from '../src/publish/report/timeline.ts';
import { storyLinks } from '../src/publish/stemma/stemma.ts';
import { html } from '../src/publish/words/html.ts';
import type { ListKind, MadeList } from '../src/publish/words/rest.ts';
import { count } from '../src/publish/words/words.ts';
import { edition } from './edition-data.ts';
import { fill } from './markup.ts';

/** Entries that are made at once. */
const PORTION = 100;

const LISTS: Readonly<Record<ListKind, (c: Concordance, key: string, from: number) => MadeList>> = {
  claims: claimList,
  dates: dateList,
  differences: conflictList,
  names: nameList,
  mentions: mentionList,
  links: storyLinks,
  outlets: outletList,
};

/** Makes the lists of a large edition that its page does not print, each when it is opened, some entries at a time. */
export function makeListsWhenOpened(): void {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      const { list } = target.dataset;
      if (list === undefined) return;
      delete target.dataset.list;
      void edition().then((c) => make(c, target, list));
    },
    true,
  );
}

function make(c: Concordance, details: HTMLDetailsElement, list: string): void {
  const [kind, key, from] = list.split(' ') as [ListKind, string, string?];
  const { entries, around } = LISTS[kind](c, key, Number(from ?? 0));
  const box = document.createElement('div');
  details.append(box);
  const show = (shown: number): void => {
    const left = entries.length - shown;
    const made = around(entries.slice(0, shown).map((entry) => entry()));
    fill(
      box,
      html`${made}${left > 0 && html`<p><button data-longer>${count(left, 'more entry', 'more entries')}</button></p>`}`,
    );
    box.querySelector('[data-longer]')?.addEventListener('click', () => show(shown * 2));
  };
  show(PORTION);
}
