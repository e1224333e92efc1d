import type { WiceClaim, WiceMarked } from '../../corpora/proof/wice.ts';
import type { Meanings } from '../../src/base/meanings.ts';
import { sentenceRanges } from '../../src/languages/en/sentences/sentences.ts';
import { type Tagger, tagTokens } from '../../src/languages/en/tags/index.ts';
import { tokenize } from '../../src/languages/en/words/tokenize.ts';
import { type Bearing, bearingOf } from '../../src/proof/borne/word-features.ts';
import { candidatesOf, type Sought, soughtIn } from '../../src/proof/sources/candidates.ts';
import { type Rarity, rarityOf } from '../../src/proof/sources/rarity.ts';
import { indexSources } from '../../src/proof/sources/source-index.ts';
import { readWords, wordsOfTokens } from '../../src/proof/words/read-words.ts';
import type { Example } from '../claims/boost.ts';

/** A claim of WiCE beside its page, as the program reads both. */
export interface ReadClaim<Claim extends WiceClaim = WiceClaim> {
  readonly claim: Claim;
  readonly sought: readonly Sought[];
  readonly bearing: Bearing;
}

/** What claims are read with. */
export interface ClaimReader {
  readonly meanings: Meanings;
  readonly tagger: Tagger;
  readonly rarity: Rarity;
}

/** How telling words are: in how many of the pages of some claims they stand, a page counted once. */
export function rarityOfPages(claims: readonly WiceClaim[]): Rarity {
  const pages = new Set(claims.map(pageOf));
  return rarityOf(
    [...pages].map((page) => readWords(page).flatMap(({ kind, term }) => (kind === 'stop' ? [] : [term]))),
  );
}

const pageOf = ({ evidence }: WiceClaim): string =>
  evidence.map((line) => line.replace(MARK, '').replaceAll('\n', ' ')).join('\n');

/** Reads a claim and its page. */
export function readClaim<Claim extends WiceClaim>(
  claim: Claim,
  { meanings, tagger, rarity }: ClaimReader,
): ReadClaim<Claim> {
  const text = pageOf(claim);
  const blocks = [{ start: 0, end: text.length, kind: 'body' }] as const;
  const index = indexSources([{ id: '', text, blocks }], meanings, rarity);
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

/** A marked claim is left with fewer telling words than this where next to nothing of it is borne out. */
const LEAST_LEFT = 2;

/**
 * A marked claim as two: as it stands, which its page does not bear out, and without its marked words, which it does. Null in place of
 * the second where nothing is left to say.
 */
export function withAndWithout(
  read: ReadClaim<WiceMarked>,
  reader: ClaimReader,
): readonly [ReadClaim, ReadClaim | null] {
  let left = '';
  let end = 0;
  for (const token of placedTokens(read.claim)) {
    if (!token.unsupported) {
      const blank = left !== '' && token.start > end ? ' ' : '';
      left += (left !== '' && end === 0 ? ' ' : blank) + read.claim.claim.slice(token.start, token.end);
    }
    end = token.unsupported ? 0 : token.end;
  }
  const rest = readClaim({ ...read.claim, claim: left, label: 'supported' as const }, reader);
  return [read, rest.sought.length < LEAST_LEFT ? null : rest];
}
