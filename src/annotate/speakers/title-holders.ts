import { conjunctions, determiners, prepositions } from '../../languages/en/lexicon/function-words.ts';
import { roleNouns, titleWords } from '../../languages/en/lexicon/roles.ts';
import { bodiesInTitles, longTitles } from '../../languages/en/speakers/titles.ts';
import { type TagLabel, tagLabels } from '../../languages/en/tags/index.ts';
import { isPlural } from '../../languages/en/words/plural.ts';
import type { TokenRange } from '../../languages/language.ts';
import type { NamedTokens } from '../names/find-names.ts';
import { namesWithin, type ReadParagraph } from '../paragraphs/read-paragraph.ts';
import { isOffice } from './persons/roles-told.ts';
import { coreOf } from './source-words.ts';

const FINITE: ReadonlySet<TagLabel> = new Set(['MD', 'VBD', 'VBZ', 'VBP']);

const isTitle = (lower: string) => roleNouns.has(lower) || isOffice(lower) || titleWords.has(lower);

/**
 * "Keeper of the Seal Ann Lee", "former head of arms for the fleet Tom Roe": the person in whose name a title ends. Not "the
 * aunt of Ann Lee", nor "a clerk of Mayor Lee", where the name is what stands behind "of".
 */
export function titledPerson(paragraph: ReadParagraph, source: TokenRange): NamedTokens | null {
  const { tokens, named } = paragraph;
  const core = coreOf(paragraph, source);
  const head = tokens[core.to - 1]!.lower;
  if (core.to >= source.to || !prepositions.has(tokens[core.to]!.lower)) return null;
  if (isPlural(head) || !(isOffice(head) || longTitles.has(head))) return null;
  const name = namesWithin(paragraph, core.to, source.to).find((one) => one.name.kind === 'person');
  if (name === undefined || name.from - 1 <= core.to) return null;
  const { lower, shape } = tokens[name.from - 1]!;
  if (shape !== 'word' || prepositions.has(lower) || determiners.has(lower) || conjunctions.has(lower)) return null;
  if (named[name.from - 1]! < 0 && isTitle(lower) && !bodiesInTitles.has(lower)) return null;
  for (let i = core.to; i < name.from; i += 1) if (/^(?:['’]s?|,)$/u.test(tokens[i]!.text)) return null;
  return name;
}

/** "Ann Lee, from Calder, West Orm": whose home a place is that was read as a source; null for a place that nobody is put to. */
export function fromPlace({ tokens, named, names }: ReadParagraph, place: NamedTokens): NamedTokens | null {
  const at = tokens[place.from - 2]?.text === ',' ? place.from - 3 : place.from - 2;
  const name = names[named[at] ?? -1];
  return name?.name.kind === 'person' ? name : null;
}

/** A phrase without the verb that was read into it: "Hale studied the maps" is Hale. */
export function beforeVerb({ tokens, tags, named }: ReadParagraph, core: TokenRange): TokenRange {
  if (tags === null) return core;
  for (let i = core.from + 1; i < core.to; i += 1)
    if (named[i]! < 0 && tokens[i]!.shape === 'word' && FINITE.has(tagLabels[tags[i]!]!))
      return { from: core.from, to: i };
  return core;
}
