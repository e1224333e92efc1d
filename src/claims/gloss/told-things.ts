import { grouped } from '../../base/grouped.ts';
import { demonyms } from '../../languages/en/names/demonyms.ts';
import {
  KNOWN_BEFORE,
  LEAVES_ONE,
  SAYS_NOT_WHICH,
  SOMEBODYS,
  TOLD_FIRST,
} from '../../languages/en/pronouns/known-things.ts';
import { isPlural } from '../../languages/en/words/plural.ts';
import { stem } from '../../languages/en/words/stem.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import { contains, overlaps } from '../../model.ts';
import { blockKindAt, isOutsideText, type PlacedArticle, spansTouching } from '../people/placed-article.ts';
import type { Told } from './meant.ts';
import { isNamed } from './open-things.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { clauseTelling, contentTelling } from './telling.ts';

/** A place where a page tells of a thing more than its noun. */
export interface Telling {
  readonly placed: PlacedArticle;
  readonly phrase: Phrase;
}

/** Of what pages call so, so many parts must be the same thing. Chosen on draws of ten affairs. */
const ONE_THING = 0.75;

/** All places where a page itself tells of things, in order; each page is read once. */
export function tellingsIn(placed: PlacedArticle): readonly Telling[] {
  let tellings = known.get(placed);
  if (tellings === undefined) {
    tellings = phrasesOf(placed).flatMap((phrase) =>
      isTold(placed, phrase) && isTelling(placed, phrase) ? [{ placed, phrase }] : [],
    );
    known.set(placed, tellings);
  }
  return tellings;
}

const known = new WeakMap<PlacedArticle, readonly Telling[]>();

/** All that the pages of a story tell of things of one noun or its like, in order; each story is read once. */
export function tellingsInStory(story: readonly PlacedArticle[], head: string): readonly Telling[] {
  let byHead = knownStories.get(story);
  if (byHead === undefined) {
    byHead = grouped(
      story.flatMap((page) => tellingsIn(page)),
      ({ phrase }) => phrase.head,
    );
    knownStories.set(story, byHead);
  }
  return byHead.get(head) ?? [];
}

const knownStories = new WeakMap<readonly PlacedArticle[], ReadonlyMap<string, readonly Telling[]>>();

/** Those of them that may be what a phrase speaks of: in its very noun, else in another word for it. */
export function tellingsOf(all: readonly Telling[], phrase: Phrase): readonly Telling[] {
  const wanted = phrase.words.slice(0, -1).filter((word) => !SAYS_NOT_WHICH.has(word));
  const called = all.filter(
    (one) =>
      one.phrase.head === phrase.head &&
      (one.phrase.noun === phrase.noun || isOtherWord(one.phrase.noun, phrase.noun)) &&
      wanted.every((word) => termsOf(one).has(word)),
  );
  const same = called.filter((one) => one.phrase.noun === phrase.noun);
  return same.length > 0 ? same : called;
}

/** The tellings of the one thing that most of them tell of, and the fullest of them; null where they tell of several. */
export function oneTold(tellings: readonly Telling[]): { fullest: Telling; alike: readonly Telling[] } | null {
  const fullest = tellings.reduce<Telling | null>(
    (best, one) => (best === null || fullness(one.phrase) > fullness(best.phrase) ? one : best),
    null,
  );
  if (fullest === null) return null;
  const terms = termsOf(fullest);
  const alike = tellings.filter((one) => [...termsOf(one)].some((term) => term !== one.phrase.head && terms.has(term)));
  return alike.length >= ONE_THING * tellings.length ? { fullest, alike } : null;
}

/**
 * The words that tell most of a thing: what it is that somebody claims, who does what about it, or what it is called, as most texts
 * call it, the fullest of equals.
 */
export function wordsTelling(alike: readonly Telling[], phrase: Phrase): Told | null {
  for (const { placed, phrase: one } of alike) {
    const span = contentTelling(placed, one) ?? (KNOWN_BEFORE.has(one.first) ? null : clauseTelling(placed, one));
    if (span !== null) return { placed, span };
  }
  const telling = alike.filter(
    (one) =>
      !SOMEBODYS.has(one.phrase.first) &&
      (TOLD_FIRST.has(one.phrase.first) || namesMore(one)) &&
      [...termsOf(one)].some((term) => !phrase.words.includes(term)),
  );
  const texts = new Map<string, Set<string>>();
  for (const one of telling) texts.set(keyOf(one), (texts.get(keyOf(one)) ?? new Set()).add(one.placed.group));
  const weight = (one: Telling): number => 10 * texts.get(keyOf(one))!.size + fullness(one.phrase);
  const best = telling.reduce<Telling | null>((a, one) => (a === null || weight(one) > weight(a) ? one : a), null);
  return best === null ? null : { placed: best.placed, span: best.phrase.long };
}

function keyOf({ placed, phrase: { long } }: Telling): string {
  return placed.article.text.slice(long.start, long.end).toLowerCase();
}

/** Another word for it, not another form of its word: "suit" for "lawsuit", not "filing" for "file". */
function isOtherWord(a: string, b: string): boolean {
  return stem(a) !== stem(b) && isPlural(a) === isPlural(b);
}

/** A phrase that itself speaks of a thing as known tells which only by a name, its nation aside: "the Mere Sound flood". */
function namesMore({ placed: { annotations, article }, phrase: { long } }: Telling): boolean {
  return spansTouching(annotations.names, long).some(
    (name) => overlaps(name, long) && !demonyms.has(article.text.slice(name.start, name.end)),
  );
}

/** In the page's own words: not in a quotation, nor in a headline, whose words are cut too short to be read. */
function isTold({ article, annotations: { quotations } }: PlacedArticle, phrase: Phrase): boolean {
  const { start } = phrase;
  if (isOutsideText(article, start) || blockKindAt(article, start) === 'headline') return false;
  return !spansTouching(quotations, phrase).some((one) => contains(one, phrase));
}

/** How much a phrase tells, names first. */
function fullness({ first, words, names, long, end }: Phrase): number {
  return 3 * names.length + words.length + (long.end > end ? 2 : 0) + (TOLD_FIRST.has(first) ? 2 : 0);
}

/** It says more than the bare noun, or what is done about it does. */
function isTelling(placed: PlacedArticle, phrase: Phrase): boolean {
  const { first, words } = phrase;
  const more = phrase.long.end > phrase.end;
  if (SOMEBODYS.has(first)) return clauseTelling(placed, phrase) !== null;
  if (isNamed(placed, phrase) || phrase.next === 'that') return true;
  if (KNOWN_BEFORE.has(first)) return more;
  const saysWhich = words.slice(0, -1).some((word) => !LEAVES_ONE.has(word) && !SAYS_NOT_WHICH.has(word));
  return more || saysWhich || (TOLD_FIRST.has(first) && clauseTelling(placed, phrase) !== null);
}

const knownTerms = new WeakMap<Phrase, ReadonlySet<string>>();

function termsOf({ placed, phrase }: Telling): ReadonlySet<string> {
  let terms = knownTerms.get(phrase);
  if (terms === undefined) {
    terms = new Set(wordsIn(placed.words, phrase.long).flatMap(({ term }) => term ?? []));
    knownTerms.set(phrase, terms);
  }
  return terms;
}
