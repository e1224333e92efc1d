import { table } from '../../../base/table.ts';
import { wordSet } from '../../../base/word-set.ts';

/** Before an office they make it another's: the deputy chair is not the chair. */
export const lesser = wordSet(
  'deputy vice assistant associate former ex acting rival shadow junior then incoming outgoing',
);

/** Nouns a later mention may use for a title. */
export const shortTitles: Readonly<Record<string, string>> = table({
  sen: 'senator lawmaker',
  rep: 'representative congressman congresswoman lawmaker',
  gov: 'governor',
  dr: 'doctor',
  prof: 'professor',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
  lt: 'lieutenant',
  rev: 'reverend pastor',
  senator: 'lawmaker',
  congressman: 'lawmaker',
  congresswoman: 'lawmaker',
  chairman: 'chair',
  chairwoman: 'chair',
  ceo: 'executive chief',
  executive: 'ceo',
});

/** Words that end the list of roles after a name. */
export const afterRoles = wordSet('who whose said told says');

/** Words of titles that name a body: with "of" before them they are its end, "Keeper of State". */
export const bodiesInTitles = wordSet(
  'state house senate treasury defence defense finance interior war justice health',
);

/** Heads of titles that "of" or "for" goes on with, beside offices: "member of Parliament". */
export const longTitles = wordSet(
  'head member secretary minister keeper chief director chair master fellow lord speaker leader',
);
