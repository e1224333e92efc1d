import { announcesFrom, beforeAnnouncing } from '../../../languages/en/attributions/odd-verbs.ts';
import { type TagLabel, tagLabels } from '../../../languages/en/tags/index.ts';
import type { Draft } from '../../paragraphs/draft.ts';
import type { ReadParagraph } from '../../paragraphs/read-paragraph.ts';
import { cuesIn } from './cues.ts';
import { phraseBefore } from './phrases.ts';

/** A line that announces whose words follow, in tokens: a name with its office. */
const LONGEST_LINE = 14;

const FINITE: ReadonlySet<TagLabel> = new Set(['MD', 'VBD', 'VBZ', 'VBP']);

/** A paragraph that ends in "X wrote:" announces the next one: an attribution whose content is still to come. */
export function announcement(paragraph: ReadParagraph, drafts: readonly Draft[]): Draft | null {
  const { tokens, sentences } = paragraph;
  if (tokens.at(-1)?.text !== ':') return null;
  const sentence = sentences.at(-1)!;
  const cue = cuesIn(paragraph, sentence).findLast(
    (found) => !found.negated && tokens.length - found.to < 12 && found.mood !== 'passive',
  );
  if (!cue && drafts.length === 0) return announcedFrom(paragraph);
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

/** "And from the chief engineer Lars Berg:" or "Mara Hale, mayor:" alone: whose words the next paragraph has. */
function announcedFrom(paragraph: ReadParagraph): Draft | null {
  const { tokens, named, names, sentences, quoted } = paragraph;
  const sentence = sentences.at(-1)!;
  const colon = tokens.length - 1;
  if (colon - sentence.from > LONGEST_LINE || quoted.some((quotation) => quotation >= 0)) return null;
  let from = sentence.from;
  while (from < colon && beforeAnnouncing.has(tokens[from]!.lower) && named[from]! < 0) from += 1;
  const announced = announcesFrom.has(tokens[from]?.lower ?? '');
  const first = announced ? from + 1 : sentence.from;
  const person = (at: number) => named[at]! >= 0 && names[named[at]!]!.name.kind === 'person';
  const capitals = tokens.slice(colon - 2, colon).every(({ capital, shape }) => capital && shape === 'word');
  const isNamed = announced ? capitals || tokens.some((_, at) => at >= first && named[at]! >= 0) : person(first);
  const { tags } = paragraph;
  const isVerb = (at: number) => tags !== null && FINITE.has(tagLabels[tags[at]!]!);
  if (!isNamed || tokens.some((_, at) => at >= first && isVerb(at))) return null;
  return {
    paragraph,
    sentence: sentences.length - 1,
    source: { from: first, to: colon },
    cue: announced ? { from, to: from + 1 } : { from: colon, to: colon + 1 },
    content: [],
    stance: 'asserts',
    addressee: null,
    continues: null,
    beside: true,
  };
}
