/**
 * A person's rulings: a log that is only ever added to, replayed whenever an edition is made.
 */

export { type Anchored, anchorOf, type Finder, finderIn } from './anchors.ts';
export { acts, demandsOf, ruledDates } from './demands.ts';
export { entryOf, merged, parseRulings, writeRulings } from './log.ts';
export { outcomesIn, toldOf } from './outcomes.ts';
export { registerUnder } from './outlets.ts';
export { type Answer, answered, openQuestions } from './queue.ts';
export { type Anchor, type LoggedRuling, type Signed, signed, type Verdict } from './ruling.ts';
export { type Replayed, standing } from './standing.ts';
