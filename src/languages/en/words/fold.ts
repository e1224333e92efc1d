/** Lower case, without accents, with straight apostrophes and without a possessive: how words are compared. */
export function folded(text: string): string {
  // Nothing but other scripts' letters, accents and marks is taken apart.
  const bare = /[\u0080-\uffff]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  return bare
    .replace(/[’‘ʼ´`]/gu, "'")
    .toLowerCase()
    .replace(/'s?$/u, '');
}

/** A name as a key: folded, its marks as blanks, without a leading article. */
export function nameKey(name: string): string {
  return folded(name)
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^the (?=\S)/u, '');
}
