import { femalePronouns, malePronouns, votingPronouns } from '../../../languages/en/speakers/pronouns.ts';
import { genderOf } from '../../names/rules/given-names.ts';
import type { Gender } from '../../paragraphs/named-tokens.ts';
import type { ReadParagraph } from '../../paragraphs/read-paragraph.ts';

/** The gender a pronoun tells of. */
export function genderOfPronoun(word: string): Gender {
  return malePronouns.has(word) ? 'male' : femalePronouns.has(word) ? 'female' : null;
}

/** The gender a pronoun tells of that is a subject: "he", "she". */
export function subjectOfGender(word: string): Gender {
  return word === 'he' ? 'male' : word === 'she' ? 'female' : null;
}

/**
 * The gender of each person of an article, by full name: by title or given name, else by the pronouns of paragraphs that
 * name nobody else.
 */
export function gendersIn(paragraphs: readonly ReadParagraph[]): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  const votes = new Map<string, number>();
  for (const { names } of paragraphs) {
    for (const { name, full, gender } of names) {
      if (name.kind !== 'person' || genders.has(full)) continue;
      const known = gender ?? genderOf(full.split(' ')[0]!);
      if (known !== null) genders.set(full, known);
    }
  }
  for (const { names, tokens, quoted } of paragraphs) {
    const persons = new Set(names.filter(({ name }) => name.kind === 'person').map(({ full }) => full));
    if (persons.size !== 1) continue;
    const [person] = persons as Set<string>;
    const first = names.find(({ full }) => full === person)!;
    for (let i = first.to; i < tokens.length; i++) {
      if (quoted[i]! >= 0) continue;
      const gender = votingPronouns.has(tokens[i]!.lower) ? genderOfPronoun(tokens[i]!.lower) : null;
      if (gender !== null) votes.set(person!, (votes.get(person!) ?? 0) + (gender === 'male' ? 1 : -1));
    }
  }
  for (const [person, count] of votes)
    if (count !== 0 && !genders.has(person)) genders.set(person, count > 0 ? 'male' : 'female');
  return genders;
}
