import type { WordInterner } from '../../languages/en/words/word-sequence.ts';
import { wordsByTokens, wordsIn } from '../../languages/en/words/words.ts';
import { type AnnotatedArticle, type BlockKind, overlaps, type Span } from '../../model.ts';

/** What one sentence says, as a set of terms. */
export interface Proposition extends Span {
  /** Interned terms of content words and numbers, distinct, ascending. */
  readonly terms: Int32Array;
  /** How much a term tells beyond its rarity: names, numbers and quoted words more than others. */
  readonly stress: Float32Array;
  /** Interned word pairs inside quotation marks, in order: the quotation's own fingerprint. */
  readonly quoted: Int32Array;
  /** Words in it. */
  readonly words: number;
  readonly headline: boolean;
}

const SENTENCES: ReadonlySet<BlockKind> = new Set(['headline', 'deck', 'body']);

/** How much more a term tells than a plain word, by what it is. Chosen on the development affairs. */
const STRESS = {
  name: 1.5,
  number: 1.8,
  quoted: 1.3,
} as const;

/** The sentences of an article's headline, deck and body as sets of terms, in order. */
export function propositionsOf({ article, annotations }: AnnotatedArticle, interner: WordInterner): Proposition[] {
  const found: Proposition[] = [];
  const { quotations, names, sentences, tokens } = annotations;
  const written = wordsByTokens(article.text, tokens);
  let q = 0;
  let n = 0;
  for (const sentence of sentences) {
    const kind = article.blocks[sentence.block]!.kind;
    if (!SENTENCES.has(kind)) continue;
    while (q < quotations.length && quotations[q]!.end <= sentence.start) q++;
    while (n < names.length && names[n]!.end <= sentence.start) n++;
    const terms = new Map<number, number>();
    const quoted: number[] = [];
    let before = '';
    let words = 0;
    let [qi, ni] = [q, n];
    for (const word of wordsIn(written, sentence)) {
      while (qi < quotations.length && quotations[qi]!.end <= word.start) qi++;
      while (ni < names.length && names[ni]!.end <= word.start) ni++;
      words++;
      const inQuotation = qi < quotations.length && overlaps(quotations[qi]!, word);
      const root = word.term ?? word.form;
      if (inQuotation) {
        if (before !== '') quoted.push(interner.idOf(`“${before} ${root}`));
        before = root;
      } else before = '';
      if (word.term === null || root.length < 2) continue;
      const named = ni < names.length && overlaps(names[ni]!, word);
      const number = /\d/.test(root);
      const stress = number ? STRESS.number : named ? STRESS.name : inQuotation ? STRESS.quoted : 1;
      const id = interner.idOf(root);
      terms.set(id, Math.max(stress, terms.get(id) ?? 0));
    }
    const sorted = [...terms].sort((x, y) => x[0] - y[0]);
    found.push({
      start: sentence.start,
      end: sentence.end,
      terms: Int32Array.from(sorted, ([id]) => id),
      stress: Float32Array.from(sorted, ([, stress]) => stress),
      quoted: Int32Array.from(quoted),
      words,
      headline: kind === 'headline',
    });
  }
  return found;
}
