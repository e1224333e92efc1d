/** Lower case, without accents, with straight apostrophes and without a possessive: how words are compared. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
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
