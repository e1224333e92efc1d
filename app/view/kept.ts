import { count } from '../../src/publish/words/words.ts';
import type { KeptCase } from '../keep/cases.ts';
import { button } from './button.ts';
import { at } from './page.ts';

/** What can be asked of a case in the list. */
export interface KeptAsked {
  open(kept: KeptCase): void;
  remove(kept: KeptCase): void;
  removeAll(): void;
}

/** The list of the cases that are kept; nothing where there are none. */
export function showKept(cases: readonly KeptCase[], asked: KeptAsked): void {
  at('kept').hidden = cases.length === 0;
  at('kept-list').replaceChildren(
    ...cases.map((kept) => {
      const item = document.createElement('li');
      const words = document.createElement('span');
      words.textContent = `${kept.title}`;
      const small = document.createElement('small');
      small.textContent = ` ${count(kept.counts.articles, 'page')}, saved ${new Date(kept.kept).toLocaleString()} `;
      const open = button('Open', () => asked.open(kept), `Open ${kept.title}`);
      item.append(
        words,
        small,
        open,
        button('Delete', () => asked.remove(kept), `Delete ${kept.title}`),
      );
      return item;
    }),
  );
  at('forget').onclick = () => asked.removeAll();
}
