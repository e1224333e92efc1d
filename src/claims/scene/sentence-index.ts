import { type TermWeights, termWeights } from '../../base/term-weights.ts';
import { finiteVerbs } from '../../languages/en/clauses/propositions.ts';
import { NUMBER_TERMS } from '../../languages/en/numbers/number-terms.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import type { Word } from '../../languages/language.ts';
import { byCodeUnit, type Span } from '../../model.ts';
import { blockKindAt, type PlacedArticle } from '../people/placed-article.ts';
import { clausesOf } from '../testimonies/clauses.ts';
import type { Shown } from './shown.ts';

/** A sentence of the story, once however many copies carry it: the text to show for it stands for all (`shownOrder`). */
export interface StorySentence extends Span {
  readonly placed: PlacedArticle;
  /** Text groups that carry it. */
  readonly groups: ReadonlySet<string>;
  /** Articles that carry it. */
  readonly copies: number;
  /** Where it stands in each of them, the text to show first. */
  readonly places: readonly Place[];
  readonly words: readonly Word[];
  readonly terms: ReadonlySet<string>;
  readonly clauses: readonly Clause[];
  /** Terms of the sentences before and after it. */
  readonly neighbours: ReadonlySet<string>;
  readonly headline: boolean;
}

/** A sentence in one article. */
export interface Place extends Span {
  readonly placed: PlacedArticle;
}

/** A clause of a sentence, with what it is compared by. Numbers are no terms: they are what may differ. */
export interface Clause extends Span {
  readonly words: readonly Word[];
  readonly terms: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

/** The sentences of one story with how telling their words are. */
export interface SentenceIndex {
  readonly told: readonly StorySentence[];
  readonly weights: TermWeights;
}

/** All sentences of the journalism in English; what stands in several texts word for word is taken once. */
export function indexSentences(pile: readonly PlacedArticle[], shown: Shown): SentenceIndex {
  const byWords = new Map<string, { placed: PlacedArticle; at: number }[]>();
  for (const placed of pile) {
    if (placed.article.language !== 'en' && placed.article.language !== 'und') continue;
    placed.annotations.sentences.forEach((sentence, at) => {
      const kind = placed.article.blocks[sentence.block]?.kind ?? blockKindAt(placed.article, sentence.start);
      if (kind !== 'body' && kind !== 'deck' && kind !== 'caption' && kind !== 'headline') return;
      const words = wordsIn(placed.words, sentence);
      if (words.length < 4) return;
      const key = words.map(({ form }) => form).join(' ');
      const list = byWords.get(key);
      if (list === undefined) byWords.set(key, [{ placed, at }]);
      else list.push({ placed, at });
    });
  }
  const told = [...byWords.values()].map((copies): StorySentence => {
    const places = [...copies]
      .sort((a, b) => shown.get(a.placed.article.id)! - shown.get(b.placed.article.id)! || a.at - b.at)
      .map(({ placed, at }) => ({ placed, at, ...placed.annotations.sentences[at]! }));
    const { placed, at, start, end, block } = places[0]!;
    const words = wordsIn(placed.words, { start, end });
    const near = [at - 1, at + 1].flatMap((place) => {
      const other = placed.annotations.sentences[place];
      return other === undefined ? [] : wordsIn(placed.words, other);
    });
    return {
      placed,
      start,
      end,
      words,
      groups: new Set(copies.map((copy) => copy.placed.group)),
      copies: new Set(copies.map((copy) => copy.placed)).size,
      places,
      terms: termsOf(words),
      clauses: clausesOf(placed.annotations.clauseBreaks, { start, end }, placed.words).map((clause) =>
        clauseOf(placed, clause),
      ),
      neighbours: termsOf(near),
      headline: placed.article.blocks[block]?.kind === 'headline',
    };
  });
  told.sort(
    (a, b) =>
      a.placed.index - b.placed.index || a.start - b.start || byCodeUnit(a.placed.article.id, b.placed.article.id),
  );
  return { told, weights: termWeights(told) };
}

/** The clause of a sentence that holds a span, else the whole sentence. */
export function clauseAround(told: StorySentence, span: Span): Clause {
  return (
    told.clauses.find((clause) => clause.start <= span.start && span.end <= clause.end) ?? clauseOf(told.placed, told)
  );
}

function clauseOf(placed: PlacedArticle, { start, end }: Span): Clause {
  const words = wordsIn(placed.words, { start, end });
  const verbs = finiteVerbs(words).flatMap((at) =>
    words
      .slice(at, at + 4)
      .flatMap(({ term }) => (term === null ? [] : [term]))
      .slice(0, 1),
  );
  return { start, end, words, terms: termsOf(words), verbs: new Set(verbs) };
}

/** Terms other than numbers, days and months, which are what may differ. */
export function termsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ term }) => (term === null || /^\p{N}/u.test(term) || NUMBER_TERMS.has(term) ? [] : [term])),
  );
}
