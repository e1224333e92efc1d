import type { Testimony, Witness } from './edition.ts';
import { foldOutletName } from './outlet-name.ts';

/** The lost witnesses that testimonies name as their source, in the order of the edition. */
export function lostBehind(witnesses: Iterable<Witness>, testimonies: readonly Testimony[]): Witness[] {
  const vias = new Map<string, Set<string>>();
  for (const { via, article } of testimonies) {
    if (via === null) continue;
    const name = foldOutletName(via);
    vias.set(name, (vias.get(name) ?? new Set()).add(article));
  }
  if (vias.size === 0) return [];
  return [...witnesses].filter(({ kind, outlet, knownThrough }) => {
    const articles = kind === 'lost' && outlet !== null ? vias.get(foldOutletName(outlet)) : undefined;
    return articles !== undefined && knownThrough.some((id) => articles.has(id));
  });
}
