import { wordSet } from '../../../base/word-set.ts';

/** What an outlet speaks through. */
export const reports = wordSet(
  'report reports story stories article analysis investigation editorial poll survey reporting interview piece post tally review',
);

/** People an outlet speaks through. */
export const journalists = wordSet(
  'reporter reporters correspondent columnist journalist journalists editor editors writer',
);

/** Words before the outlet that is told something. */
export const beforeOutletTold = wordSet('told tells telling tell with to by informed on for in');
