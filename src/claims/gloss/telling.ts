import { firstFrom } from '../../base/first-from.ts';
import { CONTENT_NOUN } from '../../languages/en/clauses/content-nouns.ts';
import { OPENS_DEPENDENT, SUBORDINATORS } from '../../languages/en/clauses/subordinators.ts';
import { prepositions } from '../../languages/en/lexicon/function-words.ts';
import { ANY_SUBJECT_PRONOUN } from '../../languages/en/pronouns/personal.ts';
import { type TagLabel, tagLabels } from '../../languages/en/tags/index.ts';
import { countIn, wordsIn } from '../../languages/en/words/words.ts';
import { contains, type Span } from '../../model.ts';
import { type PlacedArticle, spansWithin } from '../people/placed-article.ts';
import { clausesOf, trimmed, withoutEscapes } from '../testimonies/clauses.ts';
import { bodyStart } from './dateline.ts';
import type { Phrase } from './phrases.ts';

const DONE: ReadonlySet<TagLabel> = new Set<TagLabel>(['VB', 'VBD', 'VBZ', 'VBP', 'VBN']);
/** "plans to open", "is going to open"; not "urged the board to open". */
const LEADS_ON: ReadonlySet<TagLabel> = new Set<TagLabel>(['VBD', 'VBZ', 'VBP', 'VBG', 'VBN']);
/** Behind a thing these show that it is the subject of what follows, or that its phrase was cut. */
const BREAKS: ReadonlySet<TagLabel> = new Set<TagLabel>(['VBD', 'VBZ', 'VBP', 'MD', 'NN', 'NNS', 'NNP', 'POS', 'SYM']);

/** A clause or a headline that tells of a thing is added only if it is no longer, in words. */
const LONGEST = { clause: 22, headline: 20 } as const;

/**
 * From the beginning of its sentence, the words in which a page told of a thing for the first time: "Harbour Lines will open a
 * ferry", where who does it says more than the thing alone. Null where they are long, name nobody before the thing, lean on what
 * was said before, or the thing is not what is done in the main clause.
 */
export function clauseTelling(placed: PlacedArticle, { start, long }: Phrase): Span | null {
  const { annotations, article, words } = placed;
  const around = annotations.sentences.find((one) => contains(one, long));
  if (around === undefined || !isObject(placed, { start, end: long.end })) return null;
  const body = { start: bodyStart(article.text, around), end: long.end };
  const first = wordsIn(words, body)[0];
  if (first === undefined || body.start >= start) return null;
  const leans = OPENS_DEPENDENT.has(first.form) || prepositions.has(first.form);
  const comma = leans ? article.text.slice(body.start, start).lastIndexOf(', ') : -2;
  if (leans && comma < 0) return null;
  const span = { start: body.start + comma + 2, end: long.end };
  const inside = wordsIn(words, span);
  if (inside.length > LONGEST.clause || /["“”‘()]|[:;?]\s/u.test(article.text.slice(span.start, span.end))) return null;
  const isPlain = inside.every(
    (word, at) =>
      !ANY_SUBJECT_PRONOUN.test(article.text.slice(word.start, word.end)) &&
      (at === 0 || !SUBORDINATORS.has(word.form)),
  );
  return isPlain && spansWithin(annotations.names, { start: span.start, end: start }).length > 0 ? span : null;
}

/** What somebody claims: "claims that Harbour Lines sold a ferry". Null where it leans on what was said before, or is long. */
export function contentTelling({ annotations, article, words }: PlacedArticle, phrase: Phrase): Span | null {
  if (phrase.next !== 'that' || !CONTENT_NOUN.test(phrase.noun)) return null;
  const around = annotations.sentences.find((one) => contains(one, phrase));
  if (around === undefined) return null;
  const clause = clausesOf(annotations.clauseBreaks, around, words).find(({ end }) => end > phrase.end + 6);
  if (clause === undefined) return null;
  const span = trimmed(article.text, { start: phrase.start, end: clause.end });
  if (span === null || countIn(words, span) > LONGEST.clause || countIn(words, span) < 6) return null;
  const inside = wordsIn(words, span);
  const isPlain = inside.every((word) => !ANY_SUBJECT_PRONOUN.test(article.text.slice(word.start, word.end)));
  const isWhole =
    spansWithin(annotations.names, span).length > 0 && !/["“”‘()]/u.test(article.text.slice(span.start, span.end));
  return isPlain && isWhole ? span : null;
}

/** A verb stands right before it, or one with its preposition, and none behind: "will open | a ferry", "went on | a tour". */
function isObject({ article, annotations: { tokens } }: PlacedArticle, { start, end }: Span): boolean {
  const { starts, ends, tags } = tokens;
  if (tags === null) return false;
  const at = firstFrom(starts, start);
  const tagAt = (one: number): TagLabel => tagLabels[tags[one] ?? 0]!;
  const verb = tagAt(at - 1) === 'IN' ? at - 2 : at - 1;
  const isInfinitive = tagAt(verb) === 'VB' && article.text.slice(starts[verb - 1], ends[verb - 1]) === 'to';
  const isDone = DONE.has(tagAt(verb)) && (!isInfinitive || LEADS_ON.has(tagAt(verb - 2)));
  const next = firstFrom(starts, end);
  return isDone && !BREAKS.has(tagAt(next)) && ends[at - 1]! < start;
}

/** The headline of a page, where it has a thing's noun and names somebody or something besides; null where it asks or is long. */
export function headlineTelling(placed: PlacedArticle, { head, start }: Phrase): Span | null {
  const { article, annotations, words } = placed;
  const block = article.blocks.find(({ kind }) => kind === 'headline');
  if (block === undefined || block.end > start) return null;
  const span = withoutEscapes(article.text, { start: block.start, end: block.end });
  const told = wordsIn(words, span);
  if (told.length > LONGEST.headline || told.length < 4) return null;
  if (/[?\n]/u.test(article.text.slice(span.start, span.end).trim())) return null;
  const has = told.some(({ term }) => term === head);
  return has && spansWithin(annotations.names, span).length > 0 ? span : null;
}
