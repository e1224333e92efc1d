import { wordSet } from '../../../base/word-set.ts';

/** Words before a colon that head a note of the page and name nobody: "EDIT: added a link". */
export const labels = wordSet(
  `edit edited update updated updates note notes correction corrected clarification disclaimer warning breaking exclusive watch
  related photo photos video image credit source sources via tags topics more read summary caption spoiler ps urgent alert
  live developing opinion analysis report rumor rumour fact question answer`,
);
