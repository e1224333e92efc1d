import type { VoiceKind } from '../../../model.ts';
import { OFFICES_OF_ONE } from '../names/offices.ts';
import { singular } from '../words/plural.ts';
import { BODY_NOUNS } from './bodies.ts';
import { DOCUMENT_NOUNS } from './documents.ts';
import { COMMON_BEFORE_VOICES, ENDING_OF_WHO, NOBODY_DESPITE_ENDING, PEOPLE_NOUNS } from './people.ts';

/** What kind of voice a common noun names, in the singular or plural; null for what cannot speak. */
export function speakingKind(form: string): Exclude<VoiceKind, 'person'> | null {
  for (const one of [form, singular(form)]) {
    if (DOCUMENT_NOUNS.has(one)) return 'document';
    if (BODY_NOUNS.has(one)) return 'body';
    if (PEOPLE_NOUNS.has(one) || (ENDING_OF_WHO.test(one) && one.length > 4 && !NOBODY_DESPITE_ENDING.has(one)))
      return 'unnamed';
  }
  return null;
}

/** True of a word that is no name, though it stands with a capital at the head of a sentence. */
export function isCommonWord(form: string): boolean {
  const one = singular(form);
  return [DOCUMENT_NOUNS, BODY_NOUNS, PEOPLE_NOUNS, COMMON_BEFORE_VOICES].some(
    (list) => list.has(form) || list.has(one),
  );
}

/** "the mayor", "the solicitor general": of an office there is one. */
export function isOffice(form: string): boolean {
  return OFFICES_OF_ONE.has(form);
}
