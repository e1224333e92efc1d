import { finiteVerbs } from '../../../languages/en/clauses/propositions.ts';
import {
  ANSWER,
  ANSWERED_YES,
  BARE_CLAUSE,
  BEFORE_CONDITIONED,
  BEFORE_THAT,
  BEFORE_WHETHER,
  ENDS_BARE_SUBJECT,
  OPENS_ASKED,
  SCOPE_END,
  SPEAKER_BEHIND,
} from '../../../languages/en/negation/scope-ends.ts';
import {
  CALLED_UNTRUE,
  CONDITION,
  type Force,
  INVERTED_CONDITION,
  MAY_STAND_OVER,
  SCOPE_HEADS,
  type ScopeHead,
  UNDONE_BEFORE,
} from '../../../languages/en/negation/scope-heads.ts';
import { wordsOf } from '../../../languages/en/words/words.ts';
import type { Span } from '../../../model.ts';

/** How far is looked for what stands over a clause. Flat: no sentence of the development affairs is so long. */
const SCOPE = {
  /** Characters of a sentence that are read. */
  longestSentence: 1200,
  /** Characters before a head in which a negation undoes it. */
  undoing: 40,
  /** Words up to the verb of a clause that follows its head at once. */
  longestSubject: 8,
} as const;

/** Words that stand over a clause, and the clause. Offsets into the article's text. */
export interface Scope {
  readonly force: Force | 'asserts';
  readonly head: Span;
  /** From the clause's first word to its end. */
  readonly over: Span;
  /** What it makes of the clause it does not make of a statement that holds the head too. */
  readonly weak: boolean;
  /** The answer to the question that is asked, where there is one: “No.” */
  readonly answer: Span | null;
}

/** What the words of a sentence alone tell of a scope; offsets into the sentence. */
interface Found {
  readonly force: Force;
  readonly weak: boolean;
  readonly head: Span;
  /** Where the clause begins, and where it ends at the latest. */
  readonly over: Span;
  /** Behind this offset the clause may end earlier, with what is said in it; null where its end is sure. */
  readonly open: number | null;
  /** It opens a question, which may have its answer behind the clause. */
  readonly asked: boolean;
}

const NONE: readonly Found[] = [];

/** By article and start of the sentence: statements are read and denials sought in the same sentences. */
const known = new WeakMap<object, Map<number, { readonly end: number; readonly found: readonly Found[] }>>();

/**
 * What stands over the clauses of one sentence: who says "there is no proof that the vault was emptied" does not say that
 * the vault was emptied. Heads are told by their words (`SCOPE_HEADS`), where a clause ends by marks and linking words alone.
 * The innermost scope of a place is the last one whose clause holds it. Sorted by the start of the clause.
 *
 * @param article whose text the sentence is of; its sentences are read once
 * @param contents what is said in the sentence: a clause within ends with it
 */
export function scopesIn(article: { readonly text: string }, sentence: Span, contents: readonly Span[] = []): Scope[] {
  const found = foundIn(article, sentence);
  if (found.length === 0) return [];
  const words = wordsRead(article.text, sentence);
  const moved = ({ start, end }: Span): Span => ({ start: start + sentence.start, end: end + sentence.start });
  return found
    .map(({ force, head, over, weak, open, asked }): Scope => {
      const end = open === null ? over.end : Math.min(over.end, ...contentEnds(contents, sentence.start, open));
      const reply = !asked ? null : answered(words, end);
      return {
        force: reply?.force ?? force,
        weak,
        head: moved(head),
        over: moved({ start: over.start, end }),
        answer: reply === null ? null : moved(reply.answer),
      };
    })
    .sort((a, b) => a.over.start - b.over.start || b.over.end - a.over.end);
}

function wordsRead(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + SCOPE.longestSentence));
}

function foundIn(article: { readonly text: string }, sentence: Span): readonly Found[] {
  const sentences = known.get(article) ?? new Map<number, { readonly end: number; readonly found: readonly Found[] }>();
  known.set(article, sentences);
  const before = sentences.get(sentence.start);
  if (before?.end === sentence.end) return before.found;
  const found = headsIn(wordsRead(article.text, sentence));
  sentences.set(sentence.start, { end: sentence.end, found });
  return found;
}

function headsIn(words: string): readonly Found[] {
  if (!MAY_STAND_OVER.test(words)) return NONE;
  const found: Found[] = [];
  const enter = (one: Found): void => {
    if (found.some(({ head, over }) => overlapsHead(head, one.head) || over.start === one.over.start)) return;
    found.push(one);
  };
  for (const one of SCOPE_HEADS) {
    // Most heads stand in no sentence: a search costs less than to ask for all.
    if (words.search(one.words) < 0) continue;
    for (const match of words.matchAll(one.words)) {
      const behind = match.index + match[0].length;
      const start = clauseStart(one, words, behind);
      if (start === null || (one.undone && isUndone(words, match.index))) continue;
      enter({
        force: one.force,
        weak: one.weak,
        head: { start: match.index, end: behind },
        over: { start, end: clauseEnd(words, start) },
        open: start,
        asked: OPENS_ASKED.test(words.slice(match.index)),
      });
    }
  }
  for (const match of words.matchAll(CALLED_UNTRUE)) {
    const start = match.index + match[0].indexOf(match[1]!);
    const over = { start, end: start + match[1]!.length };
    enter({ force: 'denies', weak: false, head: { start: match.index, end: start }, over, open: null, asked: false });
  }
  for (const { head, over } of conditionsIn(words))
    found.push({ force: 'unreal', weak: true, head, over, open: head.end, asked: false });
  return found;
}

function overlapsHead(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where the clause behind a head begins; null where none does. */
function clauseStart({ opens }: ScopeHead, words: string, behind: number): number | null {
  const rest = words.slice(behind, behind + 160);
  for (const opening of opens) {
    if (opening === 'here') return /^\s/u.test(rest) ? behind + 1 : null;
    const pattern = opening === 'that' ? BEFORE_THAT : opening === 'whether' ? BEFORE_WHETHER : BARE_CLAUSE;
    const match = pattern.exec(rest);
    if (match !== null && (opening !== 'bare' || hasVerbFirst(rest))) return behind + match[0].length;
  }
  return null;
}

function isUndone(words: string, at: number): boolean {
  return UNDONE_BEFORE.test(words.slice(Math.max(0, at - SCOPE.undoing), at));
}

/** A finite verb stands before the next mark: "denied the firm paid the mayor", not "denied the charges". */
function hasVerbFirst(rest: string): boolean {
  const words = wordsOf(rest.split(ENDS_BARE_SUBJECT, 1)[0]!);
  return finiteVerbs(words.slice(0, SCOPE.longestSubject)).some((at) => at > 0);
}

/** Where a clause that begins at `start` ends by its own words. */
function clauseEnd(words: string, start: number): number {
  const rest = words.slice(start);
  const ends = [SCOPE_END, SPEAKER_BEHIND].flatMap((pattern) => pattern.exec(rest)?.index ?? []);
  return start + Math.min(rest.length, ...ends.filter((end) => end > 0));
}

/** Where what is said around a place of the sentence ends. */
function contentEnds(contents: readonly Span[], offset: number, place: number): number[] {
  return contents
    .map((span) => ({ start: span.start - offset, end: span.end - offset }))
    .filter((span) => span.start <= place && place < span.end)
    .map(({ end }) => end);
}

/** What the answer behind a question makes of it: “No.” denies what was asked. */
function answered(words: string, end: number): { readonly force: Scope['force']; readonly answer: Span } | null {
  const match = ANSWER.exec(words.slice(end));
  if (match === null) return null;
  const start = end + match.index;
  return {
    force: ANSWERED_YES.test(match[1]!) ? 'asserts' : 'denies',
    answer: { start, end: start + match[0].length },
  };
}

/**
 * Conditions with the clauses that hang on them: from the mark or linking word before, to where the clause ends. Who says what
 * would happen "if the roof leaked" says neither.
 */
function conditionsIn(words: string): { head: Span; over: Span }[] {
  const inverted = INVERTED_CONDITION.exec(words);
  const found = inverted === null ? [] : [{ start: 0, end: 4 }];
  for (const match of words.matchAll(CONDITION)) found.push({ start: match.index, end: match.index + match[0].length });
  return found.map((head) => {
    const before = words.slice(0, head.start);
    const start = before.length - before.split(BEFORE_CONDITIONED).at(-1)!.length;
    return { head, over: { start, end: clauseEnd(words, head.end) } };
  });
}
