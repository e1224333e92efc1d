import { BEFORE_CLAUSE, OPENS_ANOTHER_CLAUSE } from '../../languages/en/clauses/links.ts';
import { finiteVerbs } from '../../languages/en/clauses/propositions.ts';
import { SUBORDINATORS } from '../../languages/en/clauses/subordinators.ts';
import { CLAUSE_TAKING, PRESENTS, THIRD_PERSONS, UNCHANGED } from '../../languages/en/clauses/verb-forms.ts';
import { AFTER_BARE_SAYING, BARE_SAYING, BEFORE_NOUN, WITHIN_VERB } from '../../languages/en/clauses/verb-words.ts';
import { prepositions, subjectPronouns } from '../../languages/en/lexicon/function-words.ts';
import { exactOf, type WordingSpan } from './wording-span.ts';

/** The verbs of a stretch, each with its auxiliaries one: first and last place among the words. */
export interface VerbChain {
  readonly first: number;
  readonly last: number;
}

/** The verbs of a stretch, and the first that no "who", "that" or "because" has taken for its own clause. */
export interface Syntax {
  readonly groups: readonly VerbChain[];
  /** Place of the main verb among the words; null where everything hangs on something outside: "the pier, which was closed". */
  readonly main: number | null;
}

/** Which verb of a stretch is the main one, by form and neighbours alone. */
export function syntaxOf(wording: WordingSpan): Syntax {
  const groups = verbChains(wording);
  const taken = new Map<VerbChain, string>();
  wording.words.forEach((word, at) => {
    const opens = SUBORDINATORS.has(word.form) || isBareRelative(wording, at, groups);
    if (!opens) return;
    const next = groups.find((group) => group.first >= at && !taken.has(group));
    const from = wording.words[at + 1];
    if (next === undefined || from === undefined) return;
    if (next.first > at && hasMark(wording, from.start, wording.words[next.first]!.start)) return;
    taken.set(next, word.form);
  });
  const left = groups.filter((group) => !taken.has(group));
  // "States with many ports tend to …": a noun that has the form of a verb opens the sentence.
  const noun = left.length > 1 && left[0]!.last === 0 && isAmbiguous(wording.words[0]!.form);
  const free = left[noun ? 1 : 0] ?? behindPhrase(wording, groups, taken);
  return { groups, main: free?.first ?? null };
}

/** A whole sentence whose verbs all seem taken has that one for its main verb which only a preposition took: "people hoping for a seat after lunch are out of luck". */
function behindPhrase(
  { placed, around, start, end }: WordingSpan,
  groups: readonly VerbChain[],
  taken: ReadonlyMap<VerbChain, string>,
): VerbChain | undefined {
  const outside = placed.article.text.slice(around.start, start) + placed.article.text.slice(end, around.end);
  if (/[\p{L}\p{N}]/u.test(outside)) return undefined;
  return groups.find((group) => prepositions.has(taken.get(group) ?? '') && group.first > NEAR);
}

/**
 * True if a clause is opened and its verb is missing: "the board hid the fact that Mara Dunn, the engineer", "police said the
 * men, who were held in May".
 */
export function breaksOff(wording: WordingSpan, { groups, main }: Syntax): boolean {
  const { words, placed } = wording;
  const at = words.findLastIndex(({ form }) => form === 'that' || form === 'who' || form === 'which');
  if (at >= 0 && words.length - at >= 4 && !groups.some(({ last }) => last > at)) return true;
  const next = main === null ? undefined : words[main + 1];
  if (main === null || next === undefined || !BARE_SAYING.has(words[main]!.form) || words.length - main < 4)
    return false;
  const between = placed.article.text.slice(words[main]!.end, next.start);
  if (/[,;:"“‘]/u.test(between) || AFTER_BARE_SAYING.has(next.form)) return false;
  return !groups.some(({ first }) => first > main && isFree(wording, first, main));
}

/** A verb so near behind "who" is taken for that clause's own. */
const NEAR = 4;

/** No "who" or "which" stands just before a verb, back to what is said. */
function isFree({ words }: WordingSpan, verb: number, saying: number): boolean {
  const relative = words
    .slice(saying + 1, verb)
    .findLastIndex(({ form }) => form === 'who' || form === 'which' || form === 'whose');
  return relative < 0 || saying + 1 + relative + NEAR < verb;
}

/** "the charges he faces": a pronoun and its verb right behind a noun. */
function isBareRelative({ placed, around, words }: WordingSpan, at: number, groups: readonly VerbChain[]): boolean {
  const word = words[at]!;
  if (at === 0 || !subjectPronouns.has(word.form) || words[at - 1]!.term === null) return false;
  if (!groups.some(({ first }) => first === at || first === at + 1)) return false;
  return !BEFORE_CLAUSE.test(placed.article.text.slice(Math.max(around.start, word.start - 12), word.start));
}

function hasMark({ placed }: WordingSpan, from: number, to: number): boolean {
  return from < to && /[,;:]\s/u.test(placed.article.text.slice(from, to));
}

/** Finite verbs of the stretch with their auxiliaries; a capital within the stretch makes a name of it. */
function verbChains(wording: WordingSpan): VerbChain[] {
  const { words, placed } = wording;
  const { text } = placed.article;
  const groups: VerbChain[] = [];
  for (const at of finiteVerbs(words)) {
    const { form, start } = words[at]!;
    if (at > 0 && /^\p{Lu}/u.test(text.slice(start, start + 2)) && !titleCase(wording)) continue;
    if (/ed$/u.test(form) && text[start - 1] === '-') continue;
    const last = groups.at(-1);
    if (isAmbiguous(form) && at > 0 && (BEFORE_NOUN.has(words[at - 1]!.form) || isInObject(wording, last, at)))
      continue;
    const between = last === undefined ? [] : words.slice(last.last + 1, at);
    const one = last !== undefined && between.length < 3 && between.every((word) => isWithinVerb(word.form));
    if (one) groups[groups.length - 1] = { first: last.first, last: at };
    else groups.push({ first: at, last: at });
  }
  return groups;
}

function isAmbiguous(form: string): boolean {
  return UNCHANGED.has(form) || THIRD_PERSONS.has(form) || PRESENTS.has(form);
}

/** "had a late hit": no other clause began since a verb that takes none. */
function isInObject(wording: WordingSpan, last: VerbChain | undefined, at: number): boolean {
  if (last === undefined) return false;
  const { words } = wording;
  const verb = words[last.last]!;
  if (CLAUSE_TAKING.has(verb.form)) return false;
  const between = words.slice(last.last + 1, at);
  return (
    between.length > 0 &&
    !between.some(({ form }) => OPENS_ANOTHER_CLAUSE.has(form) || subjectPronouns.has(form)) &&
    !hasMark(wording, verb.end, words[at]!.start)
  );
}

function isWithinVerb(form: string): boolean {
  return WITHIN_VERB.has(form) || /^\p{L}{2,16}ly$/u.test(form);
}

/** True if most longer words begin with a capital, as in a headline. */
export function titleCase(wording: WordingSpan): boolean {
  const exact = exactOf(wording);
  if (!mayHaveCapitals(exact, 3)) return false;
  const long = exact.match(/[\p{L}][\p{L}’'-]{3,}/gu) ?? [];
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.7 * long.length;
}

/** False only where there are fewer capitals: a look at each letter costs less than to cut words. */
function mayHaveCapitals(text: string, least: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (((code > 64 && code < 91) || code > 127) && ++count === least) return true;
  }
  return false;
}
