import { withHands } from '../../src/publish/workbench/hands.ts';
import type { Made } from '../work/messages.ts';
import { at } from './page.ts';

/** Where the report is shown: in a frame that a service worker fills, or in a tab of its own. */
export type Showing = 'frame' | 'tab';

/** The folder of the site under which the service worker finds reports. */
export const REPORTS = 'report/';

/** The store of reports that the service worker reads. */
export const REPORT_STORE = 'variorum-reports';

/**
 * What holds the report from everything but its own page: without an origin it reaches nothing of ours, and still opens tabs,
 * asks and prints.
 */
export const REPORT_POLICY = 'sandbox allow-scripts allow-popups allow-modals';

/** Shows what was made, and offers it to be kept. */
export interface Shelf {
  /**
   * @param more further buttons beside those that keep the files
   * @param onKept told when a file is kept
   */
  put(made: Made, more: readonly HTMLElement[], onKept: () => void): Promise<void>;
  /** Where the report that is shown lies; null where none is. */
  address(): string | null;
  clear(): void;
}

/** A shelf for one edition at a time. */
export function makeShelf(showing: Showing): Shelf {
  const addresses: string[] = [];
  const address = (blob: Blob): string => {
    const made = URL.createObjectURL(blob);
    addresses.push(made);
    return made;
  };
  let shown: string | null = null;
  const clear = (): void => {
    shown = null;
    for (const made of addresses.splice(0)) URL.revokeObjectURL(made);
    at('result-ways').replaceChildren();
    at('frame').replaceChildren();
    document.body.classList.remove('wide');
  };
  return {
    clear,
    address: () => shown,
    async put({ title, report, edition }, more, onKept) {
      clear();
      // What is shown can be ruled in; what is downloaded is the report alone.
      const handed = new Blob([withHands(await report.text(), 'page')], { type: 'text/html' });
      const framed = showing === 'frame' ? await placed(handed).catch(() => null) : null;
      shown = framed ?? address(handed);
      const open = link('Open the report', shown, null);
      open.target = '_blank';
      // A tab that this page opens hands its rulings on to it.
      open.rel = 'opener';
      open.classList.add('first');
      const name = fileName(title);
      const kept = [
        link('Download the report', address(report), `${name}.html`),
        link('Download its data', address(edition), `${name}.json`),
      ];
      for (const one of kept) one.addEventListener('click', onKept);
      at('result-ways').replaceChildren(open, ...kept, ...more);
      if (framed === null) return;
      const frame = document.createElement('iframe');
      frame.title = `The report: ${title}`;
      frame.setAttribute('allow', 'clipboard-write *');
      frame.src = framed;
      at('frame').replaceChildren(frame);
      document.body.classList.add('wide');
    },
  };
}

/** How long a report is kept that nobody put another in the place of: tabs that show it may be open still. In milliseconds. */
const KEPT = 24 * 60 * 60 * 1000;

/** Lets go of reports that are old, or that this page has put another in the place of. */
async function tidy(store: Cache, own: string | null): Promise<void> {
  for (const { url } of await store.keys()) {
    const made = Number(/(\d+)$/u.exec(url)?.[1]);
    if (url === own || !(Date.now() - made < KEPT)) await store.delete(url);
  }
}

let last: string | null = null;

/** Puts a report where the service worker finds it; its address. Rejects where there is no service worker in charge. */
async function placed(report: Blob): Promise<string> {
  if (!navigator.serviceWorker?.controller) throw new Error('no service worker is in charge');
  const store = await caches.open(REPORT_STORE);
  await tidy(store, last);
  const address = new URL(`${REPORTS}${Date.now()}`, document.baseURI).href;
  last = address;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': REPORT_POLICY };
  await store.put(address, new Response(report, { headers }));
  return address;
}

/** A name for files of an edition, from its title. */
export function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, NAMED).join('-').slice(0, LONGEST) || 'edition';
}

/** Words of a title, and characters, that make the name of a file. */
const [NAMED, LONGEST] = [8, 60];

function link(words: string, href: string, download: string | null): HTMLAnchorElement {
  const element = document.createElement('a');
  element.textContent = words;
  element.href = href;
  element.className = 'button';
  if (download !== null) element.download = download;
  return element;
}
