/** Makes a set of words from a list written with blanks between; `_` stands for a blank inside an entry. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(entries(list));
}

/** The entries of a list written with blanks between; `_` stands for a blank inside an entry. */
export function entries(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => entry.replaceAll('_', ' '));
}

/**
 * The alternatives of a regular expression, from a list written with blanks between: to be put between brackets. An entry may
 * hold signs of a regular expression; `_` stands for a blank inside an entry.
 *
 * @example oneOf('pledg(?:e|es|ed) look_forward_to') // 'pledg(?:e|es|ed)|look forward to'
 */
export function oneOf(list: string): string {
  return entries(list).join('|');
}

/**
 * A pattern that finds any of the words or phrases of a list as a whole, the first that fits in the order of the list; the list
 * is written as for {@link oneOf}.
 *
 * @param flags of the regular expression: `iu` where the case of letters does not matter
 */
export function anyOf(list: string, flags: string): RegExp {
  return new RegExp(`\\b(?:${oneOf(list)})\\b`, flags);
}
