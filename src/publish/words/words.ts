import { table } from '../../base/table.ts';
import type { ConflictNature, CreditForm, LinkKind, OriginBasis, Stance, VoiceKind } from '../../model.ts';

/** A whole number with commas between thousands, the same on every machine. */
export function figure(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/**
 * A number and its noun.
 *
 * @example count(1, 'page') // "1 page"
 */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${figure(n)} ${n === 1 ? one : many}`;
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Small numbers as words, as running text has them. */
export function numberWord(n: number): string {
  return SMALL[n] ?? figure(n);
}

/** An interval as print has it: "2" or "2–3". */
export function interval(min: number, max: number): string {
  return min === max ? figure(min) : `${figure(min)}–${figure(max)}`;
}

/** "a", "a and b", "a, b and c". */
export function series(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Words on one line, single spaces between them. */
export function oneLine(text: string): string {
  return text.split(/\s+/).join(' ').trim();
}

/** The first words of a text, at most `limit` code units, cut between words and marked with an ellipsis. */
export function clip(text: string, limit: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = flat.lastIndexOf(' ', limit);
  const end = cut > limit / 2 ? cut : limit;
  return `${flat.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The first letter as a capital, the rest as it is. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const LANGUAGES: Readonly<Record<string, string>> = table({
  ar: 'Arabic',
  bg: 'Bulgarian',
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  en: 'English',
  es: 'Spanish',
  et: 'Estonian',
  fa: 'Persian',
  fi: 'Finnish',
  fr: 'French',
  he: 'Hebrew',
  hi: 'Hindi',
  hr: 'Croatian',
  hu: 'Hungarian',
  id: 'Indonesian',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  lt: 'Lithuanian',
  lv: 'Latvian',
  nl: 'Dutch',
  no: 'Norwegian',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sk: 'Slovak',
  sl: 'Slovene',
  sr: 'Serbian',
  sv: 'Swedish',
  th: 'Thai',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  vi: 'Vietnamese',
  zh: 'Chinese',
});

/** A language's English name, or its code where we have none. */
export function languageName(code: string): string {
  return code === 'und' ? 'unknown language' : (LANGUAGES[code] ?? `language “${code}”`);
}

/** What each kind of link says, read from the later text to the earlier. */
export const LINK_WORDS: Readonly<Record<LinkKind, string>> = {
  'same-text': 'same text',
  reuses: 'reuses passages',
  rewrites: 'rewrites',
  cites: 'cites',
  'shares-origin': 'shares an origin',
};

export const NATURE_WORDS: Readonly<Record<ConflictNature, string>> = {
  contradiction: 'both cannot hold at once',
  precision: 'one says the same more exactly',
  moment: 'they speak of different moments',
  scope: 'they count different things',
  corrected: 'a paper gave the one, and later the other in its place',
  altered: 'words in quotation marks were changed between them',
};

export const BASIS_WORDS: Readonly<Record<OriginBasis, string>> = {
  own: 'its own staff',
  byline: 'named in the byline',
  dateline: 'named in the dateline',
  credit: 'credited in the text',
  identity: 'the same text as theirs',
  ruling: 'as a person ruled',
  unknown: 'not known',
};

export const FORM_WORDS: Readonly<Record<CreditForm, string>> = {
  cited: 'as a source',
  byline: 'in the byline',
  dateline: 'in the dateline',
  copyright: 'in the copyright line',
  link: 'by a link',
};

export const VOICE_WORDS: Readonly<Record<VoiceKind, string>> = {
  person: '',
  body: '',
  document: 'document',
  unnamed: 'unnamed',
};

/** What is done with a statement: "said by", "denied by". */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  asserts: 'said',
  alleges: 'alleged',
  denies: 'denied',
  questions: 'questioned',
  predicts: 'predicted',
  promises: 'promised',
};
