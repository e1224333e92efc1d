import { weightOf } from '../../../base/term-weights.ts';
import { wordsIn } from '../../../languages/en/words.ts';
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

/** Of the question's weight so much must stand in the answer: of one of what is to come, and of one of what is. */
const LEAST_COVERED = 0.2;
const LEAST_COVERED_NOW = 0.6;
const LEAST_SHARED = 2;
/** Terms of more clauses than this lead to no answer. */
const MOST_POSTINGS = 400;
const LEAST_COMMON = 0.2;
/** A question of what is to come is settled by what will be, or is so now: not by what was. */
const TO_COME =
  /\b(?:will|would|shall|going to|plans?|planned|begin|resume|return|(?:put|bring|go|come) (?:\p{L}+[’']?s? ){0,3}back)\b/iu;
const BY_NOW =
  /\b(?:will|won[’']t|would(?:n[’']t| not)|no longer|once again|now|still|resumed|returned|restored|reinstated)\b/iu;
/** Words that say somebody does not know, or does not tell. */
const OPEN =
  /\b(?:(?:un|not (?:immediately |yet |entirely )?)(?:clear|known|certain)|remains? (?:to be seen|an open question)|(?:declined|refused) to (?:say|comment on|confirm|specify|discuss)|(?:did not|didn[’']t|has not|hasn[’']t|have not|haven[’']t|would not|wouldn[’']t|does not|doesn[’']t) (?:\p{L}+ly )?(?:say|specify|disclose|reveal|elaborate on)|did not (?:immediately )?(?:respond|reply) to (?:\p{L}+ ){0,4}?about)\b/iu;
/** A question of yes or no; who, when and how many are others. */
const ASKED =
  /^\W*(?:on |about )?(?:whether|if|that|it|he|she|they|\p{Lu}\p{L}+(?=\s(?:will|would|has|had|is|was)\b))\s/u;
const UNSETTLED =
  /\b(?:whether|if|could|may|might|would|should|unless|un(?:clear|known|certain)|not (?:clear|known)|wants?|hopes?|hoped|seeks?|calls? (?:for|on)|urged?|asked|demands?|demanded)\b|\?["”’]?\s*$/iu;

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
    const telling = [...question.terms].filter((term) => (postings.get(term)?.length ?? 0) <= MOST_POSTINGS);
    const likely = new Set(telling.flatMap((term) => postings.get(term) ?? []));
    return [...likely]
      .flatMap((answer) => ofPair(scene, question, answer) ?? [])
      .sort(bySurety(scene.shown))
      .slice(0, 1);
  });
}

function questionIn(told: StorySentence): Question | null {
  const text = told.placed.article.text.slice(told.start, told.end);
  const match = told.headline ? null : OPEN.exec(text);
  if (match === null) return null;
  const at = told.start + match.index;
  const asked = ASKED.exec(text.slice(match.index + match[0].length));
  if (asked === null) return null;
  const start = told.start + match.index + match[0].length + asked[0].length;
  const clause = clauseAt(told, at);
  const end = Math.max(clauseAt(told, start).end, start);
  const terms = termsOf(wordsIn(told.words, { start, end }));
  const span = { start: Math.min(clause.start, at), end };
  const toCome = TO_COME.test(told.placed.article.text.slice(span.start, end));
  return terms.size < 3 ? null : { told, span, terms, toCome };
}

/** Clauses that say something is so, or is not. */
function answersOf(told: StorySentence): Answer[] {
  const { text } = told.placed.article;
  if (told.headline || OPEN.test(text.slice(told.start, told.end))) return [];
  return told.clauses
    .filter((clause) => clause.verbs.size > 0 && !UNSETTLED.test(text.slice(clause.start, clause.end)))
    .map((clause) => ({ told, clause, byNow: BY_NOW.test(text.slice(clause.start, clause.end)) }));
}

function ofPair({ index }: Scene, { told, span, terms, toCome }: Question, answer: Answer): Found | null {
  const { told: other, clause, byNow } = answer;
  if (other === told || oneText(told, other) || (toCome && !byNow)) return null;
  const shared = new Set([...terms].filter((term) => clause.terms.has(term)));
  const common = mutual(terms, clause.terms, index.weights);
  const covered = weightOf(shared, index.weights) / weightOf(terms, index.weights);
  if (shared.size < LEAST_SHARED || common < LEAST_COMMON) return null;
  if (covered < (toCome ? LEAST_COVERED : LEAST_COVERED_NOW)) return null;
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
