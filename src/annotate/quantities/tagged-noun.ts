import { tagLabels } from '../../languages/en/tags/index.ts';
import { isPlural } from '../../languages/en/words/plural.ts';
import type { Token } from '../../languages/language.ts';
import type { Span } from '../../model.ts';

/** Words of a noun phrase looked at after its number. */
const LONGEST = 9;

const NOUN = /^NN/;
/** What may stand before the noun within its phrase. */
const MODIFIER = /^(?:JJ|VBN|VBG|CD|X)$/;
/** "low- and middle-income families", "old, broken boats": what may stand in a phrase that has no noun yet. */
const LIST = /^(?:and|or|,|-|–)$/;

/**
 * The noun a number counts, by the parts of speech of the words after it: past adjectives, participles and possessives
 * ("two of the council's newly elected wardens") to the last noun of the phrase.
 *
 * @param at first word of the phrase, after "of the" and the like
 * @param single the number is one, so that its noun is singular
 * @param percent the number is a share: what it is a share of need not be many
 */
export function taggedNoun(
  tokens: readonly Token[],
  tags: Uint8Array,
  at: number,
  { single, percent }: { readonly single: boolean; readonly percent: boolean },
  taken: (index: number) => boolean,
): Span | null {
  const tagOf = (i: number): string => (i < tokens.length && !taken(i) ? tagLabels[tags[i]!]! : 'PUNCT');
  const isMany = (i: number) => tagOf(i) === 'NNS' || isPlural(tokens[i]!.lower);
  let head = -1;
  let many = -1;
  for (let i = at; i < at + LONGEST && i < tokens.length; i++) {
    const tag = tagOf(i);
    if (NOUN.test(tag)) {
      // "three dozen Port Calder boats": a name goes before its noun, but after one it is another phrase's.
      if (head >= 0 && tag === 'NNP' && tagOf(head) !== 'NNP' && isMany(head)) break;
      head = i;
      if (tag === 'NNS' && isPlural(tokens[i]!.lower)) many = i;
    } else if (tag === 'POS') {
      if (!phraseGoesOn(tagOf, i + 1)) break;
      head = -1;
      many = -1;
    } else if (LIST.test(tokens[i]!.lower)) {
      if (head >= 0 || !(phraseGoesOn(tagOf, i + 1) || LIST.test(tokens[i + 1]?.lower ?? ''))) break;
    } else if (MODIFIER.test(tag)) {
      if (head >= 0 && !NOUN.test(tagOf(i + 1))) break;
    } else break;
  }
  if (head < 0) return null;
  // "40 fishing boats sank": what is counted are many, so a singular at the end was no noun of theirs.
  if (!single && !percent && !isMany(head)) {
    if (many < 0) return null;
    head = many;
  }
  return { start: tokens[head]!.start, end: tokens[head]!.end };
}

function phraseGoesOn(tagOf: (i: number) => string, i: number): boolean {
  const tag = tagOf(i);
  return NOUN.test(tag) || MODIFIER.test(tag);
}
