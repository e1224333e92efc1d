import { wordSet } from '../../../base/word-set.ts';

/** Conjunctions, or a semicolon, after which another clause with a speaker of its own may begin. */
export const clauseJoinersOrStop = wordSet('and but while though although ;');

/** Words with which what was said begins right after its verb: a content clause. */
export const contentOpeners = wordSet('that how why whether');

/** Words that begin a clause whatever follows. */
export const clauseOpeners = wordSet('that how why what whether if there');

/** Prepositions with which a clause of its own may begin: "in May the board met". */
export const prepositionsBeforeClauses = wordSet('in on at after during by under with since for while');

/** Words that show that the verb of a clause did not come before them. */
export const subclauseWords = wordSet('that which who by than');

/** Relative words and conjunctions that end a noun phrase. */
export const phraseEnders = wordSet(
  'that which when while after before during as because if but or than since until following where whether',
);

/** Conjunctions with which a second speaker is joined in one sentence: "A said this, while B denied it". */
export const secondSpeakerJoiners = wordSet('but and while though although whereas as');

/** The plainest verbs of saying: with a subject and what is said beside them nothing else is meant. */
export const plainSayings = wordSet('said says told tells');

/** Conjunctions after which the clause says when or why somebody spoke, not what: "told her sister before he died". */
export const timeOpeners = wordSet('before after when while because since until as although though if unless once');

/** Words right behind "told" where somebody was told: "are told to stop". */
export const afterBeingTold = wordSet('to that not about of how when where why');
