import type { WiceClaim, WiceMarked } from '../../corpora/proof/wice.ts';
import type { Meanings } from '../../src/base/meanings.ts';
import { sentenceRanges } from '../../src/languages/en/sentences/sentences.ts';
import { type Tagger, tagTokens } from '../../src/languages/en/tags/index.ts';
import { tokenize } from '../../src/languages/en/words/tokenize.ts';
import { type Bearing, bearingOf } from '../../src/proof/borne/word-features.ts';
import { candidatesOf, type Sought, soughtIn } from '../../src/proof/sources/candidates.ts';
import { indexSources } from '../../src/proof/sources/source-index.ts';
import { wordsOfTokens } from '../../src/proof/words/read-words.ts';
import type { Example } from '../claims/boost.ts';

/** A claim of WiCE beside its page, as the program reads both. */
export interface ReadClaim<Claim extends WiceClaim = WiceClaim> {
  readonly claim: Claim;
  readonly sought: readonly Sought[];
  readonly bearing: Bearing;
}

/** Reads a claim and its page. */
export function readClaim<Claim extends WiceClaim>(claim: Claim, meanings: Meanings, tagger: Tagger): ReadClaim<Claim> {
  const text = claim.evidence.map((line) => line.replace(MARK, '').replaceAll('\n', ' ')).join('\n');
  const index = indexSources([{ id: '', text, blocks: [{ start: 0, end: text.length, kind: 'body' }] }], meanings);
  const tokens = tokenize(claim.claim);
  const words = wordsOfTokens(claim.claim, tokens, tagTokens(tokens, sentenceRanges(tokens), tagger));
  const sought = soughtIn(words, index);
  return { claim, sought, bearing: bearingOf(sought, candidatesOf(sought, index, null), index) };
}

/** What WiCE writes before a heading or a page's title. */
const MARK = /^(?:#+ |\(meta data\) TITLE: )/u;

/** A token of a marked claim with its place. */
export interface PlacedToken {
  readonly start: number;
  readonly end: number;
  readonly unsupported: boolean;
  /** It has a letter or a figure. */
  readonly word: boolean;
}

/** The tokens of a marked claim with their places in it. */
export function placedTokens({ claim, tokens, unsupported }: WiceMarked): PlacedToken[] {
  let at = 0;
  return tokens.map((token, i) => {
    const found = claim.indexOf(token, at);
    const start = found < 0 ? at : found;
    at = start + token.length;
    return { start, end: at, unsupported: unsupported[i]!, word: /[\p{L}\p{N}]/u.test(token) };
  });
}

/** An example for each telling word of a marked claim: 1 where the page does not bear it out. */
export function wordExamples({ claim, sought, bearing }: ReadClaim<WiceMarked>): Example[] {
  const marked = placedTokens(claim).filter(({ unsupported }) => unsupported);
  return sought.map(({ word }, at) => ({
    row: bearing.rows[at]!,
    label: marked.some(({ start, end }) => start < word.end && word.start < end) ? 1 : 0,
    weight: 1,
  }));
}
