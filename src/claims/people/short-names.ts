import { byCodeUnit } from '../../model.ts';
import type { Mention } from './mentions.ts';

/**
 * Bodies named by a part of their name: "the Rovers" where the article, or else the story, has one "Calder Rovers". By key
 * and story: the short key to the long one. A part is the first or the last word; none where two bodies share it.
 */
export function shortNamesOf(mentions: readonly Mention[]): Map<string, string> {
  const long = new Map<string, Set<string>>();
  const short = new Map<string, Set<string>>();
  for (const { kind, key, placed } of mentions) {
    if (kind !== 'organisation') continue;
    const words = key.split(' ');
    const at = (part: string) => `${placed.story} ${part}`;
    if (words.length === 1) short.set(at(key), (short.get(at(key)) ?? new Set()).add(key));
    else
      for (const part of new Set([words[0]!, words.at(-1)!]))
        long.set(at(part), (long.get(at(part)) ?? new Set()).add(key));
  }
  return new Map(
    [...short.keys()].flatMap((part): [string, string][] => {
      const of = [...(long.get(part) ?? [])];
      const only = of.filter((key) => of.every((other) => other === key || key.includes(other) || other.includes(key)));
      const [name] = only.sort((a, b) => a.length - b.length || byCodeUnit(a, b));
      return name !== undefined && only.length === of.length ? [[part, name]] : [];
    }),
  );
}
