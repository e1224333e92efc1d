import { fold } from '../pieces/piece.ts';
import type { Judged, PageFacts } from './roles.ts';
import { affinity, type Zone } from './zone.ts';

/** Finds the headline among the lines before the body, and the deck that stands between it and the byline. */
export function settleHeadline(
  all: readonly Judged[],
  zone: Zone,
  vocabulary: ReadonlySet<string>,
  { title, description }: Pick<PageFacts, 'title' | 'description'>,
): void {
  const firstBody = all.findIndex((judged, i) => i >= zone.start && judged.role === 'body');
  const limit = firstBody < 0 ? Math.min(all.length, 12) : firstBody;
  let best = all.findIndex((judged, i) => i < limit + 1 && judged.role === 'headline');
  if (best < 0 && title !== '') best = all.findIndex((judged, i) => i <= limit && fold(judged.text) === title);
  if (best < 0) best = nearest(all, limit, vocabulary);
  if (best < 0) return;
  all[best]!.role = 'headline';
  for (let i = best + 1; i < limit && i <= best + HEADLINE.leadReach; i++) {
    const judged = all[i]!;
    const { words, boilerplate, linked, terminal } = judged.features;
    if (judged.role === 'line' && words >= 5 && affinity(judged.text, vocabulary) >= 0.3) judged.role = 'deck';
    const lead = judged.role === 'furniture' && judged.piece.markup !== null && judged.piece.markup.stated === null;
    if (
      lead &&
      terminal &&
      words >= 8 &&
      boilerplate === 0 &&
      linked < 0.3 &&
      affinity(judged.text, vocabulary) >= 0.2
    ) {
      judged.role = 'deck';
    }
    if (!SETS_OFF.has(judged.role)) break;
  }
  for (let i = best + 1; i < limit; i++) {
    const judged = all[i]!;
    if ((judged.role === 'line' || judged.role === 'furniture') && isDescription(judged, description))
      judged.role = 'deck';
  }
  settleDeck(all, best);
}

/** How far from the headline its lead and deck stand, and how long they are: pieces, letters and words. */
const HEADLINE = {
  /** Least letters of a lead that a page also gives as its description. */
  leastLead: 40,
  /** How far below the headline a lead outside the body is still looked for, and what may stand before it. */
  leadReach: 8,
  /** Longest deck, in words, and the most pieces between it and the byline or date. */
  longestDeck: 45,
  deckReach: 4,
} as const;

/** True if a piece is what the page says its article is about, whole or its beginning. */
function isDescription({ text, piece }: Judged, description: string): boolean {
  if (piece.markup === null || piece.markup.linked > 0.5 || description.length < HEADLINE.leastLead) return false;
  if (text.length < HEADLINE.leastLead || text.length > 1_500) return false;
  const words = fold(text);
  if (words.length < HEADLINE.leastLead) return false;
  return words.startsWith(description) || description.startsWith(words);
}

const SETS_OFF = new Set(['furniture', 'byline', 'dateline', 'caption', 'deck', 'repeat']);

/** The line before the body that shares most words with it; a few capitalised words at the very top only if no other. */
function nearest(all: readonly Judged[], limit: number, vocabulary: ReadonlySet<string>): number {
  let best = -1;
  let bestScore = 0.3;
  let masthead = -1;
  for (let i = 0; i < limit; i++) {
    const { role, features, text } = all[i]!;
    if (all[i + 1]?.credit) continue;
    if (role !== 'line' || features.words < 3 || features.words > 32 || text.endsWith(':')) continue;
    const near = affinity(text, vocabulary) + Math.min(features.words, 8) * 0.02;
    if (near <= bestScore) continue;
    if (i === 0 && features.words <= 4 && features.titleCase === 1) {
      masthead = i;
      continue;
    }
    bestScore = near;
    best = i;
  }
  return best < 0 ? masthead : best;
}

/** A sentence or two between the headline and a byline or date are the deck, if a body follows. */
function settleDeck(all: readonly Judged[], headline: number): void {
  let sentences = 0;
  for (let i = headline + 1; i <= headline + 2 && all[i]?.role === 'body'; i++) {
    if (all[i]!.features.words > HEADLINE.longestDeck) break;
    sentences += 1;
  }
  if (sentences === 0) return;
  let signed = headline + sentences + 1;
  while (
    signed <= headline + sentences + HEADLINE.deckReach &&
    ['furniture', 'caption', 'line'].includes(all[signed]?.role ?? '')
  )
    signed += 1;
  if (!['byline', 'dateline'].includes(all[signed]?.role ?? '')) return;
  if (all.slice(signed).filter((judged) => judged.role === 'body').length < 2) return;
  for (let i = headline + 1; i <= headline + sentences; i++) all[i]!.role = 'deck';
}
