import { wordSet } from '../../../base/word-set.ts';
import { reportingLemmas } from '../lexicon/reporting-verbs.ts';

/** Verbs that ask. */
export const ASKING_VERBS: ReadonlySet<string> = new Set(reportingLemmas({ stance: 'questions' }));

/** Verbs that say that something is not so. */
export const DENYING_VERBS: ReadonlySet<string> = new Set(reportingLemmas({ stance: 'denies' }));

/** Verbs that put something forward that is not proved. */
export const ALLEGING_VERBS: ReadonlySet<string> = new Set(reportingLemmas({ stance: 'alleges' }));

/** Verbs of what is yet to come: the reporting verbs that predict, and what else looks ahead in a cue. */
export const PREDICTING_VERBS: ReadonlySet<string> = new Set([
  ...reportingLemmas({ stance: 'predicts' }),
  ...wordSet('warn hope estimate project'),
]);

/** Verbs that bind who uses them. */
export const PROMISING_VERBS: ReadonlySet<string> = new Set([
  ...reportingLemmas({ stance: 'promises' }),
  ...wordSet('commit assure'),
]);

/**
 * Verbs that put something forward as so, by their base forms: who uses them is a speaker. All reporting verbs of speech do,
 * but for those that ask, and others where a cue holds them.
 */
export const TELLING_VERBS: ReadonlySet<string> = new Set([
  ...reportingLemmas({ frame: 'speech' }).filter((lemma) => !ASKING_VERBS.has(lemma)),
  ...wordSet(`answer deny dispute refute rebut accuse anticipate expect hope read suggest show reveal indicate estimate
  calculate project conclude find determine believe think feel suspect imply describe characterize characterise signal advocate
  cite plead swear plan concur stipulate demonstrate discover learn put speculate assume surmise brief document quote express
  voice regret fear`),
]);

/** Of these, verbs that are doings with words: "The board announced a plan". */
export const ANNOUNCING_VERBS = wordSet('announce');

/** Of these, verbs that are doings, no sayings, in the passive: "were found in a cellar". */
export const FINDING_VERBS = wordSet('discover find learn');

/** Verbs of what somebody holds to be so. */
export const OPINION_VERBS = wordSet('argue contend believe warn caution predict estimate calculate fear maintain');
