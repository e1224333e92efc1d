import type { Concordance } from '../src/ask/concordance.ts';
import type { EditionArticle } from '../src/model.ts';
import type { Html } from '../src/publish/words/html.ts';
import type { Target } from './address.ts';
import { fill } from './markup.ts';
import { besideView } from './views/beside-view.ts';
import { entryView } from './views/entry-view.ts';
import { lostView } from './views/lost-view.ts';
import { passageView } from './views/passage-view.ts';

/** The margin's pane, where sources open; over the conspectus on a wide page, a sheet from below on a narrow one. */
export interface Pane {
  /** Shows a source and moves the focus to it. False if the edition has no such source. */
  show(c: Concordance, target: Target, opener: Element | null): boolean;
  /** Shows a claim or a name that the column does not print. False if the edition has none of this id. */
  showEntry(c: Concordance, id: string, opener: Element | null): boolean;
  /** Shows something else and moves the focus to its heading. */
  put(view: Html, opener: Element | null): void;
  readonly element: HTMLElement;
  /** Closes the pane; the focus goes back to what opened it. */
  close(): void;
  readonly open: boolean;
}

/** Makes the pane in the page's margin. */
export function makePane(): Pane {
  const margin = document.querySelector('.margin')!;
  const main = document.getElementById('main')!;
  const conspectus = document.getElementById('conspectus')!;
  const pane = document.createElement('div');
  const scrim = document.createElement('div');
  pane.className = 'pane';
  pane.id = 'pane';
  pane.tabIndex = -1;
  pane.setAttribute('role', 'region');
  pane.setAttribute('aria-label', 'Source');
  scrim.className = 'scrim';
  pane.hidden = scrim.hidden = true;
  scrim.addEventListener('click', () => pane.querySelector<HTMLElement>('[data-close]')?.click());
  margin.append(scrim, pane);
  let opened: Element | null = null;

  const forget = () => {
    for (const element of document.querySelectorAll('.here')) element.classList.remove('here');
  };

  const put = (view: Html, opener: Element | null): void => {
    if (opener && !pane.contains(opener)) {
      forget();
      opened = opener;
      opener.classList.add('here');
    }
    fill(pane, view);
    const wide = pane.querySelector('.beside') !== null;
    pane.classList.toggle('wide', wide);
    pane.classList.toggle('arriving', pane.hidden === true);
    pane.hidden = false;
    scrim.hidden = !wide;
    main.inert = wide;
    conspectus.hidden = true;
    settle(pane);
    keepInSight(opened, pane);
  };

  return {
    put,
    element: pane,
    get open() {
      return !pane.hidden;
    },
    show(c, target, opener) {
      const view = viewOf(c, target);
      if (view) put(view, opener);
      return view !== null;
    },
    showEntry(c, id, opener) {
      const view = entryView(c, id);
      if (view) put(view, opener);
      return view !== null;
    },
    close() {
      pane.hidden = scrim.hidden = true;
      main.inert = conspectus.hidden = false;
      forget();
      if (opened instanceof HTMLElement && opened.tabIndex < 0) opened.tabIndex = -1;
      if (opened?.isConnected) (opened as HTMLElement).focus({ preventScroll: true });
      opened = null;
    },
  };
}

/** Brings the marked passage into the pane's sight without moving the column, and the focus to its heading. */
function settle(pane: HTMLElement): void {
  const hit = pane.querySelector('.hit');
  const folded = hit?.closest('details');
  if (folded) folded.open = true;
  pane.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  pane.scrollTop = 0;
  if (!hit) return;
  const down = hit.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  if (down > pane.clientHeight * 0.7) pane.scrollTop = down - pane.clientHeight * 0.35;
}

/** Where the pane is a sheet from below, the place one came from must stay in sight above it. */
function keepInSight(opener: Element | null, pane: HTMLElement): void {
  const top = pane.getBoundingClientRect().top;
  if (!opener || getComputedStyle(pane).position !== 'fixed' || pane.classList.contains('wide')) return;
  const { bottom, height } = opener.getBoundingClientRect();
  if (bottom > top - 12) scrollBy(0, bottom - Math.max(top - 12, Math.min(height + 60, top)));
}

function viewOf(c: Concordance, target: Target): Html | null {
  if (target.kind === 'lost') {
    const witness = c.witnesses.get(target.id);
    return witness ? lostView(c, witness) : null;
  }
  if (target.kind === 'beside') {
    const [a, b] = [bySiglum(c, target.a), bySiglum(c, target.b)];
    const lost = [...c.witnesses.values()].find(
      ({ kind, siglum }) => kind !== 'extant' && (siglum === target.a || siglum === target.b),
    );
    return a && b ? besideView(c, a, b) : lost ? lostView(c, lost) : null;
  }
  const article = bySiglum(c, target.siglum);
  return article ? passageView(c, article, target.kind === 'passage' ? target : null) : null;
}

function bySiglum(c: Concordance, siglum: string): EditionArticle | undefined {
  return c.edition.articles.find((article) => article.siglum === siglum);
}
