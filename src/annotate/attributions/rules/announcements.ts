import type { Draft } from '../../paragraphs/draft.ts';
import type { ReadParagraph } from '../../paragraphs/read-paragraph.ts';
import { cuesIn } from './cues.ts';
import { phraseBefore } from './phrases.ts';

/** A paragraph that ends in "X wrote:" announces the next one: an attribution whose content is still to come. */
export function announcement(paragraph: ReadParagraph, drafts: readonly Draft[]): Draft | null {
  const { tokens, sentences } = paragraph;
  if (tokens.at(-1)?.text !== ':') return null;
  const sentence = sentences.at(-1)!;
  const cue = cuesIn(paragraph, sentence).findLast(
    (found) => !found.negated && tokens.length - found.to < 12 && found.mood !== 'passive',
  );
  if (!cue || drafts.some((draft) => draft.cue?.from === cue.from)) return null;
  const before =
    cue.mood === 'participle'
      ? drafts.findLast((draft) => draft.source !== null && draft.sentence === sentences.length - 1)
      : undefined;
  const source = before?.source ?? phraseBefore(paragraph, cue.from, sentence.from);
  if (!source && cue.mood !== 'participle') return null;
  return {
    paragraph,
    sentence: sentences.length - 1,
    source,
    cue: { from: cue.from, to: cue.to },
    content: [],
    stance: cue.form.stance,
    addressee: { from: cue.to, to: sentence.to },
    continues: null,
  };
}
