import {
  beforeApposedName,
  beforeDeterminer,
  determinersBeforeVerb,
  joining,
  rankWords,
  relatives,
  unmarkedPasts,
} from '../../../languages/en/attributions/subjects.ts';
import { adverbsOfSubject, beforeContractedVerb } from '../../../languages/en/attributions/verb-group.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  plainVerbs,
  prepositions,
  subjectPronouns,
  verbAdverbs,
} from '../../../languages/en/lexicon/function-words.ts';
import { nounForms, reportingForm } from '../../../languages/en/lexicon/reporting-verbs.ts';
import { offices, roleNouns, titleWords } from '../../../languages/en/lexicon/roles.ts';
import { demonyms } from '../../../languages/en/names/demonyms.ts';
import { capitalsNoNames } from '../../../languages/en/names/other-names.ts';
import { ENDING_OF_WHO, NOBODY_DESPITE_ENDING, PEOPLE_NOUNS } from '../../../languages/en/voices/people.ts';
import type { TokenRange } from '../../../languages/language.ts';
import type { ReadParagraph } from '../../paragraphs/read-paragraph.ts';

/** Longest noun phrase, tokens. */
export const longestPhrase = 40;

/** True for a token that is surely a verb and so bounds a noun phrase. */
export function isVerb(paragraph: ReadParagraph, i: number): boolean {
  const token = paragraph.tokens[i]!;
  if (paragraph.named[i]! >= 0) return false;
  const { lower } = token;
  if (auxiliaries.has(lower)) return lower !== "'s" || !possessive(paragraph, i);
  if (plainVerbs.has(lower)) return !nominal(paragraph, i);
  const form = reportingForm(lower);
  if (form && !nounForms.has(lower) && !roleNouns.has(lower)) return !nominal(paragraph, i);
  return /[^e]ed$/u.test(lower) && lower.length > 4 && !lower.includes('-') && !nominal(paragraph, i);
}

/** Directly after a determiner or possessive a word is no verb. */
function nominal(paragraph: ReadParagraph, i: number): boolean {
  const before = paragraph.tokens[i - 1]?.lower ?? '';
  if (subjectPronouns.has(before) || determinersBeforeVerb.has(before)) return false;
  return determiners.has(before) || ((before === "'s" || before === "'") && possessive(paragraph, i - 1));
}

function possessive(paragraph: ReadParagraph, i: number): boolean {
  const before = paragraph.tokens[i - 1];
  return before !== undefined && !beforeContractedVerb.has(before.lower);
}

/**
 * The noun phrase that ends just before token `end`, with an apposition between commas, or null.
 * @param floor first token it may use
 */
export function phraseBefore(paragraph: ReadParagraph, end: number, floor: number): TokenRange | null {
  const { tokens, timed } = paragraph;
  let last = end - 1;
  while (last >= floor && verbAdverbs.has(tokens[last]!.lower) && !adverbsOfSubject.has(tokens[last]!.lower)) last--;
  while (last > floor && timed[last] === 1) last--;
  if (last < end - 1 && last > floor && tokens[last]!.lower === 'on' && timed[last + 1] === 1) last--;
  if (last < floor) return null;
  const token = tokens[last]!;
  if (token.text === ',' || token.text === ')' || token.text === '—' || token.text === '–') {
    return withApposition(paragraph, last, end, floor);
  }
  if (paragraph.quoted[last]! >= 0 || token.shape === 'mark') return null;
  const from = phraseStart(paragraph, last, floor);
  if (from === null) return null;
  const antecedent = antecedentBefore(paragraph, from, floor);
  return { from: antecedent ?? withNameBefore(paragraph, from, floor), to: last + 1 };
}

/** A relative clause before a verb is looked through so far, in tokens. */
const longestRelative = 14;

/**
 * "The driver of the lorry that hit a train said": where a relative clause ends in what stands before the verb, who it is said
 * of begins before the clause. Null where there is no such clause, or a mark in it.
 */
function antecedentBefore(paragraph: ReadParagraph, from: number, floor: number): number | null {
  const { tokens, quoted } = paragraph;
  let relative = from - 1;
  const first = Math.max(floor, from - longestRelative);
  while (relative > first && !relatives.has(tokens[relative]!.lower)) relative--;
  if (relative <= first) return null;
  let verb = false;
  for (let i = from - 1; i > floor && from - i < longestRelative; i--) {
    const { lower, shape } = tokens[i]!;
    if (
      quoted[i]! >= 0 ||
      (shape === 'mark' && !/^['’-]$/u.test(tokens[i]!.text)) ||
      reportingForm(lower)?.frame === 'speech'
    )
      return null;
    if (relatives.has(lower)) {
      if (!verb || !nounish(paragraph, i - 1, floor)) return null;
      return phraseStart(paragraph, i - 1, floor);
    }
    if (isVerb(paragraph, i) || unmarkedPasts.has(lower)) verb = true;
  }
  return null;
}

/** "Ann Lee, director of the fund said": the name before the apposition belongs to it. */
function withNameBefore(paragraph: ReadParagraph, from: number, floor: number): number {
  const { tokens, named, names, quoted } = paragraph;
  const name =
    from - 2 >= floor && tokens[from - 1]!.text === ',' && quoted[from - 1]! < 0
      ? names[named[from - 2] ?? -1]
      : undefined;
  const first = tokens[from]!.lower;
  if (name?.name.kind !== 'person' || named[from]! >= 0 || !(roleNouns.has(first) || beforeApposedName.has(first)))
    return from;
  return Math.max(floor, name.titleFrom);
}

function withApposition(paragraph: ReadParagraph, closing: number, end: number, floor: number): TokenRange | null {
  const { tokens } = paragraph;
  const mark = tokens[closing]!.text;
  const opening = mark === ')' ? '(' : mark;
  for (let i = closing - 1; i > floor && closing - i < longestPhrase; i--) {
    if (paragraph.quoted[i]! >= 0) return null;
    if (tokens[i]!.text !== opening) continue;
    const last = i - 1;
    if (tokens[last]!.shape === 'mark' || paragraph.timed[last] === 1) continue;
    const head =
      paragraph.named[last]! >= 0 || roleNouns.has(tokens[last]!.lower) || subjectPronouns.has(tokens[last]!.lower);
    if (!head) continue;
    const from = phraseStart(paragraph, last, floor);
    if (from !== null) return { from, to: mark === ')' ? end : closing };
  }
  return null;
}

/** Walks left from the last token of a noun phrase to its first. */
function phraseStart(paragraph: ReadParagraph, last: number, floor: number): number | null {
  const { tokens, named, names, quoted, timed } = paragraph;
  if (subjectPronouns.has(tokens[last]!.lower)) return tokens[last]!.lower === 'who' ? last : last;
  let start = last + 1;
  let i = last;
  while (i >= floor && last - i < longestPhrase) {
    const token = tokens[i]!;
    if (quoted[i]! >= 0 || timed[i] === 1) break;
    if (named[i]! >= 0) {
      const name = names[named[i]!]!;
      const from = Math.max(floor, name.titleFrom);
      if (start <= last && !canPrecedeName(tokens[start]!.lower) && !followsName(paragraph, i, start)) {
        if (name.to === start) break;
      }
      start = Math.min(start, from);
      i = from - 1;
      if (i >= floor && named[i]! < 0 && tokens[i]!.shape === 'word' && !continuesLeft(paragraph, i)) break;
      continue;
    }
    if (token.shape === 'mark') {
      if (token.text === '%' || token.text === '-' || token.text === '’' || token.text === "'" || token.text === '.') {
        i--;
        continue;
      }
      break;
    }
    const { lower } = token;
    if (determiners.has(lower)) {
      start = i;
      const before = tokens[i - 1]?.lower ?? '';
      if (i - 1 >= floor && joining.has(before) && nounish(paragraph, i - 2, floor)) {
        i -= 2;
        if (briefed(paragraph, i, floor)) i--;
        continue;
      }
      if (i - 1 >= floor && beforeDeterminer.has(before)) {
        i--;
        continue;
      }
      break;
    }
    if (joining.has(lower)) {
      if (start > last || !nounish(paragraph, i - 1, floor)) break;
      i--;
      if (briefed(paragraph, i, floor)) i--;
      continue;
    }
    if (lower === 'and') {
      if (start > last || !nounish(paragraph, i - 1, floor) || /^(?:who|that)$/u.test(tokens[i + 1]?.lower ?? ''))
        break;
      i--;
      continue;
    }
    if (
      prepositions.has(lower) ||
      conjunctions.has(lower) ||
      isVerb(paragraph, i) ||
      /ly$/u.test(lower) ||
      capitalsNoNames.has(token.text)
    )
      break;
    start = i;
    i--;
  }
  if (start > last) return null;
  while (
    start < last &&
    (prepositions.has(tokens[start]!.lower) || tokens[start]!.lower === 'and' || tokens[start]!.shape === 'mark')
  )
    start++;
  return start;
}

function canPrecedeName(lower: string): boolean {
  return lower === "'s" || joining.has(lower) || lower === 'and';
}

/** A lower-case noun may follow a name directly ("Justice spokesman"). */
function followsName(paragraph: ReadParagraph, i: number, start: number): boolean {
  const next = paragraph.tokens[start];
  return next !== undefined && (next.shape === 'word' || next.shape === 'mark') && i < start;
}

/** What may stand left of a name inside one phrase: an article, a title, a nationality, "and", a preposition. */
function continuesLeft(paragraph: ReadParagraph, i: number): boolean {
  const { lower, text } = paragraph.tokens[i]!;
  return (
    determiners.has(lower) ||
    joining.has(lower) ||
    lower === 'and' ||
    roleNouns.has(lower) ||
    titleWords.has(lower) ||
    demonyms.has(text) ||
    rankWords.has(lower) ||
    namesSomebody(lower) ||
    /^(?:'s|-)/u.test(lower)
  );
}

/** "clerk", "gardener": who somebody is, right before the name. */
function namesSomebody(lower: string): boolean {
  return (
    offices.has(lower) || PEOPLE_NOUNS.has(lower) || (ENDING_OF_WHO.test(lower) && !NOBODY_DESPITE_ENDING.has(lower))
  );
}

function nounish(paragraph: ReadParagraph, i: number, floor: number): boolean {
  const token = paragraph.tokens[i];
  if (!token || i < floor || token.shape !== 'word' || paragraph.timed[i] === 1 || paragraph.quoted[i]! >= 0)
    return false;
  if (paragraph.named[i]! >= 0) return true;
  if (briefed(paragraph, i, floor)) return true;
  return !(
    prepositions.has(token.lower) ||
    conjunctions.has(token.lower) ||
    determiners.has(token.lower) ||
    auxiliaries.has(token.lower) ||
    subjectPronouns.has(token.lower) ||
    /ly$/u.test(token.lower) ||
    isVerb(paragraph, i)
  );
}

/** "officials briefed on", "people involved in". */
function briefed(paragraph: ReadParagraph, i: number, floor: number): boolean {
  return i - 1 >= floor && /ed$/u.test(paragraph.tokens[i]!.lower) && roleNouns.has(paragraph.tokens[i - 1]!.lower);
}
