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
