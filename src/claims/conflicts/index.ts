import { byCodeUnit, type Conflict, contentId } from '../../model.ts';
import type { ClaimsAt } from '../scene/claim-index.ts';
import type { Scene } from '../scene/setting.ts';
import { agentConflicts } from './agents.ts';
import { announcementConflicts } from './announcements.ts';
import { attachmentConflicts } from './attachments.ts';
import { carriedConflicts } from './carried.ts';
import { dateConflicts } from './dates.ts';
import { endingConflicts } from './endings.ts';
import { eventConflicts } from './events.ts';
import type { Found } from './found.ts';
import { frameConflicts } from './frames.ts';
import { listConflicts } from './lists.ts';
import { nameConflicts } from './names.ts';
import { numberConflicts } from './numbers.ts';
import { oncePerFact } from './once.ts';
import { openQuestionConflicts } from './open-questions.ts';
import { placeConflicts } from './places.ts';
import { polarityConflicts } from './polarity.ts';
import { precedentConflicts } from './precedents.ts';
import { quoteConflicts } from './quotes.ts';
import { silenceConflicts } from './silence.ts';

/**
 * Where the articles of one story give different values for one fact: numbers, dates, names, what is so and is not, words in
 * quotation marks. All sentences of the story are compared, not only those of one claim; each pair of values stands once,
 * however many copies carry it. Never a winner.
 */
export function conflictsOf(scene: Scene, claimsAt: ClaimsAt): Conflict[] {
  const found = [
    numberConflicts,
    listConflicts,
    dateConflicts,
    carriedConflicts,
    eventConflicts,
    announcementConflicts,
    nameConflicts,
    agentConflicts,
    placeConflicts,
    polarityConflicts,
    precedentConflicts,
    endingConflicts,
    silenceConflicts,
    openQuestionConflicts,
    quoteConflicts,
    frameConflicts,
    attachmentConflicts,
  ].flatMap((find) => oncePerFact(find(scene), scene));
  return found.map((one) => conflictOf(scene.story, one, claimsAt));
}

function conflictOf(story: string, found: Found, claimsAt: ClaimsAt): Conflict {
  const { kind, verdict, a, b, reason } = found;
  const key = [a, b].flatMap(({ article, start, end }) => [article, String(start), String(end)]);
  const claims = [...new Set([...claimsAt(a), ...claimsAt(b)])].sort(byCodeUnit);
  return { id: contentId('conflict', kind, ...key), story, kind, verdict, claims, a, b, reason };
}
