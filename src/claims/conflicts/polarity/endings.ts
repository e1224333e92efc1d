import { weightOf } from '../../../base/term-weights.ts';
import { ENDING_VERBS, GOING_ON } from '../../../languages/en/negation/endings.ts';
import { HEDGED_ENDING } from '../../../languages/en/negation/hedges.ts';
import { NEGATION_SHORTLY_BEFORE } from '../../../languages/en/negation/negators.ts';
import { wordsIn } from '../../../languages/en/words/words.ts';
import type { Span } from '../../../model.ts';
import { type Clause, type StorySentence, termsOf } from '../../scene/sentence-index.ts';
import { copied, mutual, oneText, passageIn, type Scene } from '../../scene/setting.ts';
import { clauseAt } from '../calls/clause-at.ts';
import type { Found } from '../calls/found.ts';
import { bySurety } from '../calls/once.ts';

/** A clause that says that a thing ends, or that it goes on, with what. */
interface Course {
  readonly told: StorySentence;
  readonly clause: Clause;
  readonly span: Span;
  readonly ends: boolean;
  readonly word: string;
  readonly thing: ReadonlySet<string>;
}

/** When what ends and what goes on are one thing. Chosen on the development affairs. */
const ENDING = {
  /** Of the thing that ends so much must go on, by weight, and so many telling words. */
  covered: 0.35,
  shared: 2,
  /** From here on the two speak of one thing in the same words. */
  same: 0.6,
  words: 12,
} as const;

/** A thing one text has come to an end and another has going on: often two parts of it, and sometimes not. */
export function endingConflicts(scene: Scene): Found[] {
  const courses = scene.index.told.flatMap(coursesOf);
  const goingOn = courses.filter(({ ends }) => !ends);
  const found = courses
    .filter(({ ends }) => ends)
    .flatMap((end) => goingOn.flatMap((other) => ofPair(scene, end, other) ?? []));
  const told = new Set<string>();
  return [...found].sort(bySurety(scene.shown)).filter(({ a, b }) => {
    const keys = [a, b].map(({ article, start }) => `${article} ${start}`);
    if (keys.some((key) => told.has(key))) return false;
    for (const key of keys) told.add(key);
    return true;
  });
}

function coursesOf(told: StorySentence): Course[] {
  const text = told.placed.article.text.slice(told.start, told.end);
  if (told.headline || HEDGED_ENDING.test(text)) return [];
  return [ENDING_VERBS, GOING_ON].flatMap((pattern, goesOn): Course[] => {
    const match = pattern.exec(text);
    if (match === null || NEGATION_SHORTLY_BEFORE.test(text.slice(0, match.index))) return [];
    const at = told.start + match.index;
    const clause = withinMarks(told, clauseAt(told, at), at);
    const words = wordsIn(
      told.words,
      goesOn === 1 ? clause : { start: at + match[0].length, end: Math.max(clause.end, at) },
    );
    const thing = termsOf(goesOn === 1 ? words : words.slice(0, ENDING.words));
    const span = { start: clause.start, end: clause.end };
    return [{ told, clause, span, ends: goesOn === 0, word: match[0].trim(), thing }];
  });
}

/** Of a clause as far as a quotation goes, where the word stands in one: who says so, and of what, is no part of it. */
function withinMarks({ placed }: StorySentence, clause: Clause, at: number): Clause {
  const quoted = placed.annotations.quotations.find(({ start, end }) => start <= at && at < end);
  if (quoted === undefined) return clause;
  const [start, end] = [Math.max(clause.start, quoted.start), Math.min(clause.end, quoted.end)];
  const words = clause.words.filter((word) => start <= word.start && word.end <= end);
  return { ...clause, start, end, words, terms: termsOf(words) };
}

function ofPair({ index }: Scene, end: Course, on: Course): Found | null {
  if (end.told === on.told || oneText(end.told, on.told)) return null;
  const shared = new Set([...end.thing].filter((term) => on.thing.has(term)));
  const covered = weightOf(shared, index.weights) / Math.max(1, weightOf(end.thing, index.weights));
  if (shared.size < ENDING.shared || covered < ENDING.covered) return null;
  const common = mutual(end.thing, on.thing, index.weights);
  const same = common >= ENDING.same;
  return {
    kind: 'polarity',
    nature: same ? 'contradiction' : 'scope',
    a: passageIn(end.told, end.span),
    b: passageIn(on.told, on.span),
    reason: `“${end.word}” in one, “${on.word}” in the other${same ? '.' : ': they may mean different parts.'}`,
    fact: `ending ${end.told.placed.article.id} ${end.span.start}`,
    values: ['ends', 'goes on'],
    score: common + copied(end.told, on.told),
  };
}
