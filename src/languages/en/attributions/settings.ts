import { wordSet } from '../../../base/word-set.ts';

/** Nouns, and words before them, of the setting in which something was said: "in a written statement", "to reporters". */
export const settings =
  wordSet(`statement interview tweet email e-mail speech news press letter filing conference telephone phone post op-ed report call memo blog
   video message briefing written separate recent court reporters journalists twitter facebook instagram television hearing
   testimony rally exclusive lengthy joint brief prepared podcast editorial`);

/** Words inside the phrase of a setting that are neither article nor noun. */
export const insideSettings = wordSet(`'s new own public official`);

/** Words with which the phrase of a setting goes on: "in an interview with the newspaper". */
export const besideSettings = wordSet(
  `with to on by for from the a his her of posted published conference newspaper magazine 's and`,
);

/** Nouns of a setting, without an article or after it. */
export const settingNouns = wordSet(
  'statement interview tweet email news press speech letter filing conference telephone phone',
);
