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

/**
 * What stands over the clauses of one sentence: who says "there is no proof that the vault was emptied" does not say that
 * the vault was emptied. Heads are told by their words (`SCOPE_HEADS`), where a clause ends by marks and linking words alone.
 * The innermost scope of a place is the last one whose clause holds it. Sorted by the start of the clause.
 *
 * @param contents what is said in the sentence: a clause within ends with it
 */
export function scopesIn(text: string, sentence: Span, contents: readonly Span[] = []): Scope[] {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + SCOPE.longestSentence));
  if (!MAY_STAND_OVER.test(words)) return [];
  const found: Scope[] = [];
  const enter = (
    force: Scope['force'],
    head: Span,
    start: number,
    end: number,
    weak = false,
    answer: Span | null = null,
  ): void => {
    if (found.some((one) => overlapsHead(one.head, head) || one.over.start === start)) return;
    found.push({ force, head, over: { start, end }, weak, answer });
  };
  for (const one of SCOPE_HEADS) {
    for (const match of words.matchAll(one.words)) {
      const behind = match.index + match[0].length;
      const start = clauseStart(one, words, behind);
      if (start === null || (one.undone && isUndone(words, match.index))) continue;
      const end = clauseEnd(words, start, contents, sentence.start);
      const asked = answered(words, match.index, end);
      enter(
        asked?.force ?? one.force,
        { start: match.index, end: behind },
        start,
        end,
        one.weak,
        asked?.answer ?? null,
      );
    }
  }
  for (const match of words.matchAll(CALLED_UNTRUE)) {
    const start = match.index + match[0].indexOf(match[1]!);
    enter('denies', { start: match.index, end: start }, start, start + match[1]!.length);
  }
  for (const { head, over } of conditionsIn(words, contents, sentence.start))
    found.push({ force: 'unreal', head, over, weak: true, answer: null });
  const moved = ({ start, end }: Span): Span => ({ start: start + sentence.start, end: end + sentence.start });
  return found
    .map(({ force, head, over, weak, answer }) => ({
      force,
      weak,
      head: moved(head),
      over: moved(over),
      answer: answer === null ? null : moved(answer),
    }))
    .sort((a, b) => a.over.start - b.over.start || b.over.end - a.over.end);
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

/** Where a clause that begins at `start` ends, within the sentence. */
function clauseEnd(words: string, start: number, contents: readonly Span[], offset: number): number {
  const rest = words.slice(start);
  const ends = [SCOPE_END, SPEAKER_BEHIND].flatMap((pattern) => pattern.exec(rest)?.index ?? []);
  const content = contents
    .map((span) => ({ start: span.start - offset, end: span.end - offset }))
    .filter((span) => span.start <= start && start < span.end)
    .map(({ end }) => end - start);
  return start + Math.min(rest.length, ...ends.filter((end) => end > 0), ...content);
}

/** What the answer to a question makes of it: “No.” denies what was asked. */
function answered(
  words: string,
  head: number,
  end: number,
): { readonly force: Scope['force']; readonly answer: Span } | null {
  if (!OPENS_ASKED.test(words.slice(head))) return null;
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
function conditionsIn(words: string, contents: readonly Span[], offset: number): { head: Span; over: Span }[] {
  const inverted = INVERTED_CONDITION.exec(words);
  const found = inverted === null ? [] : [{ start: 0, end: 4 }];
  for (const match of words.matchAll(CONDITION)) found.push({ start: match.index, end: match.index + match[0].length });
  return found.map((head) => {
    const before = words.slice(0, head.start);
    const start = before.length - before.split(BEFORE_CONDITIONED).at(-1)!.length;
    return { head, over: { start, end: clauseEnd(words, head.end, contents, offset) } };
  });
}
