import {
  auxiliaries,
  conjunctions,
  determiners,
  phraseOpeners,
  plainVerbs,
  prepositions,
  pronouns,
} from '../../languages/en/lexicon/function-words.ts';
import { readNumeral } from '../../languages/en/numbers/numerals.ts';
import { attributive, closers, skipped } from '../../languages/en/quantities/counting.ts';
import { noNounOfShare, percentEnds } from '../../languages/en/quantities/percent.ts';
import { isPlural } from '../../languages/en/words/plural.ts';
import type { Token } from '../../languages/language.ts';
import type { Span } from '../../model.ts';
import { taggedNoun } from './tagged-noun.ts';

const LONGEST = 7;

/** What is to be known of the number whose noun is sought. */
export interface CountedNumber {
  /** Index after the number and its unit. */
  readonly from: number;
  readonly value: number | null;
  readonly percent: boolean;
}

/**
 * The noun that a number counts: past "of the" and adjectives, the last word of the phrase that looks like the noun. Null
 * where the words after the number are no such phrase.
 *
 * @param tags parts of speech, where a tagger is at hand: they tell the noun better than its ending does
 */
export function countedNoun(
  tokens: readonly Token[],
  number: CountedNumber,
  taken: (index: number) => boolean,
  tags: Uint8Array | null = null,
): Span | null {
  const at = phraseStart(tokens, number);
  if (at === null) return null;
  const of = tokens.slice(number.from, at).some(({ lower }) => lower === 'of');
  if (tags) {
    const single = number.value === 1 && !of && !number.percent;
    const noun = taggedNoun(tokens, tags, at, { single, percent: number.percent }, taken);
    return noun !== null && number.percent && !of && /^\p{Lu}/u.test(tokens[at]!.text) ? null : noun;
  }
  const head = headOf(tokens, at, number, taken);
  if (head === null) return null;
  if (number.percent && !of && (head.capital || /ed$/u.test(head.lower))) return null;
  return { start: head.start, end: head.end };
}

function phraseStart(tokens: readonly Token[], { from, percent }: CountedNumber): number | null {
  const closed = percent && percentEnds.has(tokens[from - 1]!.lower);
  let at = from;
  for (let n = 0; n < 4 && tokens[at]; n++) {
    const { lower } = tokens[at]!;
    const numeral = n > 0 && tokens[at - 1]!.lower !== 'of' ? readNumeral(tokens, at) : null;
    if (numeral && numeral.tail === null && tokens.slice(from, at).some((token) => token.lower === 'of'))
      at = numeral.to;
    else if (skipped.has(lower) && !(closed && n === 0 && phraseOpeners.has(lower))) at++;
    else break;
  }
  return tokens[at]?.shape === 'word' ? at : null;
}

/** The head of the noun phrase at `at`. */
function headOf(
  tokens: readonly Token[],
  at: number,
  number: CountedNumber,
  taken: (index: number) => boolean,
): Token | null {
  const of = tokens.slice(number.from, at).some(({ lower }) => lower === 'of');
  const single = number.value === 1 && !of && !number.percent;
  let last: Token | null = null;
  let plural: Token | null = null;
  for (let i = at; i < at + LONGEST; i++) {
    const token = tokens[i];
    if (!token || taken(i)) break;
    if (token.lower === "'s" || (token.text === '’' && i > at)) {
      const numeral = readNumeral(tokens, i + 1);
      const goesOn = (tokens[i + 1]?.shape === 'word' && !ends(tokens, i + 1)) || numeral !== null;
      if (last === null || !goesOn) break;
      last = null;
      plural = null;
      if (numeral && numeral.tail === null) i = numeral.to - 1;
      continue;
    }
    if (plural === null && last !== null && /^(?:and|or|,)$/u.test(token.lower) && pluralSoon(tokens, i + 1)) continue;
    if (token.shape !== 'word' || ends(tokens, i)) break;
    if (single && last !== null && isPlural(token.lower) && !isPlural(last.lower)) break;
    if (plural !== null && !isPlural(token.lower)) break;
    if (last !== null && /[a-z]{2}ed$/u.test(token.lower) && !pluralSoon(tokens, i + 1)) break;
    last = token;
    if (isPlural(token.lower) && !(attributive.has(token.lower) && wordFollows(tokens, i + 1, taken))) plural = token;
  }
  const head = plural ?? last;
  if (head === null || /ly$/u.test(head.lower)) return null;
  if (plural === null && !single && (!number.percent || noNounOfShare.test(head.lower))) return null;
  return head;
}

function wordFollows(tokens: readonly Token[], i: number, taken: (index: number) => boolean): boolean {
  return tokens[i]?.shape === 'word' && !taken(i) && !ends(tokens, i);
}

/** True if a plural noun comes within three words, nothing between that ends a phrase. */
function pluralSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    const token = tokens[i];
    if (token?.shape !== 'word' || ends(tokens, i)) return false;
    if (isPlural(token.lower)) return true;
  }
  return false;
}

/** True if a noun phrase cannot go on with token `i`; "elected" goes on in "newly elected wardens". */
function ends(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (prepositions.has(lower) || conjunctions.has(lower) || auxiliaries.has(lower)) return true;
  if (determiners.has(lower) || pronouns.has(lower) || closers.has(lower)) return true;
  if (!plainVerbs.has(lower)) return false;
  const next = tokens[i + 1];
  return !(/(?:ed|en|ing)$/u.test(lower) && next?.shape === 'word' && isPlural(next.lower));
}
