import { irregularPlurals, pluralEndings, pluralTails } from '../../languages/en/quantities/plurals.ts';
import type { Token } from '../../languages/en/tokenize.ts';

/** A word that looks like a plural noun. */
export function isPlural({ lower }: Token): boolean {
  if (irregularPlurals.has(lower) || pluralTails.test(lower)) return true;
  return lower.length > 3 && pluralEndings.test(lower) && !/'s$/u.test(lower);
}
