import { weightOf } from '../../../base/term-weights.ts';
import { UNSETTLED } from '../../../languages/en/negation/hedges.ts';
import {
  ASKED_OF_WHAT_IS_TO_COME,
  NOT_KNOWN_OR_NOT_TOLD,
  SO_BY_NOW,
  YES_OR_NO_QUESTION,
} from '../../../languages/en/negation/open-questions.ts';
import { wordsIn } from '../../../languages/en/words/words.ts';
import type { Span } from '../../../model.ts';
import { type Clause, type StorySentence, termsOf } from '../../scene/sentence-index.ts';
import { copied, mutual, oneText, passageIn, type Scene } from '../../scene/setting.ts';
import { clauseAt } from '../calls/clause-at.ts';
import type { Found } from '../calls/found.ts';
import { bySurety } from '../calls/once.ts';

/** What a sentence leaves open. */
interface Question {
  readonly told: StorySentence;
  readonly span: Span;
  readonly terms: ReadonlySet<string>;
  /** It is about what is to come. */
  readonly toCome: boolean;
}

interface Answer {
  readonly told: StorySentence;
  readonly clause: Clause;
  /** It tells how things will be, or are now. */
  readonly byNow: boolean;
}

/** When a clause settles what a sentence leaves open. Chosen on the development affairs. */
const ANSWER = {
  /** Of the question's weight so much must stand in the answer: of one of what is to come, and of one of what is. */
  covered: 0.2,
  coveredNow: 0.6,
  shared: 2,
  /** Terms of more clauses than this lead to no answer. */
  mostPostings: 400,
  common: 0.2,
} as const;

/** A question one text leaves open, or somebody does not answer, and another text settles. */
export function openQuestionConflicts(scene: Scene): Found[] {
  const questions = scene.index.told.flatMap((told) => questionIn(told) ?? []);
  if (questions.length === 0) return [];
  const answers = scene.index.told.flatMap(answersOf);
  const postings = new Map<string, Answer[]>();
  for (const answer of answers) {
    for (const term of answer.clause.terms) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [answer]);
      else list.push(answer);
    }
  }
  return questions.flatMap((question) => {
    const telling = [...question.terms].filter((term) => (postings.get(term)?.length ?? 0) <= ANSWER.mostPostings);
    const likely = new Set(telling.flatMap((term) => postings.get(term) ?? []));
    return [...likely]
      .flatMap((answer) => ofPair(scene, question, answer) ?? [])
      .sort(bySurety(scene.shown))
      .slice(0, 1);
  });
}

function questionIn(told: StorySentence): Question | null {
  const text = told.placed.article.text.slice(told.start, told.end);
  const match = told.headline ? null : NOT_KNOWN_OR_NOT_TOLD.exec(text);
  if (match === null) return null;
  const at = told.start + match.index;
  const asked = YES_OR_NO_QUESTION.exec(text.slice(match.index + match[0].length));
  if (asked === null) return null;
  const start = told.start + match.index + match[0].length + asked[0].length;
  const clause = clauseAt(told, at);
  const end = Math.max(clauseAt(told, start).end, start);
  const terms = termsOf(wordsIn(told.words, { start, end }));
  const span = { start: Math.min(clause.start, at), end };
  const toCome = ASKED_OF_WHAT_IS_TO_COME.test(told.placed.article.text.slice(span.start, end));
  return terms.size < 3 ? null : { told, span, terms, toCome };
}

/** Clauses that say something is so, or is not. */
function answersOf(told: StorySentence): Answer[] {
  const { text } = told.placed.article;
  if (told.headline || NOT_KNOWN_OR_NOT_TOLD.test(text.slice(told.start, told.end))) return [];
  return told.clauses
    .filter((clause) => clause.verbs.size > 0 && !UNSETTLED.test(text.slice(clause.start, clause.end)))
    .map((clause) => ({ told, clause, byNow: SO_BY_NOW.test(text.slice(clause.start, clause.end)) }));
}

function ofPair({ index }: Scene, { told, span, terms, toCome }: Question, answer: Answer): Found | null {
  const { told: other, clause, byNow } = answer;
  if (other === told || oneText(told, other) || (toCome && !byNow)) return null;
  const shared = new Set([...terms].filter((term) => clause.terms.has(term)));
  const common = mutual(terms, clause.terms, index.weights);
  const covered = weightOf(shared, index.weights) / weightOf(terms, index.weights);
  if (shared.size < ANSWER.shared || common < ANSWER.common) return null;
  if (covered < (toCome ? ANSWER.covered : ANSWER.coveredNow)) return null;
  return {
    kind: 'polarity',
    nature: 'precision',
    a: passageIn(told, span),
    b: passageIn(other, clause),
    reason: 'One leaves open what the other says: both can hold.',
    fact: `open ${other.placed.article.id} ${clause.start}`,
    values: ['open', 'settled'],
    score: common + copied(told, other),
  };
}
