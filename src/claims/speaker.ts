import { overlapLength, type Span } from '../model.ts';
import type { AttributedSpeech } from './attributions.ts';
import { senseOf } from './cue-verbs.ts';
import { folded } from './fold.ts';
import type { Leaf } from './leaf.ts';

/** Things that show something, without anybody's speaking: where a person tells what they show, the person is the speaker. */
const EVIDENCE =
  /\b(?:evidence|documents?|files?|records?|papers?|e-?mails?|memos?|stud(?:y|ies)|reports?|data|figures?|logs?|analys[ie]s|findings?|trove|information|materials?|revelations?|discovery|question)$/u;

/**
 * Who says a statement, of the attributions it is said in (the innermost first): the first that tells something and has a
 * speaker. Orders, decisions and requests are facts that the article itself tells, as is what somebody did not say.
 */
export function speechThatSays(
  leaf: Leaf,
  statement: Span,
  speeches: readonly AttributedSpeech[],
): AttributedSpeech | null {
  for (const [at, speech] of speeches.entries()) {
    if (speech.speaker === null || !tells(leaf, statement, speech)) continue;
    const outside = speeches.slice(at + 1).some((outer) => outer.speaker !== null && tells(leaf, statement, outer));
    if (outside && isEvidence(speech.speaker)) continue;
    return speech;
  }
  return null;
}

/** True if the attribution puts the statement forward as somebody's word. */
function tells({ article: { text } }: Leaf, statement: Span, { spans }: AttributedSpeech): boolean {
  const sense = senseOf(spans.cue.map(({ start, end }) => text.slice(start, end)).join(' '));
  if (sense.negated && !sense.denial) return false;
  if (sense.denial) return true;
  if (spans.kind !== 'indirect' && !sense.doing) return true;
  const within = spans.cue.some((cue) => overlapLength(cue, statement) > 0);
  return sense.telling && !(sense.doing && within);
}

function isEvidence(speaker: string): boolean {
  return EVIDENCE.test(folded(speaker));
}
