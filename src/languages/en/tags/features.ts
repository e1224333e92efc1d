import { hash1, hash2 } from '../../../base/sequence/hash.ts';
import type { WordForm } from '../words/word-forms.ts';

/** Features of a word that hang on its form alone, so that they are added up once for each form. */
export function formFeatures(form: WordForm): Int32Array {
  const f = new Int32Array(9);
  f[0] = hash1(0, form.word);
  f[1] = hash1(1, form.lower);
  f[2] = hash1(2, form.suffix1);
  f[3] = hash1(3, form.suffix2);
  f[4] = hash1(4, form.suffix3);
  f[5] = hash1(5, form.suffix4);
  f[6] = hash1(6, form.prefix2);
  f[7] = hash1(7, form.prefix3);
  f[8] = hash2(9, form.longShape, form.suffix2);
  return f;
}

/** How many features a word's place gives. */
export const placeFeatureCount = 15;

/**
 * Features of a word in its place: its neighbours and pairs with them.
 * @param first 1 for the first word of a sentence, 2 for the word after an opening mark, 0 elsewhere
 * @param f where they are written: `placeFeatureCount` numbers
 */
export function placeFeatures(
  form: WordForm,
  left: WordForm,
  left2: WordForm,
  right: WordForm,
  right2: WordForm,
  first: number,
  f: Int32Array,
): void {
  f[0] = hash2(8, form.shape, first);
  f[1] = hash1(10, left.lower);
  f[2] = hash1(11, right.lower);
  f[3] = hash1(12, left2.lower);
  f[4] = hash1(13, right2.lower);
  f[5] = hash2(14, left.lower, form.lower);
  f[6] = hash2(15, form.lower, right.lower);
  f[7] = hash2(16, left.suffix3, form.suffix3);
  f[8] = hash2(17, form.suffix3, right.suffix3);
  f[9] = hash2(18, left2.lower, left.lower);
  f[10] = hash2(19, right.lower, right2.lower);
  f[11] = hash2(20, left.shape, right.shape);
  f[12] = hash2(21, left.suffix2, right.suffix2);
  f[13] = hash2(22, left.lower, right.lower);
  f[14] = hash2(23, form.shape, right.shape);
}
