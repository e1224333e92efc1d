import { wordSet } from '../../../base/word-set.ts';

/** Words and signs inside a long name that its initials leave out. */
export const initialsLinks = wordSet('of for and the on - &');

/** Words that join the parts of a name ("Department of Health and Human Services"). */
export const connectors = wordSet('of for and the on & de du des at');

/** Small words inside a person's name. */
export const particles = wordSet(
  `van von der den de del della di da dos du la le al el bin ibn abu ben ter ten zu y bint al- ul`,
);
