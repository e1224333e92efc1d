import type { Gold } from '../../corpora/affairs/gold.ts';
import { bind } from '../../corpora/affairs/places.ts';
import type { Edition, EditionArticle } from '../../src/model.ts';
import { claimFigures } from './claims/claims.ts';
import type { CalledClaim } from './claims/testimonies.ts';
import type { Figures } from './figures/catalogue.ts';
import type { Judge } from './pages/expansion.ts';
import { relationFigures } from './pages/relations.ts';

/**
 * The rival for relations: word 8-grams common to two raw texts, furniture and all. Where both texts are contained in
 * each other to this share: same-text; where one is to the lesser share: reuses. It cannot tell the rest. The
 * thresholds are round numbers that part these relations on our own sample. A related pair is given a common source,
 * the likeliest direction.
 */
const SAME_TEXT = 0.35;
const REUSES = 0.2;

/** What a few lines of plain code reach on the same gold: relations by 8-grams, claims by identical sentences. */
export function scoreRival(edition: Edition, gold: Gold): Partial<Figures> {
  const bound = bind(edition, gold);
  return {
    ...relationFigures(bound, gramJudge(edition.articles)).figures,
    ...claimFigures(bound, sentenceClaims(edition.articles)).figures,
  };
}

/** Judges two articles by the word 8-grams of their raw texts. */
export function gramJudge(articles: readonly EditionArticle[]): Judge {
  const grams = new Map(articles.map(({ id, text }) => [id, gramsOf(text)]));
  return (first, second) => {
    const [x, y] = [grams.get(first)!, grams.get(second)!];
    const common = [...x].filter((gram) => y.has(gram)).length;
    const [inFirst, inSecond] = [common / (x.size || 1), common / (y.size || 1)];
    if (Math.min(inFirst, inSecond) >= SAME_TEXT) return { relation: 'same-text', upstream: 'common' };
    if (Math.max(inFirst, inSecond) >= REUSES) return { relation: 'reuses', upstream: 'common' };
    return { relation: 'independent', upstream: null };
  };
}

function gramsOf(text: string): Set<string> {
  const tokens = wordsOf(text);
  return new Set(tokens.slice(7).map((_, i) => tokens.slice(i, i + 8).join(' ')));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Claims as sets of sentences with the same words, case and punctuation aside; sentences of under 4 words are none. */
export function sentenceClaims(articles: readonly EditionArticle[]): CalledClaim[] {
  const claims = new Map<string, { article: string; start: number; end: number }[]>();
  for (const { id, text } of articles) {
    for (const match of text.matchAll(/[^.!?\n]+[.!?]*["”’)]*/gu)) {
      const words = wordsOf(match[0]);
      if (words.length < 4) continue;
      const lead = match[0].length - match[0].trimStart().length;
      const start = match.index + lead;
      const key = words.join(' ');
      claims.set(key, [...(claims.get(key) ?? []), { article: id, start, end: start + match[0].trim().length }]);
    }
  }
  return [...claims].map(([id, testimonies]) => ({ id, testimonies }));
}
