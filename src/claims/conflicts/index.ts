import { byCodeUnit, type Conflict, contentId } from '../../model.ts';
import type { ClaimsAt } from '../scene/claim-index.ts';
import type { Scene } from '../scene/setting.ts';
import type { Found } from './calls/found.ts';
import { oncePerFact } from './calls/once.ts';
import { announcementConflicts } from './date/announcements.ts';
import { carriedConflicts } from './date/carried.ts';
import { dateConflicts } from './date/dates.ts';
import { eventConflicts } from './date/events.ts';
import { orderConflicts } from './date/order-of-events.ts';
import { precedentConflicts } from './date/precedents.ts';
import { agentConflicts } from './name/agents.ts';
import { nameConflicts } from './name/names.ts';
import { placeConflicts } from './name/places.ts';
import { numberConflicts } from './number/numbers.ts';
import { listConflicts } from './one-or-many/lists.ts';
import { looseCountConflicts } from './one-or-many/loose-counts.ts';
import { sourceConflicts } from './one-or-many/sources.ts';
import { certaintyConflicts } from './polarity/certainty.ts';
import { endingConflicts } from './polarity/endings.ts';
import { openQuestionConflicts } from './polarity/open-questions.ts';
import { deniedConflicts } from './polarity/opposed.ts';
import { polarityConflicts } from './polarity/polarity.ts';
import { silenceConflicts } from './polarity/silence.ts';
import { attachmentConflicts } from './quote/attachments.ts';
import { frameConflicts } from './quote/frames.ts';
import { quoteConflicts } from './quote/quotes.ts';

/** A difference with how many texts side with either value. */
export interface Told {
  readonly conflict: Conflict;
  readonly texts: number;
}

/**
 * Where the articles of one story give different values for one fact: numbers, dates, names, what is so and is not, words in
 * quotation marks. All sentences of the story are compared, not only those of one claim; each pair of values stands once,
 * however many copies carry it. Never a winner.
 */
export function conflictsOf(scene: Scene, claimsAt: ClaimsAt): Told[] {
  const found = [
    numberConflicts,
    listConflicts,
    looseCountConflicts,
    dateConflicts,
    carriedConflicts,
    eventConflicts,
    orderConflicts,
    announcementConflicts,
    nameConflicts,
    agentConflicts,
    placeConflicts,
    polarityConflicts,
    deniedConflicts,
    certaintyConflicts,
    sourceConflicts,
    precedentConflicts,
    endingConflicts,
    silenceConflicts,
    openQuestionConflicts,
    quoteConflicts,
    frameConflicts,
    attachmentConflicts,
  ].flatMap((find) => oncePerFact(find(scene), scene));
  return found.map((one) => ({ conflict: conflictOf(scene.story, one, claimsAt), texts: one.texts ?? 2 }));
}

function conflictOf(story: string, found: Found, claimsAt: ClaimsAt): Conflict {
  const { kind, nature, outdated = [], a, b, reason } = found;
  const key = [a, b].flatMap(({ article, start, end }) => [article, String(start), String(end)]);
  const claims = [...new Set([...claimsAt(a), ...claimsAt(b)])].sort(byCodeUnit);
  return { id: contentId('conflict', kind, ...key), story, kind, nature, outdated, claims, a, b, reason };
}
