import { wordSet } from '../../../base/word-set.ts';

/** Words before a press name that make it an outlet. */
export const outletBefore =
  wordSet(`told tells telling by to with in from per citing cites cited quoted reported and via the according
 published`);

/** Verbs and nouns after a press name that make it an outlet. */
export const outletAfter =
  wordSet(`reported reports reporting said says wrote writes published revealed reveals obtained quoted
 newspaper magazine reporter reporters correspondent columnist editor citing first noted notes quoting broke editorial interview
 story article report website journalist has poll`);

/** What belongs to an outlet: "the Post's report". */
export const pressWorks = wordSet('report reporting story reporter editorial interview account website article');

/** Words before an outlet that is told something or cited. */
export const tellingAnOutlet = wordSet('told tells telling citing via per quoted');

/** Words before "to" and an outlet: "in a statement to the Post". */
export const beforeToOutlet = wordSet('according statement interview spoke speaking email comment');

/** Participles before "by" and an outlet. */
export const beforeByOutlet = wordSet('reported published obtained quoted seen reviewed interviewed cited');

/** Words before "with" and an outlet. */
export const beforeWithOutlet = wordSet('interview spoke speaking interviews conversation');

/** Words before "in" and an outlet. */
export const beforeInOutlet = wordSet('published appeared story article report op-ed editorial reported');
