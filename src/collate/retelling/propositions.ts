import { stem } from '../../languages/en/words/stem.ts';
import { STOP_WORDS } from '../../languages/en/words/stop-words.ts';
import type { WordInterner } from '../../languages/en/words/word-sequence.ts';
import { type AnnotatedArticle, type BlockKind, overlaps, type Span } from '../../model.ts';

/** What one sentence says, as a set of terms. */
export interface Proposition extends Span {
  /** Interned stems of content words and numbers, distinct, ascending. */
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
const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;
const stops = new Set([...STOP_WORDS].map(stem));

/** How much more a term tells than a plain word, by what it is. Chosen on the development affairs. */
const STRESS = {
  name: 1.5,
  number: 1.8,
  quoted: 1.3,
} as const;

/** The sentences of an article's headline, deck and body as sets of terms, in order. */
export function propositionsOf({ article, annotations }: AnnotatedArticle, interner: WordInterner): Proposition[] {
  const found: Proposition[] = [];
  const { quotations, names, sentences } = annotations;
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
    for (const match of article.text.slice(sentence.start, sentence.end).matchAll(WORD)) {
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      while (qi < quotations.length && quotations[qi]!.end <= span.start) qi++;
      while (ni < names.length && names[ni]!.end <= span.start) ni++;
      words++;
      const inQuotation = qi < quotations.length && overlaps(quotations[qi]!, span);
      const root = stem(match[0].replaceAll(',', ''));
      if (inQuotation) {
        if (before !== '') quoted.push(interner.idOf(`“${before} ${root}`));
        before = root;
      } else before = '';
      if (root.length < 2 || stops.has(root)) continue;
      const named = ni < names.length && overlaps(names[ni]!, span);
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
