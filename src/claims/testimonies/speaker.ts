import { OPENS_RELATIVE } from '../../languages/en/clauses/relative-words.ts';
import { TIME_LINK_BEFORE } from '../../languages/en/clauses/time-clauses.ts';
import { ANYBODY } from '../../languages/en/pronouns/anybody.ts';
import { EVIDENCE } from '../../languages/en/sayings/evidence.ts';
import { folded } from '../../languages/en/words/fold.ts';
import { overlapLength, type Span } from '../../model.ts';
import type { PlacedArticle } from '../people/placed-article.ts';
import type { AttributedSpeech } from './attributions.ts';
import { senseOf } from './cue-verbs.ts';

/** A clause the article hangs on a name in what it reports: "…, who is on leave". */
const ASIDE = /,\s*$/u;

/**
 * Who says a statement, of the attributions it is said in (the innermost first): the first that tells something and has a
 * speaker. Orders, decisions and requests are facts that the article itself tells, as is what somebody did not say.
 */
export function speechThatSays(
  placed: PlacedArticle,
  statement: Span,
  speeches: readonly AttributedSpeech[],
): AttributedSpeech | null {
  for (const [at, speech] of speeches.entries()) {
    if (speech.speaker === null || ANYBODY.test(speech.speaker) || !tells(placed, statement, speech)) continue;
    const outside = speeches.slice(at + 1).some((outer) => outer.speaker !== null && tells(placed, statement, outer));
    if (outside && isEvidence(speech.speaker)) continue;
    return speech;
  }
  return null;
}

/** True if the attribution puts the statement forward as somebody's word. */
function tells({ article: { text } }: PlacedArticle, statement: Span, { spans }: AttributedSpeech): boolean {
  const sense = senseOf(spans.cue.map(({ start, end }) => text.slice(start, end)).join(' '));
  if (sense.negated && !sense.denial) return false;
  if (sense.promise && (sense.hearsay || spans.via !== null)) return false;
  if (sense.denial) return true;
  if (spans.kind !== 'indirect' && !sense.doing) return true;
  if (isAside(text, statement)) return false;
  const start = Math.min(...[...spans.source, ...spans.cue].map((span) => span.start));
  const within = spans.cue.some((cue) => overlapLength(cue, statement) > 0);
  return (
    sense.telling && !(sense.doing && (within || TIME_LINK_BEFORE.test(text.slice(Math.max(0, start - 12), start))))
  );
}

function isEvidence(speaker: string): boolean {
  return EVIDENCE.test(folded(speaker));
}

function isAside(text: string, { start, end }: Span): boolean {
  return (
    OPENS_RELATIVE.test(text.slice(start, Math.min(end, start + 6))) &&
    ASIDE.test(text.slice(Math.max(0, start - 3), start))
  );
}
