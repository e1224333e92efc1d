import { secondSpeakerJoiners } from '../../../languages/en/attributions/clause-words.ts';
import type { TokenRange } from '../../../languages/language.ts';
import type { Span } from '../../../model.ts';
import type { Draft } from '../../paragraphs/draft.ts';
import type { ReadParagraph } from '../../paragraphs/read-paragraph.ts';
import type { Cue } from './cues.ts';
import { phraseBefore } from './phrases.ts';

/** What is known while the cues of a sentence are read from left to right. */
export interface SentenceState {
  readonly paragraph: ReadParagraph;
  readonly sentence: TokenRange;
  readonly index: number;
  /** Subject of the last finite cue of this sentence. */
  subject: TokenRange | null;
}

/** Makes an attribution of a cue's parts and remembers its source; null without content. */
export function draft(
  state: SentenceState,
  cue: TokenRange,
  verb: Cue,
  source: TokenRange | null,
  content: readonly (Span | null)[],
  addressee: TokenRange | null,
): Draft | null {
  const spans = content.filter((span): span is Span => span !== null);
  if (spans.length === 0) return null;
  if (source) state.subject = source;
  return {
    paragraph: state.paragraph,
    sentence: state.index,
    source,
    cue,
    content: spans,
    stance: verb.form.stance,
    addressee,
    continues: null,
  };
}

/** Where a second verb with the same subject begins ("said A and added that B"), the first content ends. */
export function coordinateLimit(state: SentenceState, cue: Cue, next: Cue | undefined): number {
  const { tokens, quoted } = state.paragraph;
  const { to } = state.sentence;
  let limit = to;
  for (let i = cue.to + 1; i + 1 < to; i++) {
    if (quoted[i]! >= 0 || tokens[i]!.lower !== 'according' || tokens[i + 1]!.lower !== 'to') continue;
    limit = i;
    break;
  }
  if (next && next.mood !== 'passive' && next.from > cue.to) {
    const before = next.from - 1;
    const word = tokens[before]?.lower ?? '';
    const own = next.mood === 'finite' ? phraseBefore(state.paragraph, next.from, cue.to) : null;
    if (
      own &&
      own.from - 2 > cue.to &&
      secondSpeakerJoiners.has(tokens[own.from - 1]!.lower) &&
      /^[,;—–]$/u.test(tokens[own.from - 2]!.text)
    )
      limit = Math.min(limit, own.from - 1);
    else if (own && own.from - 1 > cue.to && tokens[own.from - 1]!.text === ';') limit = Math.min(limit, own.from - 1);
    if (next.mood === 'finite' && (word === 'and' || word === 'but') && next.form.forms.has('finite'))
      limit = Math.min(limit, before);
    else if (next.mood === 'participle' && tokens[before]?.text === ',') limit = Math.min(limit, before);
  }
  return limit;
}

/** True if a quotation begins within reach of token `from`. */
export function quoteWithin(state: SentenceState, from: number, to: number, reach: number): boolean {
  for (let i = from; i < Math.min(to, from + reach); i++) if (state.paragraph.quoted[i]! >= 0) return true;
  return false;
}
