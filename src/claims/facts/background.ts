import { extentOf } from '../../base/extent.ts';
import {
  BEFORE_A_CAPTION,
  NOT_THE_FIRST_TIME,
  OF_A_DOCUMENT,
  OF_A_LIFE,
  ONCE_BEFORE,
  OTHER_PROCEEDINGS,
} from '../../languages/en/moments/background.ts';
import { clauseAround, type StorySentence } from '../scene/sentence-index.ts';
import type { Moment } from '../when/moment.ts';

/** How long before the news, in days, what is told with a sign of background is background. Chosen on entries that readers judged; flat from 60 to 200. */
const BACKGROUND = { days: 90, near: 14 } as const;

/**
 * True if what a sentence dates is background to the affair: what was so once before, what happened in somebody's life, what a document
 * of its own time says, other proceedings, the scene of an older picture.
 *
 * @param now the day the story has come to, in days since 1970
 * @param texts how many texts tell of it
 */
export function isBackground(told: StorySentence, moment: Moment, now: number, texts: number): boolean {
  const extent = extentOf(moment.value);
  if (extent === null) return false;
  const { article, annotations } = told.placed;
  const { text } = article;
  const clause = clauseAround(told, moment);
  const words = text.slice(clause.start, clause.end);
  const isOld = extent.to < now - BACKGROUND.days;
  if (isOld && OF_A_LIFE.test(words)) return true;
  if (texts > 1) return false;
  const away = extent.to < now - BACKGROUND.near || extent.from > now + BACKGROUND.near;
  if (away && OTHER_PROCEEDINGS.test(text.slice(told.start, told.end))) return true;
  if (away && isCaption(told)) return true;
  const at = annotations.sentences.findIndex(({ start }) => start === told.start);
  const before = annotations.sentences[at - 1];
  if (before !== undefined && NOT_THE_FIRST_TIME.test(text.slice(before.start, before.end))) return true;
  return isOld && (ONCE_BEFORE.test(words) || OF_A_DOCUMENT.test(text.slice(moment.end, clause.end)));
}

function isCaption({ placed: { article }, start }: StorySentence): boolean {
  const block = article.blocks.find((one) => one.start <= start && start < one.end);
  return block?.kind === 'caption' || BEFORE_A_CAPTION.test(article.text.slice(Math.max(0, start - 16), start));
}
