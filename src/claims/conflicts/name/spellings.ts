import type { Found } from '../calls/found.ts';
import { type FullName, nameFound, type Person } from './full-names.ts';

/** Two names that differ in a letter or two of one part, where the rarer stands in one text only and never beside the other. */
export function misspelt(a: Person, b: Person, groups: ReadonlyMap<string, string>): Found[] {
  for (const one of a.names.values()) {
    for (const other of b.names.values()) {
      if (one.parts.length !== other.parts.length) continue;
      const differing = one.parts.flatMap((part, at) =>
        part === other.parts[at] ? [] : [[part, other.parts[at]!] as const],
      );
      const [pair] = differing;
      if (differing.length !== 1 || pair === undefined || !isMisspelling(...pair)) continue;
      if (Math.min(one.groups.size, other.groups.size) > 1 || isOtherGiven(one, other)) continue;
      if (textsOf(a, groups).some((text) => textsOf(b, groups).includes(text))) continue;
      const reason = `One name in two spellings: “${one.passage.exact}” and “${other.passage.exact}”.`;
      return [asOne(nameFound(null, one.passage, other.passage, reason), one)];
    }
  }
  return [];
}

/** Three spellings of one name are one thing to tell. */
function asOne(found: Found, { parts }: FullName): Found {
  const frame = parts.map((part) => [...part.replace(/(?!^)[aeiouyh]/gu, '')].sort().join('')).join(' ');
  return { ...found, fact: `spelling ${frame}` };
}

/** The same within what is held to be one person: "Alan Reed" in one text and "Allan Reed" in another. */
export function otherSpelling({ names }: Person): Found[] {
  const list = [...names.values()];
  return list.flatMap((one, at) =>
    list.slice(at + 1).flatMap((other): Found[] => {
      const differing = one.parts.flatMap((part, place) => (part === other.parts[place] ? [] : [place]));
      const place = differing[0];
      if (one.parts.length !== other.parts.length || differing.length !== 1 || place === undefined) return [];
      if (!isMisspelling(one.parts[place]!, other.parts[place]!) || isOtherGiven(one, other)) return [];
      if (Math.min(one.groups.size, other.groups.size) > 1) return [];
      const reason = `One name in two spellings: “${one.passage.exact}” and “${other.passage.exact}”.`;
      return [asOne(nameFound(null, one.passage, other.passage, reason), one)];
    }),
  );
}

/** "Maria" and "Mario" are two people, and so may be any given names that differ by their last letter. */
function isOtherGiven(a: FullName, b: FullName): boolean {
  const [one, other] = [a.parts[0]!, b.parts[0]!];
  return one !== other && one.slice(0, -1) === other.slice(0, -1);
}

function textsOf({ names }: Person, groups: ReadonlyMap<string, string>): string[] {
  return [...names.values()].map(({ passage }) => groups.get(passage.article) ?? passage.article);
}

/** A letter or two added, left out or put for another in a word of some length that begins alike. */
function isMisspelling(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 2 || short[0] !== long[0]) return false;
  return distance(short, long) <= (short.length >= 6 ? 2 : 1);
}

/** Letters put in, left out or put for others; two that changed places count once. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const [before, last] = [rows[i - 2], rows[i - 1]!];
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const put = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const turned = before !== undefined && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : put;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, put, turned));
    }
    rows.push(row);
  }
  return rows.at(-1)!.at(-1)!;
}
