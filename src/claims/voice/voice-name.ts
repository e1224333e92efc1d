import { finiteVerbs } from '../../languages/en/clauses/propositions.ts';
import { HEAD_THAT_GOES_ON_WITH_OF } from '../../languages/en/voices/offices.ts';
import { isCommonWord, isOffice, speakingKind } from '../../languages/en/voices/speaking-kind.ts';
import {
  ARTICLE_OF_A_VOICE,
  BEFORE_A_VOICE,
  DETERMINED,
  GROUP_WITH_CAPITAL,
  NO_VOICE,
  ONE_OF_A_KIND,
  SAYS_MORE_OF_A_VOICE,
  TAKES_AN,
} from '../../languages/en/voices/voice-phrases.ts';
import { isPlural, UNCOUNTED } from '../../languages/en/words/plural.ts';
import { wordsOf } from '../../languages/en/words/words.ts';
import type { Word } from '../../languages/language.ts';
import type { VoiceKind } from '../../model.ts';

/** A voice as it is printed, where no entity is known. */
export interface VoiceName {
  readonly name: string;
  readonly kind: VoiceKind;
  /** The noun that says who it is, folded; for a name its last part. */
  readonly head: string;
}

const LONGEST = 8;

/**
 * The words for a voice that is no entity: the noun phrase within what stands as its source, without what is said of it after
 * and with an article where it is one of several. Null for what cannot speak, as a scrap of a sentence.
 *
 * @example voiceName('of three harbour officials here') // { name: 'three harbour officials', kind: 'unnamed', … }
 */
export function voiceName(source: string): VoiceName | null {
  const plain = source
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(BEFORE_A_VOICE, '')
    .replace(/['’]s?$/u, '')
    .replace(ARTICLE_OF_A_VOICE, '');
  const words = wordsOf(plain);
  const end = phraseEnd(words);
  const last = words[end - 1];
  if (last === undefined || NO_VOICE.test(plain) || finiteVerbs(words)[0] === 0) return null;
  const phrase = plain.slice(words[0]!.start, last.end).replace(/['’]s?$/u, '');
  const head = headOf(words.slice(0, end));
  if (head === null) return personName(phrase, words.slice(0, end));
  const name = plain.slice(words[0]!.start, head.word.end).replace(/['’]s?$/u, '');
  if (name.split(' ').length > LONGEST) return null;
  return { name: worded(name, head.word.form, head.kind), kind: head.kind, head: head.word.form };
}

/** So many words belong to the noun phrase with which a source begins. */
function phraseEnd(words: readonly Word[]): number {
  const verbs = new Set(finiteVerbs(words).filter((at) => at > 0 && speakingKind(words[at]!.form) === null));
  const at = words.findIndex(
    ({ form }, place) =>
      place > 0 &&
      (verbs.has(place) ||
        (SAYS_MORE_OF_A_VOICE.has(form) && !(form === 'of' && HEAD_THAT_GOES_ON_WITH_OF.test(words[place - 1]!.form)))),
  );
  return at < 0 ? words.length : at;
}

/** The last noun of a phrase that can speak. */
function headOf(words: readonly Word[]): { readonly word: Word; readonly kind: Exclude<VoiceKind, 'person'> } | null {
  for (const word of [...words].reverse()) {
    const kind = speakingKind(word.form);
    if (kind !== null) return { word, kind };
  }
  return null;
}

/** Two capitalised parts or more are taken for a person's name. */
function personName(phrase: string, words: readonly Word[]): VoiceName | null {
  const parts = phrase.split(' ');
  const capital = parts.every((part) => /^\p{Lu}[\p{L}.’'-]*$/u.test(part) && !/['’]s$/u.test(part));
  if (!capital || parts.length < 2 || parts.length > 4 || parts.every((part) => part === part.toUpperCase()))
    return null;
  return { name: phrase, kind: 'person', head: words.at(-1)!.form };
}

/** "spokesman" is "a spokesman", "ministry" "the ministry"; "Experts" at the head of a sentence are "experts". */
function worded(written: string, head: string, kind: VoiceKind): string {
  const first = /^\p{Lu}\p{Ll}+(?=$| )/u.exec(written)?.[0];
  const isName =
    first === undefined ||
    /\s\p{Lu}/u.test(written) ||
    !(isCommonWord(first.toLowerCase()) || (first === written && !GROUP_WITH_CAPITAL.test(first)));
  const name = isName ? written : first.toLowerCase() + written.slice(first.length);
  const capital = /^\p{Lu}/u.test(name);
  if (/['’]s? /u.test(name)) return capital ? name : `the ${name}`;
  if (isPlural(head) || UNCOUNTED.has(head) || DETERMINED.test(name)) return name;
  if (kind === 'document' && capital) return name;
  if (kind === 'body') return capital && /\p{Lu}/u.test(name.slice(name.lastIndexOf(' ') + 1)) ? name : `the ${name}`;
  if (isOffice(head) || ONE_OF_A_KIND.test(name)) return `the ${name}`;
  return `${TAKES_AN.test(name) ? 'an' : 'a'} ${name}`;
}
