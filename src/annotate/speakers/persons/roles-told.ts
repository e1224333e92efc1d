import { prepositions } from '../../../languages/en/lexicon/function-words.ts';
import { offices } from '../../../languages/en/lexicon/roles.ts';
import { afterRoles, lesser, shortTitles } from '../../../languages/en/speakers/titles.ts';
import type { NamedTokens } from '../../names/find-names.ts';
import type { ReadParagraph } from '../../paragraphs/read-paragraph.ts';

/** An office somebody has, by the word a later mention uses for it. */
export interface Role {
  readonly office: string;
  readonly body: string | null;
}

/** The words a later mention may use for an office: "Sen." gives "senator". */
function officesOf(title: string): string[] {
  const key = title.replace(/\.$/u, '');
  return [key, ...(shortTitles[key]?.split(' ') ?? [])];
}

/** The offices the text gives a person beside the name: titles and nouns before it, the apposition after it. */
export function rolesOf(paragraph: ReadParagraph, name: NamedTokens): Role[] {
  const { tokens, named, names } = paragraph;
  const roles: Role[] = [];
  const enter = (word: string, body: string | null) => {
    for (const office of officesOf(word)) roles.push({ office, body });
  };
  const bodyAt = (i: number): string | null => {
    const held = i >= 0 && named[i]! >= 0 ? names[named[i]!]! : null;
    return held?.name.kind === 'organisation' ? held.full : null;
  };
  let from = name.titleFrom;
  while (from > 0 && from > name.from - 6 && named[from - 1]! < 0 && isOffice(tokens[from - 1]!.lower)) from--;
  const body = bodyAt(/^['’]s?$/u.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1);
  for (let i = from; i < name.from; i++) if (!lesser.has(tokens[i - 1]?.lower ?? '')) enter(tokens[i]!.lower, body);
  if (tokens[name.to]?.text !== ',') return roles;
  for (let i = name.to + 1; i < Math.min(tokens.length, name.to + 10); i++) {
    const { lower, shape } = tokens[i]!;
    if (shape === 'mark' || afterRoles.has(lower)) break;
    if (prepositions.has(lower)) {
      const of = bodyAt(i + 1) ?? bodyAt(i + 2);
      if (of !== null) for (let r = 0; r < roles.length; r++) roles[r] = { ...roles[r]!, body: roles[r]!.body ?? of };
      break;
    }
    if (isOffice(lower) && !lesser.has(tokens[i - 1]!.lower)) enter(lower, bodyAt(i - 1) ?? bodyAt(i - 2));
  }
  return roles;
}

/** True for a noun that is one person's office. */
export function isOffice(lower: string): boolean {
  return offices.has(lower);
}

/** The name begins its sentence: likely what it is about. */
export function subjectLike({ tokens }: ReadParagraph, name: NamedTokens): boolean {
  for (let i = name.titleFrom - 1; i >= name.titleFrom - 3; i--) {
    const before = tokens[i];
    if (!before || /^[.!?”"]$/u.test(before.text)) return true;
    if (i > 0 && prepositions.has(before.lower)) return false;
  }
  return name.from <= 3;
}
