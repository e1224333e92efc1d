import { ANY_BODY } from '../../languages/en/voices/bodies.ts';
import { nameKey } from '../../languages/en/words/fold.ts';
import type { Voice } from '../../model.ts';

/** A voice with the noun that says who it is; empty for an entity. */
export interface HeadedVoice extends Voice {
  readonly head: string;
}

/**
 * One voice for one person or body, as far as the voices of one claim tell: "the company" is the one body that is named beside
 * it, "the administration" the one administration, "harbour officials" are among "officials".
 */
export function mergeVoices(voices: readonly HeadedVoice[]): HeadedVoice[] {
  const bodies = voices.filter(({ kind, entity }) => kind === 'body' && entity !== null);
  return voices.filter((voice) => {
    if (voice.entity !== null) return !voices.some((other) => other !== voice && isFullerName(other, voice));
    if (ANY_BODY.test(voice.name) && bodies.length === 1) return false;
    return !voices.some((other) => other !== voice && takesIn(other, voice));
  });
}

/** True if a voice without a name is told by another: a body in fuller words, people in fewer. */
function takesIn(other: HeadedVoice, voice: HeadedVoice): boolean {
  const [mine, theirs] = [keyOf(voice), keyOf(other)];
  if (mine === theirs || other.kind !== voice.kind || other.kind === 'document') return false;
  if (voice.kind === 'unnamed')
    return other.entity === null && other.head === voice.head && theirs.length < mine.length;
  return theirs.endsWith(` ${mine}`);
}

/** "Ana Dunn-Mere" is "Ana Dunn" in full, "Dunn" alone too; "North Sea Harbour Court" the "Harbour Court". */
function isFullerName(other: HeadedVoice, voice: HeadedVoice): boolean {
  const [mine, theirs] = [keyOf(voice).split(' '), keyOf(other).split(' ')];
  if (other.entity === null || theirs.length <= mine.length) return false;
  if (other.kind === 'person') {
    const single = mine.length === 1 && theirs.includes(mine[0]!);
    return voice.kind === 'person' ? single || mine.every((part, at) => part === theirs[at]) : single;
  }
  return (
    mine.length > 1 && voice.kind === other.kind && theirs.slice(-mine.length).every((part, at) => part === mine[at])
  );
}

function keyOf({ name }: HeadedVoice): string {
  return nameKey(name).replace(/^(?:an? )/u, '');
}
