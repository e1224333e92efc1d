import { type ClaimFilter, FILTER_FLAGS } from '../src/ask/claim-filter.ts';
import type { Concordance } from '../src/ask/concordance.ts';
import { choices, type FindIndex, findIn, makeIndex } from '../src/ask/find.ts';
import { fill } from './markup.ts';
import { filtersView, foundView, PAGE } from './views/found-view.ts';

/** The search: its results stand in the column's place until they are let go. */
export interface Finding {
  show(c: Concordance, find: ClaimFilter): void;
  /** Does what the first search needs, before it is asked for. */
  prepare(c: Concordance): void;
  hide(): void;
}

/** Makes the search. `change` is called when a reader sets a filter. */
export function makeFinding(change: (find: ClaimFilter) => void, leave: () => void): Finding {
  const section = document.getElementById('found')!;
  const input = document.querySelector<HTMLInputElement>('#q')!;
  const filters = document.createElement('div');
  const status = document.createElement('p');
  const results = document.createElement('div');
  status.className = 'sr';
  status.setAttribute('role', 'status');
  section.append(filters, status, results);

  let index: FindIndex | null = null;
  let names: ReturnType<typeof choices> | null = null;
  let place = 0;
  let more: (() => void) | null = null;

  filters.addEventListener('change', () => {
    const data = new FormData(filters.querySelector('form')!);
    const text = (key: string) => String(data.get(key) ?? '') || undefined;
    const find = {
      q: input.value.trim() || undefined,
      outlet: text('outlet'),
      about: text('about'),
      voice: text('voice'),
      origin: text('origin'),
    };
    change({
      ...defined(find),
      ...Object.fromEntries(FILTER_FLAGS.flatMap((flag) => (data.has(flag) ? [[flag, true]] : []))),
    });
  });
  section.addEventListener('click', (event) => {
    const element = event.target as Element;
    if (element.closest('[data-leave]')) leave();
    else if (element.closest('[data-more]')) more?.();
  });

  const render = (c: Concordance, find: ClaimFilter, shown: number): void => {
    index ??= makeIndex(c);
    const found = findIn(c, index, find);
    fill(results, foundView(c, find, found, shown));
    // The same entries stand in the column, hidden: an id belongs to those.
    for (const element of results.querySelectorAll('[id]:not(#found-h)')) element.removeAttribute('id');
    status.textContent = `${found.claims.length} claims found`;
    more = () => {
      render(c, find, shown + PAGE * 2);
      results.querySelectorAll<HTMLElement>('.claim .words .sig')[shown]?.focus({ preventScroll: true });
    };
  };

  return {
    prepare(c) {
      index ??= makeIndex(c);
      names ??= choices(c);
    },
    show(c, find) {
      names ??= choices(c);
      if (section.hidden) {
        place = scrollY;
        section.hidden = false;
        document.documentElement.classList.add('finding');
        scrollTo(0, 0);
      }
      if (document.activeElement !== input) input.value = find.q ?? '';
      if (!filters.contains(document.activeElement)) fill(filters, filtersView(find, names));
      render(c, find, PAGE);
    },
    hide() {
      if (section.hidden) return;
      section.hidden = true;
      document.documentElement.classList.remove('finding');
      if (document.activeElement !== input) input.value = '';
      fill(results, EMPTY);
      scrollTo({ top: place, behavior: 'instant' });
    },
  };
}

function defined(find: Readonly<Record<string, string | undefined>>): ClaimFilter {
  return Object.fromEntries(Object.entries(find).filter(([, value]) => value !== undefined));
}

const EMPTY = { markup: '', toString: () => '' };
