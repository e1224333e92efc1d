import { DANGLING_END, LOST_BEFORE } from '../../../languages/en/negation/scope-ends.ts';
import { overlapLength, type Span } from '../../../model.ts';
import type { Scope } from './scopes.ts';

/** How much of a clause and its head a stretch must hold. Told on either side by tests. */
const STANDING = {
  /** A stretch with a head in it holds so much of the clause under it, in characters, or has lost what the head bears on. */
  leastOfClause: 12,
  /** A stretch stands under a head if so much of it lies in the clause. */
  within: 0.5,
  /** Characters before a stretch in which a negation is looked for. */
  before: 40,
} as const;

/** How a stretch stands to what governs it in its sentence. */
export interface Standing {
  /** It begins behind its negation, doubt or condition, or breaks off before what they bear on: it must not be printed. */
  readonly lost: boolean;
  /** What the scope makes of the stretch; null where it stands free. */
  readonly force: Scope['force'] | null;
  /** The head stands outside the stretch, whose words so say more than is meant. */
  readonly outside: boolean;
  readonly answer: Span | null;
  /** The words that govern it; null where it stands free. */
  readonly head: Span | null;
}

const FREE: Standing = { lost: false, force: null, outside: false, answer: null, head: null };
const LOST: Standing = { ...FREE, lost: true };

/** How a stretch of a sentence stands to the scopes of the sentence and to the words around it. */
export function standingOf(text: string, sentence: Span, scopes: readonly Scope[], stretch: Span): Standing {
  const length = stretch.end - stretch.start;
  let standing = FREE;
  for (const { force, head, over, weak, answer } of scopes) {
    const shared = overlapLength(over, stretch);
    const holdsHead = stretch.start <= head.start && head.end <= stretch.end;
    if (holdsHead) {
      if (shared < Math.min(STANDING.leastOfClause, over.end - over.start)) return LOST;
      if (force !== 'unreal' && !weak && answer === null && !standing.outside)
        standing = { lost: false, force, outside: false, answer, head };
      continue;
    }
    if (overlapLength(head, stretch) > 0) return LOST;
    const begins = over.start <= stretch.start && stretch.start < over.end;
    if (shared < STANDING.within * length) {
      if (shared > 0 && (begins || head.start >= stretch.end)) return LOST;
      continue;
    }
    if (force === 'unreal') return LOST;
    standing = { lost: false, force, outside: true, answer, head };
  }
  if (standing.outside) return standing;
  const before = text.slice(Math.max(sentence.start, stretch.start - STANDING.before), stretch.start);
  return LOST_BEFORE.test(before) || DANGLING_END.test(text.slice(stretch.start, stretch.end)) ? LOST : standing;
}
