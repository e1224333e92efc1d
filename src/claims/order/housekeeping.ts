import type { ReadTestimony } from '../testimonies/testimonies.ts';
import { isCaption } from '../wording/choose.ts';
import { exactOf, type WordingSpan } from '../wording/wording-span.ts';

/** Who was asked and did not answer: part of the reporting, not of the affair. */
const UNANSWERED =
  /\b(?:(?:could|can) ?not (?:immediately )?be reached|(?:declined|refused) (?:\p{L}+ )?(?:to|any|further) (?:\p{L}+ )?comment|(?:(?:did|do|does|has|have|had) ?(?:not|n['’]t)|(?:did|does|has|have|had)n['’]t) (?:yet |immediately )*(?:respond|repl|return|answer|comment)\p{L}*|no (?:immediate )?(?:comment|response)|(?:asked|reached|contacted|requests?|calls?) for (?:further |additional )?comment|reached out to|comment was not immediately available|(?:not possible|impossible|unable) to (?:reach|contact))\b/iu;
/** Words a page says of itself or of its picture. */
const OF_THE_PAGE =
  /\b(?:file photo|photo (?:by|credit|illustration|courtesy)|contributed to this (?:report|story|article)|(?:this|the) (?:story|article|post) (?:has been|was|will be) (?:updated|corrected|amended|published|originally)|all rights reserved|subscribe|newsletter|sign up|click here|read more|follow us|listen to the full|full story (?:is|at)|please (?:enjoy|see|read|contact|note)|cookies?)\b/iu;
/** A picture's credit: names around a stroke or in a bracket. */
const CREDIT =
  /\p{Lu}[\p{L}.'’-]+\s*\/\s*(?:\p{Lu}[\p{L}.'’-]+\s*){1,3}$|\([^()]{0,60}\b(?:Images|Press|Photo|File)\b[^()]{0,20}\)?\W*$/u;

/** True if a claim tells of the page, its pictures or the reporting rather than of the affair. */
export function isHousekeeping(wording: WordingSpan, witnesses: readonly ReadTestimony[]): boolean {
  const exact = exactOf(wording);
  return (
    UNANSWERED.test(exact) ||
    OF_THE_PAGE.test(exact) ||
    CREDIT.test(exact) ||
    isCaption(wording) ||
    witnesses.every((one) => isCaption({ placed: one.placed, start: one.testimony.start }))
  );
}
