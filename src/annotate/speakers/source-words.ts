import { conjunctions, determiners, prepositions } from '../../languages/en/lexicon/function-words.ts';
import type { TokenRange } from '../../languages/language.ts';
import type { Article, OutletRegister } from '../../model.ts';
import type { NamedTokens } from '../names/find-names.ts';
import type { ReadParagraph } from '../paragraphs/read-paragraph.ts';

/** Canonical name of the outlet that published the article. */
export function ownOutlet(article: Article, register: OutletRegister): string | null {
  const { publisher } = article;
  if (publisher === null) return null;
  return register.byName(publisher)?.name ?? register.byDomain(publisher)?.name ?? publisher;
}

/** True for "The Calder Ledger" and "Calder Ledger": an outlet that is not listed keeps its name as written. */
export function sameOutlet(a: string, b: string): boolean {
  const bare = (name: string) => name.toLowerCase().replace(/^the /u, '');
  return bare(a) === bare(b);
}

/** "Smith aides", "the Smith campaign", "Smith’s agent": the name only describes the head after it. */
export function modifies(paragraph: ReadParagraph, core: TokenRange, name: NamedTokens): boolean {
  const next = paragraph.tokens[name.to];
  if (next !== undefined && /^['’]s?$/u.test(next.text)) return name.to + 1 < core.to;
  return name.to < core.to && next?.shape === 'word' && next.lower !== 'and';
}

export function isApposition(paragraph: ReadParagraph, from: number, name: NamedTokens): boolean {
  for (let i = from; i < name.titleFrom; i++) if (/^[,(]$/u.test(paragraph.tokens[i]!.text)) return true;
  return false;
}

/** The person named right behind a description and its comma: "the owner’s agent, Mara Dunn". */
export function apposedTo(
  { tokens }: ReadParagraph,
  core: TokenRange,
  inside: readonly NamedTokens[],
): NamedTokens | undefined {
  if (tokens[core.to]?.text !== ',') return undefined;
  return inside.find(({ name, titleFrom }) => name.kind === 'person' && titleFrom === core.to + 1);
}

/** The phrase without determiners in front and without what follows its head: appositions, relative clauses, places. */
export function coreOf(paragraph: ReadParagraph, source: TokenRange): TokenRange {
  const { tokens, named, names, timed } = paragraph;
  let { from } = source;
  while (from < source.to - 1 && named[from]! < 0 && determiners.has(tokens[from]!.lower)) from++;
  let to = from;
  // "One of three judges": the number belongs to the phrase.
  if (from > source.from && tokens[from]!.lower === 'of' && from + 1 < source.to) {
    from = source.from;
    to += 1;
    while (to < source.to - 1 && named[to]! < 0 && determiners.has(tokens[to]!.lower)) to++;
  }
  while (to < source.to) {
    if (named[to]! >= 0) {
      to = Math.max(to + 1, names[named[to]!]!.to);
      continue;
    }
    const token = tokens[to]!;
    if (
      to > from &&
      (timed[to] === 1 ||
        /^[,(—–]$/u.test(token.text) ||
        prepositions.has(token.lower) ||
        (conjunctions.has(token.lower) && token.lower !== 'and'))
    )
      break;
    to++;
  }
  return { from, to: Math.min(Math.max(to, from + 1), source.to) };
}

export function paragraphText(text: string, paragraph: ReadParagraph, range: TokenRange): string {
  const start = paragraph.tokens[range.from]!.start - paragraph.start;
  const end = paragraph.tokens[range.to - 1]!.end - paragraph.start;
  return text.slice(start, end);
}
