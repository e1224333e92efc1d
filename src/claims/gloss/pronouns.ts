import { SOMEBODYS } from '../../languages/en/pronouns/known-things.ts';
import { ANY_SUBJECT_PRONOUN, FIRST_PERSON, ONE_PERSON } from '../../languages/en/pronouns/personal.ts';
import { PEOPLE_NOUNS } from '../../languages/en/voices/people.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import type { Word } from '../../languages/language.ts';
import { contains, overlaps, type Span } from '../../model.ts';
import type { EntityIndex } from '../people/entities.ts';
import { type PlacedArticle, speechPartsOf } from '../people/placed-article.ts';
import type { Meant, Stretch } from './meant.ts';
import { fullestOf, mentionsIn } from './mentions.ts';

/** So many sentences before a pronoun are looked at for the one person it can mean. */
const NEAR = 2;

/**
 * Whom the first "he" or "she", the first "I" or "we" and an "it" that speaks mean, where it is certain: the speaker whom the
 * page's own attribution has, or the only person named near before. Nobody for a pronoun of whom the stretch itself tells.
 */
export function pronounsMeant(wording: Stretch, entities: EntityIndex): Meant[] {
  return [personMeant(wording, entities), speakerMeant(wording, entities), bodyMeant(wording, entities)].filter(
    (one) => one !== null,
  );
}

function personMeant(wording: Stretch, entities: EntityIndex): Meant | null {
  const { placed, words, names } = wording;
  const at = words.find(({ form }) => ONE_PERSON.has(form));
  if (at === undefined) return null;
  if (names.some(({ kind, start }) => kind === 'person' && wording.start <= start && start < at.start)) return null;
  const speaks = wording.speeches.some(({ source }) => source.some((one) => isAt(one, at)));
  const by = speaks ? spokenBy(wording, at, entities) : onlyPersonNear(placed, at, entities);
  return by === null ? null : { at, by };
}

const isAt = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Who the page's attribution says a pronoun is that is its source: whoever spoke last before, by name. */
function spokenBy({ placed, speeches }: Stretch, at: Span, entities: EntityIndex): Span | null {
  const speech = speeches.find(({ source }) => source.some((one) => isAt(one, at)));
  const entity = speech?.speaker == null ? null : entities.find(placed.article.id, speech.speaker);
  if (entity === null) return null;
  const last = speechPartsOf(placed).sources.findLast(
    (one) => one.end <= at.start && !ANY_SUBJECT_PRONOUN.test(placed.article.text.slice(one.start, one.end)),
  );
  const named = mentionsIn(placed, entities);
  const isNamed = last !== undefined && named.some((one) => one.entity === entity && contains(last, one));
  return isNamed ? fullestOf(named, entity, at.start) : null;
}

function nameOf(placed: PlacedArticle, speaker: string, before: number, entities: EntityIndex): Span | null {
  const entity = entities.find(placed.article.id, speaker);
  return entity === null ? null : fullestOf(mentionsIn(placed, entities), entity, before);
}

/** The only person named in the sentences just before; within a quotation a pronoun may mean anybody. */
function onlyPersonNear(placed: PlacedArticle, at: Span, entities: EntityIndex): Span | null {
  const { sentences, quotations } = placed.annotations;
  if (quotations.some((one) => contains(one, at))) return null;
  const own = sentences.findIndex((one) => contains(one, at));
  const from = sentences[Math.max(0, own - NEAR)]!.start;
  const all = mentionsIn(placed, entities).filter(({ kind }) => kind === 'person');
  const near = new Set(all.filter(({ start, end }) => from <= start && end <= at.start).map(({ entity }) => entity));
  return near.size === 1 ? fullestOf(all, [...near][0]!, at.start) : null;
}

/** "We" and the like; "US" and "U.S." are a country. */
export function isOwnWord(text: string, { form, start, end }: Word): boolean {
  return FIRST_PERSON.has(form) && !(form === 'us' && /\p{Lu}\.?\p{Lu}/u.test(text.slice(start, end)));
}

/** Whose the "I" or "we" of a quotation is, where the stretch does not tell. */
function speakerMeant(wording: Stretch, entities: EntityIndex): Meant | null {
  const { placed, speeches, words } = wording;
  const at = words.find(
    (word) =>
      isOwnWord(placed.article.text, word) &&
      !SOMEBODYS.has(word.form) &&
      placed.annotations.quotations.some((one) => contains(one, word)),
  );
  if (at === undefined) return null;
  const speech = speeches.find(({ content }) => content.some((one) => overlaps(one, at)));
  if (speech === undefined || speech.source.some((one) => contains(wording, one))) return null;
  if (speech.speaker === null) return null;
  const named = nameOf(placed, speech.speaker, placed.article.text.length, entities);
  if (named !== null) return { at, by: named };
  const source = speech.source[0];
  const last = source === undefined ? undefined : wordsIn(placed.words, source).at(-1);
  return source !== undefined && last !== undefined && PEOPLE_NOUNS.has(last.form) ? { at, by: source } : null;
}

/** The body that an "it" means which says something: "it said in a statement". */
function bodyMeant(wording: Stretch, entities: EntityIndex): Meant | null {
  const at = wording.words.find(({ form }) => form === 'it');
  if (at === undefined) return null;
  if (wording.names.some(({ start, kind }) => kind !== 'person' && wording.start <= start && start < at.start))
    return null;
  const by = spokenBy(wording, at, entities);
  return by === null ? null : { at, by };
}
