import { determiners, plainVerbs, prepositions } from '../../languages/en/lexicon/function-words.ts';
import { reportingForm } from '../../languages/en/lexicon/reporting-verbs.ts';
import { roleNouns } from '../../languages/en/lexicon/roles.ts';
import { outsideNounPhrase, papersInPlural, prepositionsInPhrase } from '../../languages/en/speakers/phrases.ts';
import { isPlural } from '../../languages/en/words/plural.ts';
import type { TokenRange } from '../../languages/language.ts';
import type { ReadParagraph } from '../paragraphs/read-paragraph.ts';

/** True where a word can stand inside a noun phrase before its head. */
function inside({ tokens, named, quoted }: ReadParagraph, i: number): boolean {
  const { lower, shape } = tokens[i]!;
  if (named[i]! >= 0) return true;
  return (
    shape === 'word' &&
    quoted[i]! < 0 &&
    !prepositions.has(lower) &&
    !plainVerbs.has(lower) &&
    !outsideNounPhrase.has(lower) &&
    (reportingForm(lower) === null || roleNouns.has(lower))
  );
}

/** The noun phrase that ends with a word, its determiner included. */
export function phraseEndingAt(paragraph: ReadParagraph, head: number, first: number): TokenRange {
  const { tokens, named, names } = paragraph;
  let from = named[head]! >= 0 ? names[named[head]!]!.from : head;
  while (from > first && head - from < 6 && inside(paragraph, from - 1)) {
    if (determiners.has(tokens[from]!.lower) && named[from]! < 0) break;
    from -= 1;
  }
  return { from, to: head + 1 };
}

/** The noun phrase that begins at a word; ends before a mark, a preposition or a verb. */
export function phraseFrom(paragraph: ReadParagraph, from: number, last: number): TokenRange | null {
  let to = from;
  while (to < last && to - from < 8 && inside(paragraph, to)) to += 1;
  return to > from ? { from, to } : null;
}

/** The first phrase for several people in a stretch of a paragraph: "lawyers for the town" gives "lawyers". */
export function firstPlural(paragraph: ReadParagraph, { from, to }: TokenRange): TokenRange | null {
  const { tokens, named, quoted } = paragraph;
  for (let i = from; i < to; i += 1) {
    const { lower } = tokens[i]!;
    if (named[i]! >= 0 || quoted[i]! >= 0 || !isPlural(lower) || !roleNouns.has(lower)) continue;
    if (papersInPlural.has(lower)) continue;
    const phrase = phraseEndingAt(paragraph, i, from);
    const before = tokens[phrase.from - 1]?.lower ?? '';
    if (phrase.from > from && prepositionsInPhrase.has(before)) continue;
    return phrase;
  }
  return null;
}
