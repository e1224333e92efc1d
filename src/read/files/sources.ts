import { sep } from 'node:path';
import { byCodeUnit, type ReadFailure } from '../../model.ts';
import type { Entry } from './walk.ts';

/** A file to read, or why there is none. */
export type Located = { readonly source: string; readonly path: string } | ReadFailure;

/** Something found at a path that the user gave, or a failure. */
export interface Find extends Entry {
  /** How many of the path's last parts are its source. */
  readonly depth: number;
}

/**
 * Each real file once. Of several finds of one file that one stays that was not reached through a link, then the one
 * whose source says most, then the first by code unit: the order of the paths does not matter.
 */
export function withoutDoubles(finds: readonly Find[]): Find[] {
  const byFile = new Map<string, Find>();
  for (const find of finds) {
    const held = byFile.get(find.real);
    if (held === undefined || rank(find, held) < 0) byFile.set(find.real, find);
  }
  return [...byFile.values()];
}

function rank(a: Find, b: Find): number {
  return Number(a.linked) - Number(b.linked) || b.depth - a.depth || byCodeUnit(a.path, b.path);
}

/**
 * Gives each find its source: the last parts of its path, with forward slashes. Where two files would have the same
 * source (`monday/pages` and `tuesday/pages` both hold `pages/a.html`), the folder above is put before both.
 */
export function withSources(finds: readonly Find[]): Located[] {
  const depths = finds.map((find) => find.depth);
  const parts = finds.map((find) => (Number.isFinite(find.depth) ? find.path.split(sep).filter(Boolean) : [find.path]));
  const sourceOf = (index: number) => parts[index]!.slice(-depths[index]!).join('/');
  for (;;) {
    const bySource = new Map<string, number[]>();
    for (const index of finds.keys()) {
      const source = sourceOf(index);
      const same = bySource.get(source);
      if (same === undefined) bySource.set(source, [index]);
      else same.push(index);
    }
    const longer = [...bySource.values()]
      .filter((indices) => indices.length > 1)
      .flat()
      .filter((index) => depths[index]! < parts[index]!.length);
    if (longer.length === 0) break;
    for (const index of longer) depths[index]!++;
  }
  return finds.map(({ path, failure }, index) => {
    const source = sourceOf(index);
    return failure === null ? { source, path } : { source, reason: failure };
  });
}
