import { NEGATED_CUE, NO_NEGATION } from '../../languages/en/negation/negators.ts';
import { PLEA_OF_INNOCENCE } from '../../languages/en/sayings/accusations.ts';
import { CUE_NOUNS, CUE_WITHOUT_VERB, PASSIVE_CUE } from '../../languages/en/sayings/cue-phrases.ts';
import { HEARSAY_ADVERBS, RUMOUR_ALONE, SAID_TO } from '../../languages/en/sayings/hearsay.ts';
import { PLANNING_CUE } from '../../languages/en/sayings/promises.ts';
import { folded } from '../../languages/en/words/fold.ts';
import { stem } from '../../languages/en/words/stem.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(stem));

/** Verbs that put something forward as so: who uses them is a speaker. */
const TELLING =
  stems(`say tell add write tweet state explain note declare insist reply respond answer acknowledge remark comment
  observe argue maintain contend assert concede admit recall recount reiterate testify quip joke lament caution warn stress
  emphasize emphasise underscore elaborate clarify affirm continue opine muse complain retort counter rebut boast claim allege
  deny dispute refute accuse predict forecast anticipate expect hope read suggest show reveal indicate estimate calculate project conclude find
  determine believe think feel suspect imply describe characterize characterise confirm disclose report mention hint signal
  advocate cite plead promise pledge vow swear plan assure inform confess concur repeat stipulate demonstrate discover learn put speculate
  theorize assume surmise brief relay post exclaim blog announce document quote express voice regret fear`);

/** Telling, too; but a statement that holds the verb itself says that somebody did so, as a fact: "The board announced a plan". */
const DOINGS_WITH_WORDS = stems('announce');

/** Passive, these are doings, not sayings: "were found in a cellar". */
const FINDING = stems('discover find learn');

const DENIAL = stems('deny dispute refute rebut reject dismiss disavow repudiate');
const ALLEGATION = stems('allege claim accuse');
const PREDICTION = stems('predict forecast anticipate foresee warn expect hope estimate project');
const OPINION = stems('argue contend believe warn caution predict estimate calculate fear maintain');
const PROMISE = stems('promise pledge vow swear guarantee commit assure');
const QUESTION = stems('ask wonder inquire question');

/** What the words of a cue do. */
export interface CueSense {
  readonly telling: boolean;
  /** Telling is itself the fact, if it stands in the statement. */
  readonly doing: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly denial: boolean;
  readonly plea: boolean;
  readonly allegation: boolean;
  readonly prediction: boolean;
  readonly opinion: boolean;
  readonly promise: boolean;
  /** Somebody is only reported to have said so: the article passes it on. */
  readonly hearsay: boolean;
  readonly question: boolean;
}

/** Reads the words of a cue, by the verbs in it. An empty cue (quoted words that go on) is telling. */
export function senseOf(cue: string): CueSense {
  const words = [...cue.matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu)].map(([word]) => word);
  const found = new Set(words.map(stem));
  const has = (list: ReadonlySet<string>) => [...found].some((one) => list.has(one));
  const plain = folded(cue);
  const passive = PASSIVE_CUE.test(plain);
  const frame = words.length === 0 || CUE_WITHOUT_VERB.test(plain) || CUE_NOUNS.test(plain) || /^\W*$/u.test(plain);
  return {
    telling: frame || (has(TELLING) && !(passive && has(FINDING))),
    doing: has(DOINGS_WITH_WORDS),
    negated: NEGATED_CUE.test(cue) && !NO_NEGATION.test(cue),
    passive,
    denial: has(DENIAL) || PLEA_OF_INNOCENCE.test(plain),
    plea: found.has(stem('plead')),
    allegation: has(ALLEGATION) || SAID_TO.test(plain) || RUMOUR_ALONE.test(plain),
    prediction: has(PREDICTION),
    opinion: has(OPINION),
    promise: has(PROMISE) || PLANNING_CUE.test(plain),
    hearsay: HEARSAY_ADVERBS.test(plain),
    question: has(QUESTION),
  };
}
