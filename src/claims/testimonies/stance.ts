import { MAY_DENY, NO_PART, NOT_SO } from '../../languages/en/negation/denials.ts';
import { OPEN_QUESTION, QUESTION_WORD } from '../../languages/en/negation/open-questions.ts';
import { ACCUSER, PLEA_OF_INNOCENCE, WRONGDOING } from '../../languages/en/sayings/accusations.ts';
import { PASSED_ON } from '../../languages/en/sayings/hearsay.ts';
import { EXPECTED, IMAGINED, TO_COME, UNDERTAKING } from '../../languages/en/sayings/promises.ts';
import type { Stance } from '../../model.ts';
import { type CueSense, senseOf } from './cue-verbs.ts';
import type { Standing } from './scope/standing.ts';

/** What is known of a statement when its stance is decided. */
export interface Telling {
  readonly statement: string;
  /** The words of the cue; null where the article speaks itself. */
  readonly cue: string | null;
  /** The words of the source. */
  readonly source: string;
  readonly speaker: string | null;
  /** As the cue's verb has it. */
  readonly spoken: Stance;
  /** It stands in quotation marks: a question would end in its mark. */
  readonly direct?: boolean;
  /** What stands over it in its sentence. */
  readonly standing?: Pick<Standing, 'force' | 'outside'>;
}

/**
 * How a statement is put forward: by the verb of its cue, else by what it says. What a party to a suit tells of a wrong is
 * alleged; "played no part" in somebody's mouth is a denial; what somebody argues will come is predicted.
 */
export function stanceOf(telling: Telling): Stance {
  const { statement, cue } = telling;
  const over = stanceUnder(telling);
  if (over !== null) return over;
  if (OPEN_QUESTION.test(statement)) return 'questions';
  if (cue === null) return ownStance(statement);
  const sense = senseOf(cue);
  if (sense.denial && !sense.negated) return MAY_DENY.test(cue) ? 'asserts' : 'denies';
  if (sense.plea) return PLEA_OF_INNOCENCE.test(`${cue} ${statement}`) ? 'denies' : 'asserts';
  if (sense.allegation) return 'alleges';
  if (sense.question && telling.speaker !== null)
    return !telling.direct && asks(cue, statement) ? 'questions' : 'asserts';
  if (sense.promise || telling.spoken === 'promises') return 'promises';
  return telling.speaker === null ? ownStance(statement) : spokenStance(telling, sense);
}

/**
 * The stance that what stands over a clause gives it; over the statement's own clause only in somebody's mouth: that there is
 * no proof of something the article itself tells as a fact.
 */
function stanceUnder({ standing, speaker }: Telling): Stance | null {
  if (standing === undefined || standing.force === null || standing.force === 'unreal') return null;
  return standing.outside || speaker !== null || standing.force === 'questions' ? standing.force : null;
}

/** "Asked whether", not "asked the judge to". */
function asks(cue: string, statement: string): boolean {
  return QUESTION_WORD.test(`${cue} ${statement}`.slice(0, cue.length + 40));
}

function spokenStance({ statement, source, speaker }: Telling, sense: CueSense): Stance {
  const accuser = ACCUSER.test(source) || ACCUSER.test(speaker ?? '');
  if (UNDERTAKING.test(statement)) return 'promises';
  if (!accuser && (NO_PART.test(statement) || NOT_SO.test(statement))) return 'denies';
  const toCome = TO_COME.test(statement) && !IMAGINED.test(statement);
  if (sense.prediction && !sense.passive) return 'predicts';
  if (toCome && sense.opinion) return 'predicts';
  if (accuser || WRONGDOING.test(statement)) return 'alleges';
  return 'asserts';
}

/** In the article's own voice. */
function ownStance(statement: string): Stance {
  if (PASSED_ON.test(statement)) return 'alleges';
  return EXPECTED.test(statement) ? 'predicts' : 'asserts';
}
