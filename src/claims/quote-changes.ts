import { type Passage, passageOf, type Span } from '../model.ts';
import type { Stated } from './testimonies.ts';
import { wordsIn } from './words.ts';

const LEAST_WORDS = 6;
const LEAST_SHARED = 0.7;
const MOST_WORDS = 80;

/** Words in quotation marks within a testimony, or the testimony where the marks stand right around it. */
export interface Quoted {
  readonly passage: Passage;
  readonly forms: readonly string[];
}

/** British and American spelling, and marks within a word, are no change of wording. */
function spelling(form: string): string {
  return form
    .replace(/['´`]/gu, '')
    .replace(/is(e|ed|es|ing|ation)$/u, 'iz$1')
    .replace(/our(s?)$/u, 'or$1');
}

/** The quotations of a testimony that are long enough to compare. */
export function quotedIn(stated: Stated): Quoted[] {
  const { leaf, testimony } = stated;
  return leaf.annotations.quotations.flatMap((quotation) => {
    const span: Span = {
      start: Math.max(quotation.start, testimony.start),
      end: Math.min(quotation.end, testimony.end),
    };
    if (span.end <= span.start) return [];
    const forms = wordsIn(leaf.words, span).map(({ form }) => spelling(form));
    if (forms.length < LEAST_WORDS || forms.length > MOST_WORDS) return [];
    if (/\.\.\.|…|\[/u.test(leaf.article.text.slice(span.start, span.end))) return [];
    return [{ passage: passageOf(leaf.article, span), forms }];
  });
}

/**
 * True if two quotations are one utterance with other words inside: they share at least 70 % of the shorter one in order, and
 * differ between the first and the last word they share. Words only left off at an end alter nothing.
 */
export function isAltered(a: readonly string[], b: readonly string[]): boolean {
  const matches = commonWords(a, b);
  const shorter = Math.min(a.length, b.length);
  if (matches.length < Math.max(LEAST_WORDS, LEAST_SHARED * shorter)) return false;
  const first = matches[0]!;
  const last = matches.at(-1)!;
  const spanA = last[0] - first[0] + 1;
  const spanB = last[1] - first[1] + 1;
  if (matches.length < LEAST_SHARED * Math.max(spanA, spanB)) return false;
  return matches.length < spanA || matches.length < spanB;
}

/** A longest common subsequence as pairs of places. */
function commonWords(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}
