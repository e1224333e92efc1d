import { wordSet } from '../../../base/word-set.ts';

/** Nouns for several that do not show it by their ending. */
const irregular = wordSet(
  'people men women children police feet teeth mice geese media data troops staff cattle personnel',
);

/** Nouns for what is not counted: neither "a" nor a plural goes with them. */
export const UNCOUNTED = wordSet('evidence testimony footage');

/**
 * True of a noun that names several by its form: "boats", "parties", "spokesmen"; not "crisis", "status", "glass".
 *
 * @param lower a single word in lower case, without a possessive
 */
export function isPlural(lower: string): boolean {
  if (irregular.has(lower) || /(?:men|women|people|children)$/u.test(lower)) return true;
  return lower.length > 3 && /[^suiy]s$|[aeo]ys$|ies$|[sxh]es$|eus$/u.test(lower) && !/'s$/u.test(lower);
}

/** A regular plural in the singular: "parties" → "party", "churches" → "church"; every other word as it is. */
export function singular(lower: string): string {
  if (/ies$/u.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|s|x)es$/u.test(lower)) return lower.slice(0, -2);
  return /[^s]s$/u.test(lower) ? lower.slice(0, -1) : lower;
}
