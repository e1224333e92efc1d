import { hash1, hash2, hash3 } from '../../../base/sequence/hash.ts';
import type { FeatureRows } from '../../../base/sequence/index.ts';
import { type WordForm, wordForm } from '../../../languages/en/words/word-forms.ts';
import type { TokenRange } from '../../../languages/language.ts';
import { capitalRuns } from './capital-runs.ts';
import type { DocumentFacts, NameSentence } from './document-facts.ts';
import { classesOf, markLongEntries } from './word-classes.ts';

/** Stands before the first and after the last word. */
const edge: WordForm = wordForm('\u0000');

/** Most features of a word. One far from any capital is hardly ever part of a name and has few. */
const full = 64;

/**
 * The features of each word of a sentence for the names model.
 * @param tags for each word its part of speech
 */
export function nameFeatures(sentence: NameSentence, facts: DocumentFacts, tags: Uint8Array): FeatureRows {
  const { words, ruled } = sentence;
  const texts = words.map(({ text }) => text);
  const forms = texts.map(wordForm);
  const classes = Int32Array.from(texts, classesOf);
  markLongEntries(texts, classes);
  const runs = capitalRuns(forms);
  const at = (i: number): WordForm => forms[i] ?? edge;
  const factsAt = (i: number): number =>
    i < 0 || i >= texts.length ? 0 : (facts.words.get(texts[i]!.toLowerCase()) ?? 0);
  const near = (i: number): boolean => at(i).capital || at(i - 1).capital || at(i + 1).capital;
  const f = new Int32Array(forms.length * full);
  const starts = new Int32Array(forms.length + 1);
  let n = 0;
  forms.forEach((form, i) => {
    starts[i] = n;
    const tag = tags[i] ?? 255;
    if (!near(i) && ruled[i] === 0) {
      f[n++] = hash1(101, form.lower);
      f[n++] = hash1(102, form.shape);
      f[n++] = hash1(103, tag);
      return;
    }
    const left = at(i - 1);
    const right = at(i + 1);
    const left2 = at(i - 2);
    const right2 = at(i + 2);
    const place = i === 0 ? 1 : i === 1 && !left.wordly ? 2 : sentence.titleCased ? 3 : 0;
    const [before, after] = [tags[i - 1] ?? 255, tags[i + 1] ?? 255];
    const [own, leftClass, rightClass] = [classes[i]!, classes[i - 1] ?? -1, classes[i + 1] ?? -1];
    const rule = ruled[i]!;
    const [ruleBefore, ruleAfter] = [ruled[i - 1] ?? 99, ruled[i + 1] ?? 99];
    const fact = factsAt(i);
    const run = runs[i] ?? null;
    f[n++] = hash1(1, form.word);
    f[n++] = hash1(2, form.lower);
    f[n++] = hash1(3, form.suffix2);
    f[n++] = hash1(4, form.suffix3);
    f[n++] = hash1(5, form.suffix4);
    f[n++] = hash1(6, form.prefix2);
    f[n++] = hash1(7, form.prefix3);
    f[n++] = hash1(8, form.prefix4);
    f[n++] = hash2(9, form.shape, place);
    f[n++] = hash2(10, form.longShape, tag);
    f[n++] = hash1(11, left.lower);
    f[n++] = hash1(12, right.lower);
    f[n++] = hash1(13, left2.lower);
    f[n++] = hash1(14, right2.lower);
    f[n++] = hash2(15, left.lower, form.lower);
    f[n++] = hash2(16, form.lower, right.lower);
    f[n++] = hash3(17, left.shape, form.shape, right.shape);
    f[n++] = hash3(18, left2.shape, left.shape, form.shape);
    f[n++] = hash3(19, form.shape, right.shape, right2.shape);
    f[n++] = hash2(20, left2.lower, left.lower);
    f[n++] = hash2(21, right.lower, right2.lower);
    f[n++] = hash2(22, left.suffix3, form.shape);
    f[n++] = hash2(23, right.suffix3, form.shape);
    f[n++] = hash1(24, tag);
    f[n++] = hash2(25, before, tag);
    f[n++] = hash2(26, tag, after);
    f[n++] = hash3(27, before, tag, after);
    f[n++] = hash2(28, own, place);
    f[n++] = hash2(29, leftClass, own);
    f[n++] = hash2(30, own, rightClass);
    f[n++] = hash3(31, leftClass, own, rightClass);
    f[n++] = hash2(32, leftClass, form.shape);
    f[n++] = hash2(33, rightClass, form.shape);
    f[n++] = hash2(34, rule, form.shape);
    f[n++] = hash2(35, rule, tag);
    f[n++] = hash3(36, ruleBefore, rule, ruleAfter);
    f[n++] = hash2(37, rule, own);
    f[n++] = hash2(38, fact, form.shape);
    f[n++] = hash2(39, fact & 31, place);
    f[n++] = hash2(40, fact >> 5, rule);
    f[n++] = hash2(41, factsAt(i - 1), fact);
    f[n++] = hash2(42, fact, factsAt(i + 1));
    f[n++] = hash2(43, left.lower, form.shape);
    f[n++] = hash2(44, right.lower, form.shape);
    if (run) {
      const { from, to } = run;
      const length = Math.min(5, to - from);
      const [outer, beyond, last, first] = [at(from - 1), at(to), at(to - 1), at(from)];
      let all = 0;
      for (let k = from; k < to; k++) all |= classes[k]!;
      const where = i === from ? (i === to - 1 ? 3 : 1) : i === to - 1 ? 2 : 0;
      f[n++] = hash2(50, outer.lower, where);
      f[n++] = hash2(51, beyond.lower, where);
      f[n++] = hash2(52, last.lower, where);
      f[n++] = hash2(53, first.lower, where);
      f[n++] = hash2(54, length, where);
      f[n++] = hash2(55, all, where);
      f[n++] = hash3(56, outer.lower, beyond.lower, length);
      f[n++] = hash2(57, outer.lower, length);
      f[n++] = hash2(58, beyond.lower, length);
      f[n++] = hash2(59, last.suffix3, where);
      f[n++] = hash3(60, classes[from - 1] ?? -1, classes[to] ?? -1, length);
      f[n++] = hash3(61, tags[from - 1] ?? 255, tags[to] ?? 255, where);
      if (form.capitals) f[n++] = hash2(63, facts.initials.get(texts[i]!.replaceAll('.', '')) ?? 0, where);
      const [listed, listing] = [neighbourInList(runs, forms, from - 1, -1), neighbourInList(runs, forms, to, 1)];
      f[n++] = hash3(64, listed < 0 ? -1 : classes[listed]!, listed < 0 ? 0 : ruled[listed]!, where);
      f[n++] = hash3(65, listing < 0 ? -1 : classes[listing]!, listing < 0 ? 0 : ruled[listing]!, where);
      f[n++] = hash3(62, place === 0 && from > 0 ? 0 : 1, length, fact & 31);
    }
  });
  starts[forms.length] = n;
  return { values: f, starts };
}

/** The nearest word of the run that a comma or "and" puts beside this one; -1 where there is none. */
function neighbourInList(
  runs: readonly (TokenRange | null)[],
  forms: readonly WordForm[],
  gap: number,
  step: 1 | -1,
): number {
  let at = gap;
  for (let k = 0; k < 2; k++, at += step) {
    if (runs[at]) return k > 0 ? at : -1;
    if (!/^(?:,|and|or|&)$/u.test(forms[at]?.text ?? '')) return -1;
  }
  return runs[at] ? at : -1;
}
