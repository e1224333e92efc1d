import { quotingVerbs } from '../../languages/en/attributions/odd-verbs.ts';
import { prepositions } from '../../languages/en/lexicon/function-words.ts';
import { epithets, roleNouns } from '../../languages/en/lexicon/roles.ts';
import { somebody } from '../../languages/en/speakers/determiners.ts';
import { speakingKind } from '../../languages/en/voices/speaking-kind.ts';
import type { TokenRange } from '../../languages/language.ts';
import type { Draft } from '../paragraphs/draft.ts';
import { type ReadParagraph, sentenceAt } from '../paragraphs/read-paragraph.ts';
import { isDocument } from './documents.ts';
import { isOffice } from './persons/roles-told.ts';
import { phraseFrom } from './phrases.ts';

/** A time or a dateline before who speaks, in tokens. */
const longestOpening = 8;

/** True of a phrase with a noun for somebody, a body or something written: "a train" says nothing, nor does "73%". */
export function canSpeak(paragraph: ReadParagraph, { from, to }: TokenRange): boolean {
  const { tokens, named, names } = paragraph;
  for (let i = from; i < to; i += 1) {
    const { lower, capital, shape } = tokens[i]!;
    if (shape !== 'word') continue;
    if (named[i]! >= 0 && names[named[i]!]!.name.kind !== 'place') return true;
    const speaks = speakingKind(lower) !== null || roleNouns.has(lower) || epithets.has(lower) || somebody.has(lower);
    if (speaks || isOffice(lower) || isDocument(lower) || (capital && i === to - 1 && !opensSentence(paragraph, i)))
      return true;
  }
  return false;
}

export function opensSentence(paragraph: ReadParagraph, token: number): boolean {
  return paragraph.sentences[sentenceAt(paragraph, token)]?.from === token;
}

/** So many tokens before "saying" the verb of "quotes a guard as saying" is looked for. */
const farthestQuoting = 8;

/** "The report quotes a signalman as saying": who is quoted speaks, not the report. */
export function quotedPerson({ paragraph, cue }: Draft): TokenRange | null {
  if (cue === null) return null;
  const { tokens } = paragraph;
  for (let i = Math.max(0, cue.from - farthestQuoting); i < cue.to; i += 1) {
    if (!quotingVerbs.has(tokens[i]!.lower)) continue;
    const phrase = phraseFrom(paragraph, i + 1, tokens.length);
    const as = phrase === null ? undefined : tokens[phrase.to]?.lower;
    return as === 'as' ? phrase : null;
  }
  return null;
}

/** "At a meeting on Monday, Ann Lee": the name at the end is the source. */
export function withoutAdjunct(paragraph: ReadParagraph, whole: TokenRange): TokenRange {
  const { tokens, named, names } = paragraph;
  const source = withoutOpening(paragraph, whole);
  if (!prepositions.has(tokens[source.from]!.lower)) return source;
  const name = names[named[source.to - 1]!];
  return name !== undefined && name.from > source.from && tokens[name.titleFrom - 1]?.text === ',' ? name : source;
}

/** "Last year, the clerks", "PORT CALDER, Orm -- A clerk": without the time or the dateline before who speaks. */
function withoutOpening({ tokens, timed }: ReadParagraph, source: TokenRange): TokenRange {
  for (let i = source.from; i < Math.min(source.to - 1, source.from + longestOpening); i += 1) {
    const dash = /^(?:--|—|–)$/u.test(tokens[i]!.text);
    const behindTime = tokens[i]!.text === ',' && i > source.from && timed[i - 1] === 1;
    if (dash || behindTime) return { from: i + 1, to: source.to };
  }
  return source;
}

/** "A post published on Friday": the document, without the participle after it. */
export function documentOf({ tokens, named }: ReadParagraph, core: TokenRange): TokenRange {
  for (let i = core.from; i + 1 < core.to; i += 1)
    if (named[i]! < 0 && isDocument(tokens[i]!.lower) && /(?:ed|en)$/u.test(tokens[i + 1]!.lower))
      return { from: core.from, to: i + 1 };
  return core;
}
