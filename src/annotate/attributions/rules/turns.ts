import { reportingForm } from '../../../languages/en/lexicon/reporting-verbs.ts';
import { roleNouns } from '../../../languages/en/lexicon/roles.ts';
import { contentSpan, type Draft } from '../../paragraphs/draft.ts';
import type { ReadParagraph } from '../../paragraphs/read-paragraph.ts';

/** Longest name before the colon of a turn, tokens. */
const longest = 5;

/** The same with an office behind the name: "Mara Hale, mayor of Orm: “…”" */
const longestWithOffice = 14;

/** A turn of a transcript or a headline's "Mayor: …": the name before the colon says what follows it. */
export function turnOf(paragraph: ReadParagraph): Draft | null {
  const { tokens, named } = paragraph;
  const from = /^["“]$/u.test(tokens[0]?.text ?? '') ? 1 : 0;
  const limit = startsWithPerson(paragraph, from) ? longestWithOffice : longest;
  let colon = from;
  while (colon < tokens.length && colon - from <= limit && tokens[colon]!.text !== ':') colon++;
  if (colon === from || colon - from > limit || tokens[colon]?.text !== ':' || colon + 2 >= tokens.length) return null;
  const head = tokens.slice(from, colon);
  const quotedBehind = /^["“]$/u.test(tokens[colon + 1]!.text);
  const marks = quotedBehind ? /^[.,()’'s-]+$/u : /^\.$/u;
  if (head.some((token) => token.shape !== 'word' && !marks.test(token.text))) return null;
  if (colon - from > longest && !quotedBehind) return null;
  const shouted = head.every((token) => token.text === token.text.toUpperCase() && token.text.length > 1);
  const person =
    (named[colon - 1]! >= 0 && paragraph.names[named[colon - 1]!]!.name.kind === 'person') ||
    (quotedBehind && startsWithPerson(paragraph, from) && !head.some(({ lower }) => reportingForm(lower) !== null));
  const role = roleNouns.has(tokens[colon - 1]!.lower) && paragraph.kind === 'headline';
  if (!shouted && !person && !role) return null;
  const content = contentSpan(paragraph, colon + 1, tokens.length);
  if (!content) return null;
  return {
    paragraph,
    sentence: 0,
    source: { from, to: colon },
    cue: { from: colon, to: colon + 1 },
    content: [content],
    stance: 'asserts',
    addressee: null,
    continues: null,
  };
}

function startsWithPerson({ named, names }: ReadParagraph, at: number): boolean {
  return (named[at] ?? -1) >= 0 && names[named[at]!]!.name.kind === 'person';
}

/** True of a turn whose name stands in capitals: "DUNN: …", "MARA DUNN: …". */
export function isShouted({ paragraph: { tokens }, source }: Draft): boolean {
  const head = source === null ? [] : tokens.slice(source.from, source.to);
  return head.length > 0 && head.every(({ text }) => text === text.toUpperCase() && /\p{Lu}/u.test(text));
}
