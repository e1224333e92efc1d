import { OPENS_RELATIVE } from '../../languages/en/clauses/relative-words.ts';
import { TIME_LINK_BEFORE } from '../../languages/en/clauses/time-clauses.ts';
import { ANYBODY } from '../../languages/en/pronouns/anybody.ts';
import { TO_DO, WISHED_TO_SAY } from '../../languages/en/sayings/deeds.ts';
import { EVIDENCE } from '../../languages/en/sayings/evidence.ts';
import { folded } from '../../languages/en/words/fold.ts';
import { overlapLength, type Span } from '../../model.ts';
import type { PlacedArticle } from '../people/placed-article.ts';
import type { AttributedSpeech } from './attributions.ts';
import { type CueSense, senseOf } from './cue-verbs.ts';

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
    if (speeches.slice(at + 1).some((outer) => isUnsaid(placed, outer))) return null;
    const outside = speeches.slice(at + 1).some((outer) => outer.speaker !== null && tells(placed, statement, outer));
    if (outside && isEvidence(speech.speaker)) continue;
    return speech;
  }
  return null;
}

/** "The board did not say that the files show …": what they show nobody is told to have said. */
function isUnsaid({ article: { text } }: PlacedArticle, { spans }: AttributedSpeech): boolean {
  const sense = senseOf(cueOf(text, spans));
  return sense.negated && !sense.denial;
}

function cueOf(text: string, { cue }: AttributedSpeech['spans']): string {
  return cue.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** True if the attribution puts the statement forward as somebody's word. */
function tells({ article: { text } }: PlacedArticle, statement: Span, { spans }: AttributedSpeech): boolean {
  const cue = cueOf(text, spans);
  const sense = senseOf(cue);
  if (sense.negated && !sense.denial) return false;
  if (sense.promise && (sense.hearsay || spans.via !== null)) return false;
  if (sense.denial) return true;
  if (WISHED_TO_SAY.test(cue) || isOrder(text, spans, sense)) return false;
  if (spans.kind === 'direct' && !sense.doing) return true;
  if (spans.kind === 'mixed' && !sense.doing) return sense.telling || !holdsCue(statement, spans);
  if (isAside(text, statement)) return false;
  const start = Math.min(...[...spans.source, ...spans.cue].map((span) => span.start));
  const within = holdsCue(statement, spans);
  return (
    sense.telling && !(sense.doing && (within || TIME_LINK_BEFORE.test(text.slice(Math.max(0, start - 12), start))))
  );
}

function holdsCue(statement: Span, { cue }: AttributedSpeech['spans']): boolean {
  return cue.some((span) => overlapLength(span, statement) > 0);
}

/** "told her to sit down", "asked them to leave": an order or a request states nothing. */
function isOrder(text: string, { content, kind }: AttributedSpeech['spans'], sense: CueSense): boolean {
  const first = content[0];
  return (
    kind === 'indirect' &&
    first !== undefined &&
    !sense.promise &&
    !sense.prediction &&
    !sense.allegation &&
    TO_DO.test(text.slice(first.start, Math.min(first.end, first.start + 40)))
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
