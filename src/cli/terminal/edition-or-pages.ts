import type { Edition } from '../../model.ts';
import { makeOptions } from './make-options.ts';
import { openEdition } from './open-edition.ts';
import { mustHavePages, readPile } from './pile.ts';
import type { Progress } from './progress.ts';

/** The edition that paths give: one that is there, or one made of pages. Throws as opening and reading do. */
export async function editionOf(
  paths: readonly string[],
  outlets: string | boolean | undefined,
  progress: Progress,
  command: string,
): Promise<Edition> {
  if (paths.length === 1 && (await saysEdition(paths[0]!))) return openEdition(paths[0], command);
  const { makeEdition } = await import('../../edition/index.ts');
  const pile = await readPile(paths, progress);
  mustHavePages(pile, paths);
  return makeEdition(pile.pages, pile.failures, await makeOptions(outlets, progress));
}

/** How an edition begins, whole or cut. */
const BEGINS = /^\s{0,99}\{\s{0,99}"schema"\s{0,9}:\s{0,9}"variorum\/edition@/;

/** True if a path holds what says it is an edition, lawful or not: one that was altered or cut is refused, not read as a page. */
async function saysEdition(path: string): Promise<boolean> {
  const { readEdition } = await import('../../node/output/read-edition.ts');
  try {
    return BEGINS.test(await readEdition(path));
  } catch {
    return false;
  }
}
