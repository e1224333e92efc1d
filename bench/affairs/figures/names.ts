/** An outlet's name for comparison: case, a leading "The", a domain's ending and a trailing "magazine" do not matter. */
export function outletKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/^the\s+/u, '')
    .replace(/^www\./u, '')
    .replace(/(?:\.[a-z]{2,4}){1,2}$/u, '')
    .replace(/\s+magazine$/u, '')
    .replace(/\s+/gu, ' ');
}

/** True if both name one outlet, or both name none. */
export function sameOutlet(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : outletKey(a) === outletKey(b);
}

/** Distinct names by key, in order of the first. */
export function outletKeys(names: Iterable<string>): Set<string> {
  return new Set([...names].map(outletKey));
}

function speakerWords(name: string): string[] {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words[0] === 'the' ? words.slice(1) : [...words];
}

/** True if two names are equal, end on the same word, or one holds the other's words in a row. */
export function sameSpeaker(a: string, b: string): boolean {
  const [x, y] = [speakerWords(a), speakerWords(b)];
  if (x.length === 0 || y.length === 0) return a === b;
  if (x.at(-1) === y.at(-1)) return true;
  const [long, short] = x.length >= y.length ? [x, y] : [y, x];
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}
