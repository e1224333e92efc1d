import { english } from '../../src/languages/en/index.ts';
import type { AnnotatedArticle, Span } from '../../src/model.ts';
import type { Chance } from '../collate/random.ts';

/** How a sentence was altered. */
export type Alteration = 'number' | 'name' | 'negation' | 'quotation';

/** A sentence with one alteration. */
export interface Altered {
  readonly kind: Alteration;
  readonly text: string;
  /** What was put in or stands where something was taken out, in `text`. */
  readonly span: Span;
}

/** Words that other sentences of the pile offer in exchange. */
export interface Stock {
  /** Names by kind. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Words that stand within quotation marks. */
  readonly words: readonly string[];
}

/** What annotated articles offer. */
export function stockOf(articles: readonly AnnotatedArticle[]): Stock {
  const names = new Map<string, string[]>();
  const words = new Set<string>();
  for (const { article, annotations } of articles) {
    for (const { start, end, kind } of annotations.names) {
      const name = article.text.slice(start, end);
      const list = names.get(kind) ?? [];
      if (!list.includes(name)) list.push(name);
      names.set(kind, list);
    }
    for (const { start, end } of annotations.quotations)
      for (const word of english.words(article.text.slice(start, end))) if (word.form.length > 4) words.add(word.form);
  }
  return { names, words: [...words].sort() };
}

/** Every alteration that can be made of a sentence, one of each kind at most. */
export function alterationsOf(
  { article, annotations }: AnnotatedArticle,
  sentence: Span,
  stock: Stock,
  chance: Chance,
): Altered[] {
  const text = article.text.slice(sentence.start, sentence.end);
  const inside = <T extends Span>(spans: readonly T[]) =>
    spans
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .map((one) => ({ ...one, start: one.start - sentence.start, end: one.end - sentence.start }));
  const found: Altered[] = [];
  const put = (kind: Alteration, { start, end }: Span, words: string) =>
    found.push({
      kind,
      text: text.slice(0, start) + words + text.slice(end),
      span: { start, end: start + Math.max(1, words.length) },
    });
  const quotes = inside(annotations.quotations);
  const quoted = ({ start, end }: Span) => quotes.some((one) => start >= one.start && end <= one.end);

  const digits = [...text.matchAll(/(?<![\p{L}\p{N}.,-])\d{1,4}(?![\p{L}\p{N}-]|[.,]\d)/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const number = digits.find((one) => !quoted(one));
  if (number !== undefined) {
    const value = Number(text.slice(number.start, number.end));
    put('number', number, String(value + 1 + chance.below(Math.max(2, Math.floor(value / 2)))));
  }

  const name = inside(annotations.names).find((one) => one.kind !== 'other' && !quoted(one));
  if (name !== undefined) {
    const own = text.slice(name.start, name.end);
    const known = english.words(own).map(({ form }) => form);
    const others = (stock.names.get(name.kind) ?? []).filter(
      (other) => !english.words(other).some(({ form }) => known.includes(form) || text.toLowerCase().includes(form)),
    );
    if (others.length > 0) put('name', name, chance.of(others));
  }

  const not = /\b(?:not|never) /u.exec(text);
  const auxiliary = /\b(?:was|were|is|are|has|had|have|will|would|did) (?!not\b|never\b)/u.exec(text);
  if (not !== null && !quoted({ start: not.index, end: not.index + 3 }))
    put('negation', { start: not.index, end: not.index + not[0].length }, '');
  else if (auxiliary !== null && !quoted({ start: auxiliary.index, end: auxiliary.index + 3 })) {
    const at = auxiliary.index + auxiliary[0].length;
    put('negation', { start: at, end: at }, 'not ');
  }

  const quote = quotes.find(({ start, end }) => english.words(text.slice(start, end)).length >= 4);
  if (quote !== undefined) {
    const words = english
      .words(text.slice(quote.start, quote.end))
      .filter(({ form, term }) => term !== null && form.length > 3);
    if (words.length > 0) {
      const word = chance.of(words);
      const others = stock.words.filter((other) => other !== word.form && !text.toLowerCase().includes(other));
      put('quotation', { start: quote.start + word.start, end: quote.start + word.end }, chance.of(others));
    }
  }
  return found;
}
