import type { TermWeights } from '../../../base/term-weights.ts';
import { finiteVerbs } from '../../../languages/en/clauses/propositions.ts';
import {
  DENIES_THE_DENIAL,
  END_OF_DENIAL,
  HAS_NONE,
  HOW_IT_IS,
  NO_DENIAL_BEFORE,
  NO_FACT_BEFORE,
  OF_A_PURPOSE,
  ONLY_IF,
  ONLY_SINCE,
  ONLY_SUPPOSED,
  PLAIN_NEGATOR,
  SETS_ASIDE,
  STOPPED,
} from '../../../languages/en/negation/denied-terms.ts';
import { BETWEEN_NEGATOR_AND_NEGATED, DENYING } from '../../../languages/en/negation/negators.ts';
import { UNANSWERED } from '../../../languages/en/sayings/silence.ts';
import { stem } from '../../../languages/en/words/stem.ts';
import { synonym } from '../../../languages/en/words/synonyms.ts';
import { wordsIn } from '../../../languages/en/words/words.ts';
import type { Word } from '../../../languages/language.ts';
import { overlaps, type Span } from '../../../model.ts';
import { spansWithin } from '../../people/placed-article.ts';
import type { StorySentence } from '../../scene/sentence-index.ts';
import { copied, oneText, passageIn, type Scene } from '../../scene/setting.ts';
import type { Found } from '../calls/found.ts';
import { oncePerStatement } from '../calls/once.ts';

/** When a statement is what another denies: words, and shares of weights of terms. Chosen on all shared affairs, read one by one. */
const DENIAL = {
  /** Words behind the negator that tell what is denied. */
  behind: 12,
  /** Of the weight of what is denied so much must stand in the statement: where the negated word itself does, and where not. */
  covered: 0.4,
  coveredWithout: 0.7,
  /** From here on, with the negated word in both and at these log-odds, one says what the other denies. */
  sure: 0.5,
  odds: 0.7,
  /** Characters before a statement in which a negation still governs it. */
  lead: 120,
  /** Telling terms in common where the negated word is none of them. */
  with: 2,
  without: 4,
} as const;

/** What somebody says is not so. */
export interface Denial {
  readonly span: Span;
  /** Roots of what is denied, each with its weight; the first is the negated word itself. */
  readonly denied: ReadonlyMap<string, number>;
  readonly head: string;
  /** “No”: of a thing, and not of a verb. */
  readonly ofNone: boolean;
}

/**
 * What one text has and another denies in other words: "they told us to stop using it" and "we are not asking anybody to stop
 * using it". The two must be of one thing, negation left aside, and the statement must hold most of what is denied. How far they
 * part is for the reader: it is told without a nature.
 */
export function denialConflicts(scene: Scene): Found[] {
  const roots = rootWeights(scene.index.weights);
  const known = new Map<StorySentence, readonly Denial[]>();
  const denialsOf = (told: StorySentence) => {
    const denials = known.get(told) ?? denialsIn(told, roots);
    known.set(told, denials);
    return denials;
  };
  const found = scene.retold.flatMap(({ a, b, spanA, spanB, odds }) => [
    ...denialsOf(a).flatMap(
      (denial) => ofPair(scene, { told: a, span: spanA, denial }, { told: b, span: spanB }, odds) ?? [],
    ),
    ...denialsOf(b).flatMap(
      (denial) => ofPair(scene, { told: b, span: spanB, denial }, { told: a, span: spanA }, odds) ?? [],
    ),
  ]);
  return oncePerStatement(found, scene);
}

/** Words that deny, set aside, ask or only suppose. */
export function isNoStatement(words: string): boolean {
  return DENYING.test(words) || ONLY_SUPPOSED.test(words) || SETS_ASIDE.test(words) || HOW_IT_IS.test(words);
}

/** "If a driver fails a test, they must tell": that anybody fails is not said. */
export function isOnlyIf({ told, span }: Side, head: string): boolean {
  const { text } = told.placed.article;
  const word = wordsIn(told.words, span).find(({ term }) => term !== null && rootOf(term) === head);
  return word !== undefined && ONLY_IF.test(text.slice(told.start, word.start));
}

/** True if each of two statements names persons, and none of them is the other's: they have not the same doers. */
export function personsApart({ entities }: Scene, a: Side, b: Side): boolean {
  const personsIn = ({ told, span }: Side) =>
    new Set(
      spansWithin(entities.names.get(told.placed.article.id) ?? [], span)
        .map(({ entity }) => entity)
        .filter((entity) => entities.byId.get(entity)?.kind === 'person'),
    );
  const [one, other] = [personsIn(a), personsIn(b)];
  return one.size > 0 && other.size > 0 && ![...one].some((entity) => other.has(entity));
}

/** Words of one root: "suspended" and "suspension". */
export function rootOf(term: string): string {
  return term.slice(0, 6);
}

export function rootWeights(weights: TermWeights): ReadonlyMap<string, number> {
  const roots = new Map<string, number>();
  for (const [term, weight] of weights) {
    const root = rootOf(term);
    roots.set(root, Math.min(weight, roots.get(root) ?? weight));
  }
  return roots;
}

export function denialsIn(told: StorySentence, roots: ReadonlyMap<string, number>): Denial[] {
  const { text } = told.placed.article;
  const sentence = text.slice(told.start, told.end);
  if (told.headline || UNANSWERED.test(sentence) || /\?["”’]?\s*$/u.test(sentence)) return [];
  return told.words.flatMap((word, at): Denial[] => {
    if (!PLAIN_NEGATOR.test(word.form) || !deniesFact(told.words, at)) return [];
    const rest = END_OF_DENIAL.exec(text.slice(word.end + 1, told.end));
    const end = rest === null ? told.end : word.end + 1 + rest.index;
    if (/^[,.;]/u.test(text.slice(word.end, word.end + 1)) || ONLY_SINCE.test(text.slice(word.end, end))) return [];
    if (word.form === 'not' && /,\s$/u.test(text.slice(Math.max(told.start, word.start - 2), word.start))) return [];
    const ofNone = word.form === 'no' || word.form === 'none';
    if (ofNone && !HAS_NONE.test(text.slice(told.start, word.start))) return [];
    if (DENIES_THE_DENIAL.test(text.slice(told.start, word.start))) return [];
    const telling = told.words
      .slice(at + 1, at + 1 + DENIAL.behind)
      .filter((one) => one.end <= end && one.term !== null)
      .filter(({ form, term }) => !BETWEEN_NEGATOR_AND_NEGATED.has(form) && !/^\p{N}/u.test(term!));
    const [head] = telling;
    if (head === undefined) return [];
    const denied = new Map(telling.map(({ term }) => [rootOf(term!), roots.get(rootOf(term!)) ?? 0]));
    return [{ span: { start: openingOf(told, word), end }, denied, head: rootOf(head.term!), ofNone }];
  });
}

function deniesFact(words: readonly Word[], at: number): boolean {
  const next = words.slice(at + 1, at + 3);
  const last = words.slice(Math.max(0, at - 2), at);
  return !next.some(({ form }) => NO_DENIAL_BEFORE.has(form)) && !last.some(({ form }) => NO_FACT_BEFORE.has(form));
}

/** Where the clause of a negator begins. */
function openingOf(told: StorySentence, word: Word): number {
  return told.clauses.findLast(({ start }) => start <= word.start)?.start ?? told.start;
}

export interface Side {
  readonly told: StorySentence;
  /** The statement that is alike. */
  readonly span: Span;
}

function ofPair(scene: Scene, no: Side & { readonly denial: Denial }, yes: Side, odds: number): Found | null {
  const { denied, head, span, ofNone } = no.denial;
  if (oneText(no.told, yes.told) || !overlaps(span, no.span)) return null;
  const { text } = yes.told.placed.article;
  if (no.told.placed.article.id === yes.told.placed.article.id) return null;
  const words = text.slice(Math.max(yes.told.start, yes.span.start - DENIAL.lead), yes.span.end);
  if (isNoStatement(words) || isOnlyIf(yes, head)) return null;
  const roots = new Set(wordsIn(yes.told.words, yes.span).flatMap(({ term }) => (term === null ? [] : [rootOf(term)])));
  const shared = [...denied].filter(([root]) => roots.has(root));
  const all = [...denied.values()].reduce((sum, weight) => sum + weight, 0);
  const covered = shared.reduce((sum, [, weight]) => sum + weight, 0) / all;
  const withHead = roots.has(head);
  if ([...words.matchAll(STOPPED)].some(([, what]) => rootOf(synonym(stem(what!.toLowerCase()))) === head)) return null;
  const isJudged = OF_A_PURPOSE.test(no.told.placed.article.text.slice(no.denial.span.start, no.denial.span.end));
  const top = [...denied].reduce((best, one) => (one[1] > best[1] ? one : best));
  const says = finiteVerbs(wordsIn(yes.told.words, yes.span)).length > 0;
  if (ofNone && !says) return null;
  if (personsApart(scene, { told: no.told, span: no.denial.span }, yes)) return null;
  if (!withHead && odds < DENIAL.odds) return null;
  if (covered < (withHead ? DENIAL.covered : DENIAL.coveredWithout)) return null;
  if (shared.length < (withHead ? DENIAL.with : DENIAL.without)) return null;
  return {
    kind: 'polarity',
    nature:
      withHead && says && !ofNone && !isJudged && roots.has(top[0]) && covered >= DENIAL.sure && odds >= DENIAL.odds
        ? 'contradiction'
        : null,
    a: passageIn(no.told, span),
    b: passageIn(yes.told, yes.span),
    reason: 'One denies what the other tells.',
    fact: `denial ${no.told.placed.article.id} ${span.start}`,
    values: ['denied', 'told'],
    score: covered + odds / 4 + (withHead ? 0.2 : 0) + copied(no.told, yes.told),
  };
}
