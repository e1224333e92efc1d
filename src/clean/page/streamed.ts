import type { ElementNode, Tree } from './tree.ts';

/** `$RC("B:1","S:1")`, `$RS("S:2","P:2")`: what React's scripts put in the place of a placeholder while a page streams in. */
const SWAP = /\$R[A-Z]\(\s?["']([BPS]:[\da-z]{1,8})["']\s?,\s?["']([BPS]:[\da-z]{1,8})["']/g;

/**
 * The parts of a page that its scripts would put in place: by the placeholder each fills (React's streaming, as pages have it
 * that were fetched and never run). Empty for any other page. A part whose placeholder is gone stands for itself; one that no script
 * names, where a page broke off, fills the placeholder of its number.
 */
export function streamedParts({ elements }: Tree): ReadonlyMap<ElementNode, ElementNode> {
  const pairs: (readonly [string, string])[] = [];
  const byId = new Map<string, ElementNode>();
  for (const element of elements) {
    const { tag, attributes, children } = element;
    const { id } = attributes;
    if (id !== undefined && /^[BPS]:/.test(id) && !byId.has(id)) byId.set(id, element);
    const part = attributes['data-sid'];
    const place = attributes['data-bid'] ?? attributes['data-pid'];
    if (part !== undefined && place !== undefined) pairs.push([place, part]);
    if (tag !== 'script') continue;
    for (const words of children) {
      if (typeof words !== 'string' || !words.includes('$R')) continue;
      for (const [, a, b] of words.matchAll(SWAP)) pairs.push(a!.startsWith('S') ? [b!, a!] : [a!, b!]);
    }
  }
  const parts = new Map<ElementNode, ElementNode>();
  for (const [place, part] of pairs) {
    const from = byId.get(part);
    if (from === undefined || part === place) continue;
    parts.set(byId.get(place) ?? from, from);
  }
  const named = new Set(parts.values());
  for (const [id, part] of byId) {
    const place =
      id.startsWith('S:') && part.attributes.hidden !== undefined ? byId.get(`B:${id.slice(2)}`) : undefined;
    if (place !== undefined && !named.has(part) && !parts.has(place)) parts.set(place, part);
  }
  return parts;
}
