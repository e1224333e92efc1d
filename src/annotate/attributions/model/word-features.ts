import { evenRows, type FeatureRows, hash1, hash2, hash3 } from '../../../base/sequence/index.ts';
import type { DocumentWords } from './document-words.ts';

/** Features of a word. */
const WIDTH = 50;

/** Distances as classes: exact when small, then ever coarser. */
export function stepOf(distance: number): number {
  const size = Math.abs(distance);
  const step = size < 5 ? size : size < 8 ? 5 : size < 13 ? 6 : size < 21 ? 7 : size < 40 ? 8 : 9;
  return distance < 0 ? -step : step;
}

/**
 * The features of each word of an article for the first reading: is it source, cue or content of anything.
 * Looks at the word and its neighbours, its sentence, the quotation it stands in, and what the rules found.
 */
export function wordFeatures(words: DocumentWords): FeatureRows {
  const { count, word, lemma, suffix, tag, role, name, quote, rule, from, to, paragraph, paragraphStart } = words;
  const at = (column: Int32Array, i: number): number => (i < 0 || i >= count ? -1 : column[i]!);
  const cueBefore = nearestCues(words, 1);
  const cueAfter = nearestCues(words, -1);
  const shape = Int32Array.from({ length: count }, (_, i) => (tag[i]! * 16 + name[i]!) | 0);
  const rows = evenRows(count, WIDTH);
  const { values } = rows;
  for (let i = 0; i < count; i++) {
    const first = from[i]!;
    const last = to[i]! - 1;
    const w = word[i]!;
    const t = shape[i]!;
    const t1 = at(shape, i - 1);
    const t2 = at(shape, i + 1);
    const before = cueBefore[i]!;
    const after = cueAfter[i]!;
    const lemmaBefore = before < first ? -1 : lemma[before]!;
    const lemmaAfter = after < 0 || after > last ? -1 : lemma[after]!;
    const stepBefore = before < first ? 99 : stepOf(i - before);
    const stepAfter = after < 0 || after > last ? 99 : stepOf(after - i);
    const edge = (i === first ? 1 : 0) + (i === last ? 2 : 0) + (i === paragraphStart[i] ? 4 : 0);
    const q = quote[i]! * 4 + at(quote, i - 1);
    const r = rule[i]!;
    const r1 = at(rule, i - 1);
    const r2 = at(rule, i + 1);
    const sentenceQuote = quote[first]! * 4 + quote[last]!;
    let n = i * WIDTH;
    values[n++] = hash1(1, 0);
    values[n++] = hash1(2, w);
    values[n++] = hash1(3, at(word, i - 1));
    values[n++] = hash1(4, at(word, i + 1));
    values[n++] = hash1(5, at(word, i - 2));
    values[n++] = hash1(6, at(word, i + 2));
    values[n++] = hash2(7, at(word, i - 1), w);
    values[n++] = hash2(8, w, at(word, i + 1));
    values[n++] = hash2(9, at(word, i - 2), at(word, i - 1));
    values[n++] = hash2(10, at(word, i + 1), at(word, i + 2));
    values[n++] = hash1(11, lemma[i]!);
    values[n++] = hash1(12, suffix[i]!);
    values[n++] = hash1(13, t);
    values[n++] = hash2(14, t1, t);
    values[n++] = hash2(15, t, t2);
    values[n++] = hash3(16, t1, t, t2);
    values[n++] = hash3(17, at(shape, i - 2), t1, t);
    values[n++] = hash3(18, t, t2, at(shape, i + 2));
    values[n++] = hash3(19, t2, at(shape, i + 2), at(shape, i + 3));
    values[n++] = hash3(20, at(shape, i - 3), at(shape, i - 2), t1);
    values[n++] = hash2(21, role[i]!, t);
    values[n++] = hash3(22, at(role, i - 1), role[i]!, at(role, i + 1));
    values[n++] = hash2(23, at(role, i + 1), at(role, i + 2));
    values[n++] = hash2(24, at(role, i - 1), at(role, i - 2));
    values[n++] = hash2(25, q, edge);
    values[n++] = hash3(26, q, role[i]!, at(role, i - 1));
    values[n++] = hash3(27, q, at(quote, i + 1), stepAfter);
    values[n++] = hash2(28, edge, t);
    values[n++] = hash3(29, edge, w, quote[i]!);
    values[n++] = hash2(30, stepOf(i - first), t);
    values[n++] = hash2(31, lemmaBefore, stepBefore);
    values[n++] = hash2(32, lemmaAfter, stepAfter);
    values[n++] = hash3(33, lemmaBefore, lemmaAfter, quote[i]!);
    values[n++] = hash3(34, stepBefore, stepAfter, quote[i]!);
    values[n++] = hash3(35, stepBefore, t, t2);
    values[n++] = hash3(36, stepAfter, t, t1);
    values[n++] = hash3(37, r, r1, r2);
    values[n++] = hash2(38, r, w);
    values[n++] = hash3(39, r, t, quote[i]!);
    values[n++] = hash3(40, r, r1, t2);
    values[n++] = hash3(41, at(rule, i - 2), r1, r);
    values[n++] = hash3(42, rule[first]!, rule[last]!, r);
    values[n++] = hash3(43, sentenceQuote, quote[i]!, r);
    values[n++] = hash2(44, word[first]!, quote[i]! === 0 ? 0 : 1);
    values[n++] = hash3(45, at(word, i - 1), w, at(word, i + 1));
    values[n++] = hash3(46, at(rule, first - 1), at(quote, first - 1), quote[first]!);
    values[n++] = hash3(47, at(paragraph, first - 1) === paragraph[i] ? 1 : 0, at(rule, first - 1), edge);
    values[n++] = hash3(48, lemma[i]!, t1, t2);
    values[n++] = hash3(49, at(lemma, i - 1), t, t2);
    values[n++] = hash3(50, at(lemma, i + 1), t1, t);
  }
  return rows;
}

/** For each word the nearest reporting verb outside quotation marks before it (`1`) or after it (`-1`), or -1. */
function nearestCues({ count, role, quote, tag }: DocumentWords, way: 1 | -1): Int32Array {
  const nearest = new Int32Array(count).fill(-1);
  let last = -1;
  for (let k = 0; k < count; k++) {
    const i = way === 1 ? k : count - 1 - k;
    nearest[i] = last;
    if (((role[i]! >= 10 && role[i]! < 20) || role[i] === 35) && quote[i] === 0 && tag[i] !== -1) last = i;
  }
  return nearest;
}
