import {
  BEFORE_NAME_IN_HEADLINE,
  BEHIND_NICKNAME,
  HYPHENED_PART,
  SHARED_SURNAME,
} from '../../languages/en/persons/namesakes.ts';
import { nameKey } from '../../languages/en/words/fold.ts';
import type { Name } from '../../model.ts';
import { type PersonName, parsePersonName } from './person-names.ts';
import type { PlacedArticle } from './placed-article.ts';

/** A person's name without the word of a headline before it. */
export function bareName({ article: { text } }: PlacedArticle, name: Name): Name {
  const before = name.kind === 'person' ? BEFORE_NAME_IN_HEADLINE.exec(text.slice(name.start, name.end)) : null;
  return before === null ? name : { ...name, start: name.start + before[0].length };
}

/** A person's name; of "Hugo and Ilse Marsh" the first has the surname of the second. */
export function withSharedSurname({ article: { text } }: PlacedArticle, { start, end }: Name): PersonName {
  const double = hyphened(text, start, end);
  const own = parsePersonName(`${text.slice(start, end)}${double}`);
  if (own.parts.length !== 1) return own;
  const behind = text.slice(end, end + 60);
  const surname = (SHARED_SURNAME.exec(behind) ?? BEHIND_NICKNAME.exec(behind))?.[1];
  return surname === undefined ? own : parsePersonName(`${text.slice(start, end)} ${surname}`);
}

/** A name as it is looked up, folded. */
export function plainKey(placed: PlacedArticle, name: Name): string {
  return nameKey(
    name.kind === 'outlet' && name.canonical !== null
      ? name.canonical
      : placed.article.text.slice(name.start, name.end),
  );
}

/** The rest of a hyphened name where the name was read short: "-Marsh", or "-un" behind two words. */
export function hyphened(text: string, start: number, end: number): string {
  const behind = text.slice(end, end + 30);
  const double = /^-\p{Lu}\p{L}+/u.exec(behind);
  if (double !== null) return double[0];
  return /\s/u.test(text.slice(start, end)) ? (HYPHENED_PART.exec(behind)?.[0] ?? '') : '';
}
