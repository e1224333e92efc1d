import { type Claim, type EditionArticle, overlaps, type Span, type Testimony } from '../model.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { sentencesAt } from './whole-sentence.ts';

/** When an article bears a whole sentence out. */
export const BEARING = {
  /** The share of the sentence's terms that the article's own passage must have. Set by hand; readers found 11 of 256 sigla wrong with it. */
  terms: 0.6,
} as const;

type FactsAt = (article: EditionArticle, span: Span) => SentenceFacts;

/**
 * True if an article's testimonies bear a whole sentence of another out: they have its numbers and its days, its names
 * (a name may stand in a sentence beside), most of its terms, and deny nothing that it states. What an article says of a part
 * of the sentence only is no ground for its siglum.
 *
 * @param testimonies the article's own, of the claims that the sentence states
 * @param stances those that the sentence's own article takes to these claims
 */
export function bearsOut(
  sentence: SentenceFacts,
  stances: ReadonlySet<Testimony['stance']>,
  article: EditionArticle,
  testimonies: readonly Testimony[],
  factsAt: FactsAt,
): boolean {
  if (testimonies.length === 0) return false;
  const turned = [...stances].some((stance) => TURNED.has(stance));
  if (testimonies.some(({ stance }) => TURNED.has(stance) !== turned)) return false;
  const own = testimonies.flatMap((testimony) => around(article, testimony, 0).map((span) => factsAt(article, span)));
  if (!own.some(({ negated }) => negated === sentence.negated)) return false;
  const has = <T>(part: 'terms' | 'numbers' | 'days', value: T) =>
    own.some((facts) => (facts[part] as ReadonlySet<unknown>).has(value));
  for (const number of sentence.numbers) if (!has('numbers', number)) return false;
  for (const day of sentence.days) if (!has('days', day)) return false;
  const beside = testimonies.flatMap((testimony) =>
    around(article, testimony, 1).map((span) => factsAt(article, span)),
  );
  for (const name of sentence.capitals) if (!beside.some(({ capitals }) => capitals.has(name))) return false;
  let shared = 0;
  for (const term of sentence.terms) if (has('terms', term)) shared++;
  return shared >= BEARING.terms * sentence.terms.size;
}

/** Stances that turn a statement: one who denies it does not bear it out. */
const TURNED: ReadonlySet<Testimony['stance']> = new Set(['denies', 'questions']);

/** The sentences that a passage of the body or deck stands in, with so many before and behind, as one span; none for any other. */
function around(article: EditionArticle, passage: Span, beside: number): Span[] {
  const spans = sentencesAt(article, passage, beside);
  return spans.length === 0 ? [] : [{ start: spans[0]!.start, end: spans.at(-1)!.end }];
}

/** The testimonies of claims that stand in a sentence of an article. */
export function testimoniesIn(claims: readonly Claim[], article: EditionArticle, sentence: Span): Testimony[] {
  return claims.flatMap(({ testimonies }) =>
    testimonies.filter((one) => one.article === article.id && overlaps(one, sentence)),
  );
}
