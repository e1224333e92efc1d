import { SOMEBODYS } from '../../languages/en/pronouns/known-things.ts';
import { A_MAN, A_WOMAN, ANY_SUBJECT_PRONOUN, FIRST_PERSON, I_ALONE } from '../../languages/en/pronouns/personal.ts';
import { ENDING_OF_WHO, NOBODY_DESPITE_ENDING, PEOPLE_NOUNS } from '../../languages/en/voices/people.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import type { Word } from '../../languages/language.ts';
import { contains, overlaps, type Span } from '../../model.ts';
import type { EntityIndex } from '../people/entities.ts';
import { genderOfPerson } from '../people/genders.ts';
import { type PlacedArticle, spansTouching, speechPartsOf } from '../people/placed-article.ts';
import type { Meant, Stretch } from './meant.ts';
import { fullestOf, mentionsIn, type Named } from './mentions.ts';
import { phrasesOf } from './phrases.ts';

/** So many sentences before a pronoun are looked at for the one person it can mean. */
const NEAR = 2;

/**
 * Whom the first "he" or "she", the first "I" or "we" of a quotation and an "it" that speaks mean, where it is certain: the speaker
 * whom the page's own attribution has, or the only person told of near before. Only a subject, and only a man or a woman by name or
 * title; "him" and "his" may be anybody's. Nobody for a pronoun of whom the stretch itself tells.
 */
export function pronounsMeant(wording: Stretch, entities: EntityIndex): Meant[] {
  return [personMeant(wording, entities), speakerMeant(wording, entities), bodyMeant(wording, entities)].filter(
    (one) => one !== null,
  );
}

function personMeant(wording: Stretch, entities: EntityIndex): Meant | null {
  const { placed, words, names } = wording;
  const at = words.find(({ form }) => A_MAN.has(form) || A_WOMAN.has(form));
  if (at === undefined) return null;
  if (names.some(({ kind, start }) => kind === 'person' && wording.start <= start && start < at.start)) return null;
  const speaks = wording.speeches.some(({ source }) => source.some((one) => isAt(one, at)));
  const who = speaks ? spokenBy(wording, at, entities) : onlyPersonNear(placed, at, entities);
  if (who === null || genderOfPerson(entities.byId.get(who)!) !== (A_MAN.has(at.form) ? 'm' : 'f')) return null;
  const by = fullestOf(mentionsIn(placed, entities), who, at.start);
  return by === null ? null : { at, by };
}

const isAt = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The entity that the page's attribution says a pronoun is which is its source: whoever spoke last before, by name. */
function spokenBy({ placed, speeches }: Stretch, at: Span, entities: EntityIndex): string | null {
  const speech = speeches.find(({ source }) => source.some((one) => isAt(one, at)));
  const entity = speech?.speaker == null ? null : entities.find(placed.article.id, speech.speaker);
  if (entity === null) return null;
  const last = speechPartsOf(placed).sources.findLast(
    (one) => one.end <= at.start && !ANY_SUBJECT_PRONOUN.test(placed.article.text.slice(one.start, one.end)),
  );
  const named = mentionsIn(placed, entities);
  return last !== undefined && named.some((one) => one.entity === entity && contains(last, one)) ? entity : null;
}

/** The only person told of in the sentences just before, by name or otherwise; within a quotation a pronoun may mean anybody. */
function onlyPersonNear(placed: PlacedArticle, at: Span, entities: EntityIndex): string | null {
  const { sentences, quotations } = placed.annotations;
  if (quotations.some((one) => contains(one, at))) return null;
  const own = sentences.findIndex((one) => contains(one, at));
  const span = { start: sentences[Math.max(0, own - NEAR)]!.start, end: at.start };
  const near = mentionsIn(placed, entities).filter((one) => one.kind === 'person' && contains(span, one));
  const persons = new Set(near.map(({ entity }) => entity));
  return persons.size === 1 && !tellsOfAnother(placed, span, near) ? [...persons][0]! : null;
}

/** Somebody without a name is told of, "her son", "a man of fifty": but for who has the name right beside it, "the singer Ina Moor". */
function tellsOfAnother(placed: PlacedArticle, span: Span, named: readonly Named[]): boolean {
  const beside = ({ start, end }: Span) => named.some((one) => start - 3 <= one.end && one.start <= end + 3);
  return phrasesOf(placed).some(
    (phrase) => contains(span, phrase) && isSomebody(phrase.noun) && !beside(phrase) && !beside(phrase.long),
  );
}

const isSomebody = (noun: string): boolean =>
  PEOPLE_NOUNS.has(noun) || (ENDING_OF_WHO.test(noun) && !NOBODY_DESPITE_ENDING.has(noun));

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
  const source = speech.source[0];
  if (source === undefined) return null;
  const named = mentionsIn(placed, entities).filter((one) => contains(source, one) && mayBe(one, at));
  const who = new Set(named.map(({ entity }) => entity));
  if (who.size === 1) {
    const by = fullestOf(mentionsIn(placed, entities), named[0]!.entity, placed.article.text.length);
    return by === null ? null : { at, by };
  }
  const last = wordsIn(placed.words, source).at(-1);
  const isUnnamed = !spansTouching(placed.annotations.names, source).some((one) => overlaps(one, source));
  const isOne = I_ALONE.has(at.form) !== /[^s]s$/u.test(last?.form ?? '');
  return isUnnamed && isOne && last !== undefined && PEOPLE_NOUNS.has(last.form) ? { at, by: source } : null;
}

/** One person is no "we", and a body no "I". */
const mayBe = ({ kind }: Named, { form }: Word): boolean => (kind === 'person') === I_ALONE.has(form);

/** The body that an "it" means which says something: "it said in a statement". */
function bodyMeant(wording: Stretch, entities: EntityIndex): Meant | null {
  const at = wording.words.find(({ form }) => form === 'it');
  if (at === undefined) return null;
  if (wording.names.some(({ start, kind }) => kind !== 'person' && wording.start <= start && start < at.start))
    return null;
  const who = spokenBy(wording, at, entities) ?? reportedBy(wording, at, entities);
  if (who === null || entities.byId.get(who)!.kind === 'person') return null;
  const by = fullestOf(mentionsIn(wording.placed, entities), who, at.start);
  return by === null ? null : { at, by };
}

/** The body that reports of itself: "Harbour Lines said | it would sell two ferries", not within a quotation. */
function reportedBy({ placed, speeches, words }: Stretch, at: Span, entities: EntityIndex): string | null {
  if (words[0] === undefined || at.start > words[0].start) return null;
  if (placed.annotations.quotations.some((one) => contains(one, at))) return null;
  const speech = speeches.find(({ content }) => content.some((one) => one.start <= at.start && at.end <= one.end));
  const source = speech?.source[0];
  if (source === undefined || source.end > at.start) return null;
  const named = mentionsIn(placed, entities).filter((one) => contains(source, one) && one.kind !== 'person');
  const isAlone = named.length === 1 && source.end - source.start <= named[0]!.end - named[0]!.start + 4;
  return isAlone ? named[0]!.entity : null;
}
