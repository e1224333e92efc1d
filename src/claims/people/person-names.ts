import { ARABIC_ARTICLES, DEGREES, NAME_SUFFIXES, NAME_TITLES, SERVANT_OF } from '../../languages/en/names/titles.ts';
import { canBeginWith, GIVEN_NAME_LINES } from '../../languages/en/persons/short-forms.ts';
import { SHORTEST_SOUND, soundOf } from '../../languages/en/persons/transliterations.ts';
import { nameKey } from '../../languages/en/words/fold.ts';

/** A person's name in comparable parts: folded, double surnames apart, titles and initials' dots gone. */
export interface PersonName {
  readonly parts: readonly string[];
  readonly suffix: string | null;
}

/** Takes a name apart; no parts are left of a mere title. */
export function parsePersonName(name: string): PersonName {
  const parts = withoutArticles(
    nameKey(name.replace(/\s[-–—]\s.*$|,\s*\p{N}.*$/u, ''))
      .split(' ')
      .filter(Boolean),
  );
  while (parts.length > 2 && DEGREES.has(parts.at(-1) as string)) parts.pop();
  while (parts.length > 1 && NAME_TITLES.has(parts[0] as string)) parts.shift();
  const last = parts.at(-1);
  const suffix = parts.length > 2 && last !== undefined && NAME_SUFFIXES.has(last) ? last : null;
  if (suffix !== null) parts.pop();
  return { parts: parts.length === 1 && NAME_TITLES.has(parts[0] as string) ? [] : parts, suffix };
}

/** Arabic names in one form: "Ali al-Badri" is "Ali Badri", "Abdul Rahman" "Abdulrahman". */
function withoutArticles(parts: readonly string[]): string[] {
  const bare: string[] = [];
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1];
    if (ARABIC_ARTICLES.has(part) && at < parts.length - 1) continue;
    if (before !== undefined && SERVANT_OF.has(before) && bare.length > 0) bare.push(`abdul${part}`);
    else if (!SERVANT_OF.has(part) || at === parts.length - 1) bare.push(part);
  }
  return bare.length > 0 ? bare : [...parts];
}

/**
 * True if the two names can be one person's: given names equal, one missing, an initial or a short form of the other, and the surnames
 * equal or one contained in the other. Two different given names never match.
 */
export function compatible(a: PersonName, b: PersonName): boolean {
  return agree(a, b) || areMisspelled(a, b);
}

/** One of given name and surname is written otherwise, the other is the same: "Haidar Abadi" and "Haider Abadi". */
function areMisspelled(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== b.suffix || a.parts.length < 2 || b.parts.length < 2) return false;
  const [givenA, givenB, lastA, lastB] = [a.parts[0]!, b.parts[0]!, a.parts.at(-1)!, b.parts.at(-1)!];
  if (a.parts.length !== b.parts.length) return false;
  if (a.parts.slice(1, -1).join(' ') !== b.parts.slice(1, -1).join(' ')) return false;
  return (givenA === givenB && nearlyWritten(lastA, lastB)) || (lastA === lastB && nearlyWritten(givenA, givenB));
}

/** The same consonants in the same order, or long words that differ by one letter. */
function nearlyWritten(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SPELLING.least || short[0] !== long[0] || long.length - short.length > SPELLING.mostVowels)
    return false;
  const [one, other] = [consonantsOf(short), consonantsOf(long)];
  if (one === other && one.length >= SPELLING.leastConsonants) return true;
  if (long.length - short.length > 1) return false;
  if (short.length === long.length && areSwapped(short, long)) return true;
  if (long.length < SPELLING.long) return long.startsWith(short);
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return short.slice(same + (short.length === long.length ? 1 : 0)) === long.slice(same + 1);
}

/** Two letters beside each other have changed places: "Adbulla". */
function areSwapped(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** When two spellings may be one name's, in letters. */
const SPELLING = { least: 5, leastConsonants: 3, long: 8, mostVowels: 2 } as const;

function consonantsOf(word: string): string {
  return word.replace(/[aeiouy]/gu, '');
}

function agree(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return false;
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  if (short.length === 0) return false;
  if (isSuffix(short, long)) return true;
  if (short.length < 2 || !sameGiven(short[0] as string, long[0] as string)) return false;
  const surnames = long.slice(1);
  return (
    short.slice(1).every((part) => surnames.some((other) => sameSurname(part, other))) ||
    (short.length === long.length && middlesFit(short, long))
  );
}

function isSuffix(short: readonly string[], long: readonly string[]): boolean {
  return short.every((part, at) => part === long[long.length - short.length + at]);
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) {
    const [letter, name] = a.length === 1 ? [a, b] : [b, a];
    return canBeginWith(name, letter);
  }
  const [one, other] = [GIVEN_NAME_LINES.get(a), GIVEN_NAME_LINES.get(b)];
  if (one !== undefined && other !== undefined && [...one].some((line) => other.has(line))) return true;
  return sameSound(a, b);
}

/** The same surname, or a spelling of it in our letters: "Zaliznyi" and "Zalizny". */
function sameSurname(a: string, b: string): boolean {
  return a === b || sameSound(a, b);
}

function sameSound(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= SHORTEST_SOUND && a[0] === b[0] && soundOf(a) === soundOf(b);
}

/** "John Q. Public" and "John Quincy Public": every part equal or an initial. */
function middlesFit(a: readonly string[], b: readonly string[]): boolean {
  return sameSurname(a.at(-1)!, b.at(-1)!) && a.every((part, at) => sameGiven(part, b[at] as string));
}

/** A person's name as written without the titles before it: "Mayor Mara Dunn" is "Mara Dunn". */
export function withoutTitle(name: string): string {
  const words = name.split(/\s+/u);
  while (words.length > 2 && NAME_TITLES.has(nameKey(words[0]!))) words.shift();
  return words.join(' ');
}
