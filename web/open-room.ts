import type { ClaimFilter } from '../src/ask/claim-filter.ts';
import type { Concordance } from '../src/ask/concordance.ts';
import type { Html } from '../src/publish/words/html.ts';
import { type Address, formatAddress, idOf, parseAddress, type Target } from './address.ts';
import { handleCopying } from './copying.ts';
import { edition } from './edition-data.ts';
import { makeFinding } from './finding.ts';
import { makeListsWhenOpened } from './later-lists.ts';
import { makePane } from './pane.ts';
import { bringIntoSight, unfoldForPrint } from './unfolding.ts';

/** What the room lets hands do. */
export interface Room {
  /** Shows something of theirs in the margin; the way back leads to what was there. */
  put(view: Html, opener: Element | null): HTMLElement;
  /** One step back in the margin. */
  back(): void;
}

/** What can be done with what the room shows. */
export interface Hands {
  /** Told when the margin shows a source. */
  shown(c: Concordance, target: Target, pane: HTMLElement): void;
}

/**
 * Opens the reading room over the page: sources in the margin, the search, the keys. Call it once.
 *
 * @param handsIn what can be done in the room beside reading
 */
export function openRoom(handsIn: (room: Room) => Hands = () => ({ shown: () => {} })): void {
  const pane = makePane();
  const input = document.querySelector<HTMLInputElement>('#q')!;
  /** What the margin showed before, so that one can go back. */
  let trail: Target[] = [];
  let now: Address = { find: null, at: null, id: null };

  /** Hands have put something over what the margin showed. */
  let handed = false;
  const hands = handsIn({
    put(view, opener) {
      handed = true;
      pane.put(view, opener);
      return pane.element;
    },
    back: () => back(),
  });

  /** Writes the address and shows what it says. `replace` where a step back should not lead here again. */
  function go(next: Address, options: { readonly replace?: boolean; readonly opener?: Element | null } = {}): void {
    const hash = formatAddress(next);
    // Not the path alone: a report may lie in a page of its own making, whose address is no path.
    const url = hash === '' ? location.href.replace(/#.*/s, '') : `#${hash}`;
    if (options.replace) history.replaceState(null, '', url);
    else if (`#${hash}` !== location.hash) history.pushState(null, '', url);
    void show(next, options.opener ?? null);
  }

  async function show(next: Address, opener: Element | null): Promise<void> {
    const before = now;
    now = next;
    if (next.find === null && before.find === null && next.at === null) {
      if (next.id === null) return pane.open ? closePane() : undefined;
      if (bringIntoSight(next.id)) return;
    }
    const c = await edition();
    if (now !== next) return;
    if (next.find) finding.show(c, next.find);
    else finding.hide();
    if (next.at) {
      handed = false;
      if (pane.show(c, next.at, opener)) {
        if (trail.at(-1) !== next.at) trail.push(next.at);
        hands.shown(c, next.at, pane.element);
      } else bringIntoSight(idOf(next.at));
    } else if (next.id === null) {
      if (pane.open) closePane();
    } else if (!bringIntoSight(next.id)) pane.showEntry(c, next.id, opener);
  }

  function closePane(): void {
    trail = [];
    handed = false;
    pane.close();
  }

  /** One step back in the margin: from two texts side by side to the source they were opened from, else to the column. */
  function back(): void {
    if (handed) {
      handed = false;
      if (now.at === null) closePane();
      else void show({ ...now }, null);
      return;
    }
    const last = trail.pop();
    const earlier = last?.kind === 'beside' ? trail.pop() : undefined;
    if (!earlier) closePane();
    go({ ...now, at: earlier ?? null, id: null }, { replace: true });
  }

  const leave = (): void => go({ find: null, at: null, id: null });
  const finding = makeFinding((find) => go({ ...now, find: some(find), id: null }, { replace: true }), leave);

  function some(find: ClaimFilter): ClaimFilter | null {
    return Object.keys(find).length > 0 ? find : null;
  }

  document.addEventListener('click', (event) => {
    const clicked = event.target as Element;
    handleCopying(event);
    if (clicked.closest('[data-close]')) return back();
    const link = clicked.closest<HTMLElement | SVGElement>('a[href^="#"], [data-find], [data-at]');
    const hash = link && hashOf(link);
    if (!hash || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const next = parseAddress(hash);
    const printed = next.id !== null && document.getElementById(next.id) !== null;
    if (next.at === null && next.find === null && now.find === null && (printed || next.id === null)) return;
    event.preventDefault();
    const to = next.at ? { ...next, find: now.find } : next;
    go(to, { opener: link });
  });

  /** Where something clickable leads. Words that are being selected, to be copied, lead nowhere. */
  function hashOf(link: HTMLElement | SVGElement): string | null {
    const { at, find } = link.dataset;
    if (at !== undefined) return getSelection()?.isCollapsed === false ? null : `#${at}`;
    return find !== undefined ? `#?${find}` : link.getAttribute('href');
  }

  addEventListener('popstate', () => {
    const next = parseAddress(location.hash);
    if (formatAddress(next) !== formatAddress(now)) void show(next, null);
  });

  input.addEventListener('input', () => {
    const { q: _, ...rest } = now.find ?? {};
    const q = input.value.trim();
    go({ ...now, id: null, find: some(q === '' ? rest : { ...rest, q }) }, { replace: now.find !== null });
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('#found .claim a, #found h1')?.focus();
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = (event.target as Element).closest('input, select, textarea') !== null;
    if (event.key === '/' && !typing) {
      event.preventDefault();
      input.focus({ preventScroll: true });
      input.select();
    } else if (event.key === 'Escape') {
      if (pane.open) back();
      else if (now.find) {
        input.value = '';
        input.blur();
        leave();
      }
    }
  });

  /** Does what the first search would wait for while nobody asks for anything. */
  const whenIdle = (work: () => void): void => void (globalThis.requestIdleCallback ?? setTimeout)(work);

  document.documentElement.classList.add('js');
  unfoldForPrint();
  makeListsWhenOpened();
  const first = parseAddress(location.hash);
  if (first.find || first.at || first.id) void show(first, null);
  else whenIdle(() => void edition().then((c) => whenIdle(() => finding.prepare(c))));
}
