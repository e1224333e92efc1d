import { NEGATED_CUE, NO_NEGATION } from '../../languages/en/negation/negators.ts';
import { PLEA_OF_INNOCENCE } from '../../languages/en/sayings/accusations.ts';
import { CUE_NOUNS, CUE_WITHOUT_VERB, PASSIVE_CUE } from '../../languages/en/sayings/cue-phrases.ts';
import {
  ALLEGING_VERBS,
  ANNOUNCING_VERBS,
  ASKING_VERBS,
  DENYING_VERBS,
  FINDING_VERBS,
  OPINION_VERBS,
  PREDICTING_VERBS,
  PROMISING_VERBS,
  TELLING_VERBS,
} from '../../languages/en/sayings/cue-verbs.ts';
import { HEARSAY_ADVERBS, RUMOUR_ALONE, SAID_TO } from '../../languages/en/sayings/hearsay.ts';
import { PLANNING_CUE } from '../../languages/en/sayings/promises.ts';
import { folded } from '../../languages/en/words/fold.ts';
import { stem } from '../../languages/en/words/stem.ts';

const stems = (verbs: ReadonlySet<string>): ReadonlySet<string> => new Set([...verbs].map(stem));

const TELLING = stems(TELLING_VERBS);

/** Telling, too; but a statement that holds the verb itself says that somebody did so, as a fact. */
const DOINGS_WITH_WORDS = stems(ANNOUNCING_VERBS);

/** Passive, these are doings, not sayings. */
const FINDING = stems(FINDING_VERBS);

const DENIAL = stems(DENYING_VERBS);
const ALLEGATION = stems(ALLEGING_VERBS);
const PREDICTION = stems(PREDICTING_VERBS);
const OPINION = stems(OPINION_VERBS);
const PROMISE = stems(PROMISING_VERBS);
const QUESTION = stems(ASKING_VERBS);

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

/** The senses of so many cues are kept: every statement of a sentence asks for those of its attributions. */
const MOST_KEPT = 5000;
const kept = new Map<string, CueSense>();

/** Reads the words of a cue, by the verbs in it. An empty cue (quoted words that go on) is telling. */
export function senseOf(cue: string): CueSense {
  let sense = kept.get(cue);
  if (sense === undefined) {
    sense = readSense(cue);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(cue, sense);
  }
  return sense;
}

function readSense(cue: string): CueSense {
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
