import { readFileSync } from 'node:fs';
import { type AccountSentence, type Edition, overlaps } from '../../src/model.ts';
import type { Figures } from '../pinned/figures.ts';

/** A sentence of a page: the article's key, and where in its text. */
export type GoldPlace = readonly [key: string, start: number, end: number];

/**
 * What a reader who saw only the pages would have in the account of an affair: the news that must be told first, the five facts that must be in
 * it, and the words that name the affair; each as the places of all sentences that tell it alone.
 */
export interface AccountGold {
  readonly lead: readonly GoldPlace[];
  readonly mustHaves: readonly (readonly GoldPlace[])[];
  readonly title: readonly GoldPlace[];
}

/** Reads the gold of an account. */
export function readAccountGold(path: string): AccountGold {
  return JSON.parse(readFileSync(path, 'utf8')) as AccountGold;
}

/**
 * The figures of the first account of an edition: `mustHaves`, the share of the facts it tells; `lead`, 1 if its first sentence tells the news;
 * `told`, the share of its sentences that tell any of the facts; `texts`, the mean of texts behind a sentence; `sentences`.
 */
export function scoreAccount(edition: Edition, gold: AccountGold): Figures {
  const sentences = edition.accounts[0]?.sentences ?? [];
  const groups = new Map(edition.articles.map(({ siglum, textGroup }) => [siglum, textGroup]));
  const tells = (places: readonly GoldPlace[], sentence: AccountSentence) =>
    places.some((place) => isAt(edition, sentence, place));
  const facts = gold.mustHaves.map((places) => sentences.some((sentence) => tells(places, sentence)));
  const useful = sentences.filter((sentence) => gold.mustHaves.some((places) => tells(places, sentence)));
  const texts = sentences.map(({ sigla }) => new Set(sigla.flatMap((siglum) => groups.get(siglum) ?? [])).size);
  return {
    mustHaves: share(facts.filter((told) => told).length, facts.length),
    lead: sentences.length > 0 && tells(gold.lead, sentences[0]!) ? 1 : 0,
    told: share(useful.length, sentences.length),
    texts: share(
      texts.reduce((sum, n) => sum + n, 0),
      texts.length,
    ),
    sentences: sentences.length,
  };
}

/** True if a sentence stands at a place of the gold, or is the same words in another page. */
function isAt({ articles }: Edition, sentence: AccountSentence, [key, start, end]: GoldPlace): boolean {
  const article = articles.find((held) => held.key === key);
  if (article === undefined) return false;
  if (article.id === sentence.article && overlaps(sentence, { start, end })) return true;
  return plain(article.text.slice(start, end)) === plain(sentence.text);
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
