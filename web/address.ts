import { type ClaimFilter, FILTER_FLAGS, FILTER_TEXTS, filterQuery } from '../src/ask/claim-filter.ts';

/** A source that the margin can show. */
export type Target =
  | { readonly kind: 'passage'; readonly siglum: string; readonly start: number; readonly end: number }
  | { readonly kind: 'article'; readonly siglum: string }
  | { readonly kind: 'beside'; readonly a: string; readonly b: string }
  | { readonly kind: 'lost'; readonly id: string };

/** Where a reader is: what was looked for, what the margin shows, or a place in the column. */
export interface Address {
  readonly find: ClaimFilter | null;
  readonly at: Target | null;
  /** Id of an element of the page. */
  readonly id: string | null;
}

/** The target an id stands for, or null if it is a place of the page. */
export function targetOf(id: string): Target | null {
  const passage = /^([A-Z]+)-(\d{1,9})-(\d{1,9})$/.exec(id);
  if (passage) return { kind: 'passage', siglum: passage[1]!, start: Number(passage[2]), end: Number(passage[3]) };
  if (/^[A-Z]+$/.test(id)) return { kind: 'article', siglum: id };
  const pair = /^([^+-]+)\+([^+-]+)$/.exec(id);
  if (pair) return { kind: 'beside', a: pair[1]!, b: pair[2]! };
  return id.startsWith('w-') ? { kind: 'lost', id: id.slice(2) } : null;
}

/** The id of a target: what stands in its links. */
export function idOf(target: Target): string {
  if (target.kind === 'passage') return `${target.siglum}-${target.start}-${target.end}`;
  if (target.kind === 'article') return target.siglum;
  return target.kind === 'beside' ? `${target.a}+${target.b}` : `w-${target.id}`;
}

/** Reads the part of an address after `#`. What cannot be read is a place that is not there. */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith('?')) {
    const id = decoded(text);
    const at = targetOf(id);
    return { find: null, at, id: at === null && id !== '' ? id : null };
  }
  const parts = new Map<string, string>();
  for (const part of text.slice(1).split('&')) {
    const sign = part.indexOf('=');
    parts.set(sign < 0 ? part : part.slice(0, sign), sign < 0 ? '' : decoded(part.slice(sign + 1)));
  }
  const find: Record<string, string | boolean> = {};
  for (const key of FILTER_TEXTS) if (parts.get(key)) find[key] = parts.get(key)!;
  for (const key of FILTER_FLAGS) if (parts.has(key)) find[key] = true;
  return {
    find: Object.keys(find).length > 0 ? (find as ClaimFilter) : null,
    at: targetOf(parts.get('at') ?? ''),
    id: null,
  };
}

/** The address as it stands after `#`; empty where there is nothing to say. */
export function formatAddress({ find, at, id }: Address): string {
  if (find === null) return at !== null ? idOf(at) : (id ?? '');
  const query = filterQuery(find);
  return `?${query}${at === null ? '' : `${query === '' ? '' : '&'}at=${encodeURIComponent(idOf(at))}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
