import { BRIEF } from '../stories/briefs.ts';
import { LIKELY } from '../stories/likely.ts';
import { OF_GROUP } from '../stories/stories.ts';
import { COMMON } from '../texts/candidates.ts';
import { COMPARED } from '../texts/compared.ts';

/**
 * The numbers by which texts are proposed to each other, for programs that propose them over many machines: a text shares `shared`
 * keys with another; a key of more than `common` texts proposes the `standing` longest alone.
 */
export const LIMITS_OF_SORTING = {
  /** Keys are fingerprints. */
  texts: { shared: COMPARED.prints, common: COMMON.texts, standing: COMMON.standing },
  /** Keys are a text's `rarest` terms, in piles of more than `all` compared texts; in smaller ones all terms, and one is enough. */
  affairs: { ...LIKELY, ofGroup: OF_GROUP },
  /** Keys are names of short pages; a name in more pages than the greater of `least` and `share` of all, or than `most`, proposes nobody. */
  events: { least: BRIEF.common, share: BRIEF.commonShare, most: BRIEF.most },
} as const;
