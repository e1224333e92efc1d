import { byCodeUnit } from '../../../model.ts';
import type { Scene } from '../../scene/setting.ts';

/** Letters of a short name at most: "ISIS". */
const LONGEST = 5;

/**
 * Short names of bodies by the one form they count as: a paper that writes "HB" and one that writes "HBSO" of one body have not two
 * wordings. Of names of which one begins another, the shortest that stands in capitals in the story's quotations.
 */
export function shortNamesOf({ entities, pile }: Scene): ReadonlyMap<string, string> {
  const names = entities.entities
    .filter(({ kind }) => kind === 'organisation')
    .flatMap(({ variants }) => variants.flatMap(({ text }) => (isShortName(text) ? [text.toLowerCase()] : [])));
  const written = new Set(
    pile.flatMap(({ article, annotations }) =>
      annotations.quotations.flatMap(({ start, end }) => article.text.slice(start, end).match(IN_CAPITALS) ?? []),
    ),
  );
  const shortest = [...written]
    .map((word) => word.toLowerCase())
    .sort((a, b) => a.length - b.length || byCodeUnit(a, b));
  return new Map(
    names.flatMap((name) => {
      const beginning = shortest.find((one) => name.startsWith(one));
      return beginning === undefined ? [] : [[name, beginning] as const];
    }),
  );
}

const IN_CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,4}(?![\p{L}\p{N}])/gu;

/** True if a word is written as such a name is: in capitals, or with one at its beginning. */
export function isShortName(text: string): boolean {
  return text.length <= LONGEST && (/^\p{Lu}{2,}$/u.test(text) || /^\p{Lu}\p{Ll}+$/u.test(text));
}
