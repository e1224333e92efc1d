import type { Token, TokenRange } from '../../language.ts';
import type { Tagger } from './tagger.ts';

export { readTagger, type Tagger } from './tagger.ts';
export { type CoarseTag, coarseTag, fromPenn, type TagLabel, tagLabels } from './tagset.ts';

/**
 * The part of speech of each word of a sentence.
 *
 * @param words the words of one sentence as `tokenize` cuts them ("don't" is one word, "’s" one of its own)
 * @param tagger the trained tagger: `readTagger(bytes of models/tags.bin)`
 * @returns for each word an index into `tagLabels`
 * @example tagWords(['Officials', 'said', 'so'], tagger) // NNS VBD RB, as indices
 */
export function tagWords(words: readonly string[], tagger: Tagger): Uint8Array {
  return tagger.tag(words);
}

/** The tags of a paragraph's tokens, sentence by sentence: for each token an index into `tagLabels`. */
export function tagTokens(tokens: readonly Token[], sentences: readonly TokenRange[], tagger: Tagger): Uint8Array {
  const tags = new Uint8Array(tokens.length);
  for (const { from, to } of sentences) {
    const words = tokens.slice(from, to).map(({ text }) => text);
    tags.set(tagger.tag(words), from);
  }
  return tags;
}
