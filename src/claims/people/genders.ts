import { femaleNames, maleNames } from '../../languages/en/names/given-names.ts';
import { TITLE_OF_A_MAN, TITLE_OF_A_WOMAN } from '../../languages/en/persons/namesakes.ts';
import { nameKey } from '../../languages/en/words/fold.ts';
import type { Entity } from '../../model.ts';
import { parsePersonName } from './person-names.ts';

export type Gender = 'm' | 'f';

const MALE: ReadonlySet<string> = new Set([...maleNames].map(nameKey));
const FEMALE: ReadonlySet<string> = new Set([...femaleNames].map(nameKey));

/** What a title says of who bears it; `before` is the text that ends with it and a blank. */
export function genderOfTitle(before: string): Gender | null {
  if (TITLE_OF_A_WOMAN.test(before)) return 'f';
  return TITLE_OF_A_MAN.test(before) ? 'm' : null;
}

/** What a given name says, folded as names are compared; null for one that both bear, or nobody here knows. */
export function genderOfGivenName(given: string): Gender | null {
  const [man, woman] = [MALE.has(given), FEMALE.has(given)];
  return man === woman ? null : man ? 'm' : 'f';
}

/** What all the ways in which pages write a person say of it: null where they say nothing, or do not agree. */
export function genderOfPerson({ variants }: Pick<Entity, 'variants'>): Gender | null {
  const told = new Set<Gender>();
  for (const { text } of variants) {
    const [first, ...rest] = text.split(/\s/u);
    const title = rest.length === 0 ? null : genderOfTitle(`${first} `);
    const { parts } = parsePersonName(text);
    const given = parts.length > 1 ? genderOfGivenName(parts[0]!) : null;
    for (const one of [title, given]) if (one !== null) told.add(one);
  }
  return told.size === 1 ? [...told][0]! : null;
}
