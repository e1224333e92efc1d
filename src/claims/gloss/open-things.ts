import { subjectPronouns } from '../../languages/en/lexicon/function-words.ts';
import { demonyms } from '../../languages/en/names/demonyms.ts';
import {
  KNOWN_BEFORE,
  LEAVES_ONE,
  NEEDS_NO_NAME,
  TAKES_INFINITIVE,
  TELLS_WHICH,
} from '../../languages/en/pronouns/known-things.ts';
import { STANDS_FOR_BODY } from '../../languages/en/voices/bodies.ts';
import { PEOPLE_NOUNS } from '../../languages/en/voices/people.ts';
import type { Span } from '../../model.ts';
import { type PlacedArticle, spansWithin } from '../people/placed-article.ts';
import { type Phrase, phrasesOf } from './phrases.ts';

/**
 * What a stretch speaks of as known and does not tell: "the plan", "this measure". Not what is named ("the Harbour plan"), what
 * more is said of ("the plan to dredge"), what the stretch told of itself before, or what there is one of.
 */
export function openThings(placed: PlacedArticle, span: Span): Phrase[] {
  const all = spansWithin(phrasesOf(placed), span);
  // Of "the firm's ferries" it is the firm that is open, or nothing.
  const inside = all.filter((one, at) => one.isOwner || !all[at - 1]?.isOwner || all[at - 1]!.start !== one.start);
  return inside.filter((phrase, at) => isOpen(placed, phrase) && !isToldIn(inside.slice(0, at), phrase));
}

function isOpen(placed: PlacedArticle, phrase: Phrase): boolean {
  const { first, noun, next, start, at } = phrase;
  if (!KNOWN_BEFORE.has(first) || NEEDS_NO_NAME.has(noun) || isNamed(placed, phrase)) return false;
  const isTold = next === 'to' ? TAKES_INFINITIVE.has(noun) : TELLS_WHICH.has(next);
  if (phrase.said || isTold || saysMore(placed, phrase)) return false;
  const between = placed.article.text.slice(start, at).toLowerCase().split(/\s+/u);
  return !between.some((word) => LEAVES_ONE.has(word) || /(?:est|th)$/u.test(word));
}

/** A clause without its "that" right behind: "the plan the board made". */
function saysMore({ article: { text } }: PlacedArticle, { end, next }: Phrase): boolean {
  return (next === 'the' || next === 'a' || subjectPronouns.has(next)) && /^ \p{L}/u.test(text.slice(end, end + 2));
}

/** A name among its words tells which one is meant, unless it only says of what nation it is: "the Norse service". */
export function isNamed({ article: { text } }: PlacedArticle, { start, end, at, names, noun }: Phrase): boolean {
  const words = text.slice(start, end).split(/\s+/u).slice(1);
  if (/^\p{Lu}/u.test(text[at]!) || /\b(?:1[5-9]|20)\d\d\b/u.test(text.slice(start, end))) return true;
  if (PEOPLE_NOUNS.has(noun) && !/['’]s? /u.test(text.slice(start, at))) return false;
  return (
    names.some((name) => !(name.end <= at && demonyms.has(text.slice(name.start, name.end)))) ||
    words.some((word) => /^\p{Lu}/u.test(word) && !demonyms.has(word))
  );
}

/** A stretch that told of "a plan", or of a company by name, may go on with "the plan", "the company". */
function isToldIn(before: readonly Phrase[], { head, noun }: Phrase): boolean {
  return before.some(
    (one) =>
      one.head === head ||
      (STANDS_FOR_BODY.test(noun) && one.names.some(({ kind }) => kind === 'organisation' || kind === 'outlet')),
  );
}
