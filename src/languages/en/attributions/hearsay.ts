import { table } from '../../../base/table.ts';
import { wordSet } from '../../../base/word-set.ts';
import type { Stance } from '../../../model.ts';

/** Verbs, by lemma, that take an infinitive after a passive: "is said to". */
export const hearsayVerbs = wordSet('say expect believe report think estimate allege project predict claim rumor');

/** Adverbs that report hearsay, and how firmly. */
export const hearsayAdverbs: Readonly<Record<string, Stance>> = table({
  reportedly: 'asserts',
  allegedly: 'alleges',
  purportedly: 'alleges',
  supposedly: 'alleges',
});
