import { CLOSES_NOUN } from '../../languages/en/clauses/phrase-ends.ts';
import { finiteVerbs } from '../../languages/en/clauses/propositions.ts';
import { ANY_SUBJECT_PRONOUN, ONE_PERSON, SECOND_PERSON, SEVERAL } from '../../languages/en/pronouns/personal.ts';
import {
  DEMONSTRATIVE,
  EXPLETIVE_IT,
  GOES_ON_FROM_BEFORE,
  MORE_THAN_ONE,
  POINTING_TIME,
} from '../../languages/en/pronouns/pointers.ts';
import { overlaps, type Span } from '../../model.ts';
import { openThings } from '../gloss/open-things.ts';
import { isOwnWord } from '../gloss/pronouns.ts';
import { spansWithin } from '../people/placed-article.ts';
import { exactOf, type WordingSpan } from './wording-span.ts';

const THING = new Set("it its it'd it'll".split(' '));
/** What a subject takes of which nothing is said but "the". */
const BARE = 0.8;
/**
 * What is left of a stretch that opens with a thing that nothing names, that has one within, and for each further one. Of 444 wordings
 * a reader saw .57 without one stood alone, .24 with one within, .02 that opened with one, .04 with several.
 */
const OPEN = { subject: 0.3, within: 0.5, further: 0.6 } as const;
/** And of one whose "we" a gloss tells. */
const OWN_TOLD = 0.85;
/** A dash or a colon after capitals: who speaks in a transcript. */
const TRANSCRIPT = /^\p{Lu}[\p{Lu}.' -]{1,30}:\s/u;

/**
 * How well the words of a stretch say by themselves who and what they mean, 0 to 1. "He", "the move that day" and "our
 * policy" point to what is not printed; "Dunn said she would leave" does not.
 *
 * @param verb place of its main verb
 * @param told what a gloss explains
 */
export function plainness(wording: WordingSpan, verb: number, told: readonly Span[] = []): number {
  const { words, placed, start } = wording;
  const isTold = (one: Span | undefined): boolean => one !== undefined && told.some((span) => overlaps(span, one));
  const exact = exactOf(wording);
  const names = spansWithin(wording.names, wording);
  const forms = words.map(({ form }) => form);
  let plain = 1;
  const own = words.filter((word) => isOwnWord(placed.article.text, word));
  if (own.length > 0) plain *= own.some(isTold) ? OWN_TOLD : ownWords(wording);
  if (forms.some((form) => SECOND_PERSON.has(form))) plain *= 0.6;
  const personal = words.find(({ form }) => ONE_PERSON.has(form));
  if (
    personal !== undefined &&
    !isTold(personal) &&
    !names.some((name) => name.kind === 'person' && name.start < personal.start)
  )
    plain *= 0.4;
  plain *= antecedent(wording, verb, exact, isTold);
  if (words.some((word, at) => pointsBack(wording, word.form, at) && !isTold(word))) plain *= 0.75;
  plain *= thingsNamed(wording, verb, exact, isTold);
  if (POINTING_TIME.test(exact)) plain *= 0.75;
  if (GOES_ON_FROM_BEFORE.test(placed.article.text.slice(start, start + 20))) plain *= 0.8;
  if (TRANSCRIPT.test(exact)) plain *= 0.5;
  return plain * subjectOf(wording, verb, names.length > 0);
}

/** What is spoken of as known and told nowhere in the stretch, nor by a gloss; by the subject alone where parts of speech are not known. */
function thingsNamed(wording: WordingSpan, verb: number, exact: string, isTold: (one: Span) => boolean): number {
  if (wording.placed.annotations.tokens.tags === null) return isBare(wording, verb, exact) ? BARE : 1;
  const open = openThings(wording.placed, wording).filter((one) => !isTold(one));
  if (open.length === 0) return 1;
  const opens = open[0]!.start <= (wording.words[0]?.start ?? wording.start);
  return (opens ? OPEN.subject : OPEN.within) * OPEN.further ** (open.length - 1);
}

/** A subject like "the plan": which one is told elsewhere, unless more is said of it ("the plan to dredge", "the letter of May"). */
function isBare({ words, start, placed }: WordingSpan, verb: number, exact: string): boolean {
  return words.slice(0, verb).some(({ form }, at) => {
    const [noun, next] = [words[at + 1], words[at + 2]];
    if (form !== 'the' || noun === undefined || !/^\p{Ll}/u.test(placed.article.text.slice(noun.start))) return false;
    const more = next !== undefined && at + 2 < verb && !CLOSES_NOUN.has(next.form);
    return !more || !/^[ ’'-]*$/u.test(exact.slice(noun.end - start, next.start - start));
  });
}

/** "It" and "they": what they mean must stand before them, for an object not only the subject, for "they" several. */
function antecedent(
  wording: WordingSpan,
  verb: number,
  exact: string,
  isTold: (one: Span | undefined) => boolean,
): number {
  const { words, names } = wording;
  const at = words.findIndex(({ form }) => THING.has(form) || SEVERAL.has(form));
  if (at < 0 || isTold(words[at]) || EXPLETIVE_IT.test(exact)) return 1;
  const before = words.slice(0, at);
  const told = before.filter(({ term }) => term !== null);
  const named = names.some((name) => wording.start <= name.start && name.start < words[at]!.start);
  if (told.length === 0) return 0.4;
  if (told.length === 1 && !named) return 0.75;
  if (words[at]!.form === 'them' || words[at]!.form === 'they') {
    const isObject = words[at]!.form === 'them' && verb < at;
    const several = before.slice(isObject ? verb + 1 : 0).some(({ form }) => MORE_THAN_ONE.test(form));
    return several ? 1 : 0.7;
  }
  if (words[at]!.form !== 'it' || verb >= at) return 1;
  const isObject = finiteVerbs(words.slice(at, at + 3)).length === 0;
  return isObject && words.slice(verb + 1, at).filter(({ term }) => term !== null).length < 2 ? 0.7 : 1;
}

/** "We", where it is told whose words they are: by name, or at least by what they are. */
function ownWords(wording: WordingSpan): number {
  const { article } = wording.placed;
  if (!/["“”]/u.test(exactOf(wording))) return 0.35;
  const source = wording.speeches
    .flatMap((one) => (one.cue.some((cue) => overlaps(cue, wording)) ? one.source : []))
    .find((span) => wording.start <= span.start && span.end <= wording.end);
  if (source === undefined) return 0.35;
  if (wording.names.some((name) => overlaps(name, source))) return 0.85;
  return ANY_SUBJECT_PRONOUN.test(article.text.slice(source.start, source.end)) ? 0.4 : 0.7;
}

/** "this plan", "those people": not "that" before a clause, nor behind a noun it says more of. */
function pointsBack({ words }: WordingSpan, form: string, at: number): boolean {
  if (!DEMONSTRATIVE.test(form)) return false;
  if (form !== 'that') return words[at + 1]?.term != null || at === 0;
  return at === 0;
}

/** A subject that is named says most, one that stands with "the" less, least where nothing in the stretch is named. */
function subjectOf(wording: WordingSpan, verb: number, anyName: boolean): number {
  const subject = wording.words.slice(0, verb);
  const from = subject[0]?.start ?? wording.start;
  const to = wording.words[verb]!.start;
  const named = wording.names.some((name) => from <= name.start && name.end <= to + 1);
  if (named) return 1;
  return anyName ? 0.92 : 0.8;
}
