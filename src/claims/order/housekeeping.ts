import { OF_THE_PAGE, PICTURE_CREDIT } from '../../languages/en/newsrooms/page-phrases.ts';
import { UNANSWERED } from '../../languages/en/sayings/silence.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';
import { isCaption } from '../wording/choose.ts';
import { exactOf, type WordingSpan } from '../wording/wording-span.ts';

/** True if a claim tells of the page, its pictures or the reporting rather than of the affair. */
export function isHousekeeping(wording: WordingSpan, witnesses: readonly ReadTestimony[]): boolean {
  const exact = exactOf(wording);
  return (
    UNANSWERED.test(exact) ||
    OF_THE_PAGE.test(exact) ||
    PICTURE_CREDIT.test(exact) ||
    isCaption(wording) ||
    witnesses.every((one) => isCaption({ placed: one.placed, start: one.testimony.start }))
  );
}
