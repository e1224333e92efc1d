import { wordSet } from '../../../base/word-set.ts';

/** Verbs that put something forward as so, by their base forms: who uses them is a speaker. */
export const TELLING_VERBS =
  wordSet(`say tell add write tweet state explain note declare insist reply respond answer acknowledge remark comment
  observe argue maintain contend assert concede admit recall recount reiterate testify quip joke lament caution warn stress
  emphasize emphasise underscore elaborate clarify affirm continue opine muse complain retort counter rebut boast claim allege
  deny dispute refute accuse predict forecast anticipate expect hope read suggest show reveal indicate estimate calculate project conclude find
  determine believe think feel suspect imply describe characterize characterise confirm disclose report mention hint signal
  advocate cite plead promise pledge vow swear plan assure inform confess concur repeat stipulate demonstrate discover learn put speculate
  theorize assume surmise brief relay post exclaim blog announce document quote express voice regret fear`);

/** Of these, verbs that are doings with words: "The board announced a plan". */
export const ANNOUNCING_VERBS = wordSet('announce');

/** Of these, verbs that are doings, no sayings, in the passive: "were found in a cellar". */
export const FINDING_VERBS = wordSet('discover find learn');

/** Verbs that say that something is not so. */
export const DENYING_VERBS = wordSet('deny dispute refute rebut reject dismiss disavow repudiate');

/** Verbs that put something forward that is not proved. */
export const ALLEGING_VERBS = wordSet('allege claim accuse');

/** Verbs of what is yet to come. */
export const PREDICTING_VERBS = wordSet('predict forecast anticipate foresee warn expect hope estimate project');

/** Verbs of what somebody holds to be so. */
export const OPINION_VERBS = wordSet('argue contend believe warn caution predict estimate calculate fear maintain');

/** Verbs that bind who uses them. */
export const PROMISING_VERBS = wordSet('promise pledge vow swear guarantee commit assure');

/** Verbs that ask. */
export const ASKING_VERBS = wordSet('ask wonder inquire question');
