import { folded } from '../../languages/en/fold.ts';
import { overlapLength, type Span } from '../../model.ts';
import type { PlacedArticle } from '../people/placed-article.ts';
import type { AttributedSpeech } from './attributions.ts';
import { senseOf } from './cue-verbs.ts';

/** Things that show something, without anybody's speaking: where a person tells what they show, the person is the speaker. */
const EVIDENCE =
  /\b(?:evidence|documents?|files?|records?|papers?|e-?mails?|memos?|stud(?:y|ies)|reports?|data|figures?|logs?|analys[ie]s|findings?|trove|information|materials?|revelations?|discovery|question)$/u;

/** Nobody in particular. */
const ANYBODY = /^(?:others|some|many|people|it|they|who|which|that|everyone|someone)$/iu;
/** A doing told as the time of something else: "a week after the board announced its plan". */
const MEANWHILE = /\b(?:after|before|when|since|once|until|as|while)\s+$/iu;
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
  return sense.telling && !(sense.doing && (within || MEANWHILE.test(text.slice(Math.max(0, start - 12), start))));
}

function isEvidence(speaker: string): boolean {
  return EVIDENCE.test(folded(speaker));
}

function isAside(text: string, { start, end }: Span): boolean {
  return (
    /^(?:who|whom|whose|where|which)\b/u.test(text.slice(start, Math.min(end, start + 6))) &&
    ASIDE.test(text.slice(Math.max(0, start - 3), start))
  );
}
