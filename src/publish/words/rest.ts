import type { Concordance } from '../../ask/concordance.ts';
import { type Html, html } from './html.ts';

/**
 * Editions with at most this many characters of text (about a hundred articles) are printed whole in the page. Of a larger one
 * the page has the beginnings of its lists, and the reading room's script makes the rest from the page's own data when somebody
 * opens it: a browser takes seconds for a page of some hundred thousand parts.
 */
const PRINTED = 500_000;

/** True of an edition whose lists and texts the page does not print whole. */
export function isLarge({ edition }: Concordance): boolean {
  return edition.articles.reduce((sum, { text }) => sum + text.length, 0) > PRINTED;
}

/** What a list is of. */
export type ListKind = 'claims' | 'dates' | 'differences' | 'names' | 'mentions' | 'links' | 'outlets';

/** The rest of a list, made when it is opened; `key` says which list of its kind it is. */
export function laterList(kind: ListKind, key: string, summary: Html | string): Html {
  return html`<details class="more later" data-list="${kind} ${key}"><summary>${summary}</summary><p class="note nojs">This list takes JavaScript; it is in edition.json.</p></details>`;
}

/** A list as the script makes it: its entries one by one, and what stands around them. */
export interface MadeList {
  readonly entries: readonly (() => Html)[];
  readonly around: (entries: readonly Html[]) => Html;
}
