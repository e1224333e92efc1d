import { femaleNames, maleNames } from '../../../languages/en/names/given-names.ts';

/** Whether a word is a usual given name, and whose. */
export function givenName(word: string): 'male' | 'female' | null {
  const male = maleNames.has(word);
  const female = femaleNames.has(word);
  return male ? 'male' : female ? 'female' : null;
}

/** The gender a given name suggests; null where it suggests none. */
export function genderOf(word: string): 'male' | 'female' | null {
  const male = maleNames.has(word);
  return male === femaleNames.has(word) ? null : male ? 'male' : 'female';
}
