import { type BoostedTrees, logOdds } from '../../base/boosted-trees.ts';
import { evidenceOf } from './evidence.ts';
import type { Judged, Role } from './roles.ts';
import type { Zone } from './zone.ts';

/** When all that is known outweighs the rules. Log-odds by folds of the learning half; letters on invented pages. */
const ODDS = {
  /** From here on a piece the rules left out becomes body, and below it one they took for body is none; flat within ±.4. */
  body: -0.2,
  /** What the markup itself says stands beside the article, and captions, take more. */
  aside: 1,
  caption: 2,
  /** Wording of pleas and pointers from which a line stays what it is. */
  plea: 1.5,
  /** With less of a body than this many letters the trees have nothing to go by: posts, tickers, notes. */
  letters: 600,
} as const;

/** True unless a rule has told what a piece is, or it is a short hyperlink that the reader view left out: a menu. */
function isUnsure({ told, role, features, piece }: Judged): boolean {
  if (told || (role !== 'body' && role !== 'caption' && !OPEN.has(role))) return false;
  if (role !== 'body' && features.boilerplate >= ODDS.plea) return false;
  return features.words > MENU.words || features.linked < MENU.linked || piece.markup?.kept === 1;
}
const MENU = { words: 4, linked: 0.95 } as const;

const OPEN: ReadonlySet<Role> = new Set(['line', 'furniture', 'biography']);

/**
 * Weighs all that is known of each piece of a page of HTML: what the rules missed of the body joins it, what they took for it
 * leaves. What a rule has told by its words (a plea, a teaser, an author's box) or the page's plan (another article) stays.
 */
export function settleByEvidence(
  trees: BoostedTrees,
  all: readonly Judged[],
  zone: Zone,
  vocabulary: ReadonlySet<string>,
): void {
  const letters = all.reduce((sum, { role, text }) => (role === 'body' ? sum + text.length : sum), 0);
  if (letters < ODDS.letters) return;
  const rows = evidenceOf(all, zone, vocabulary, isUnsure);
  all.forEach((judged, i) => {
    const row = rows[i];
    if (!row || judged.told) return;
    const odds = logOdds(trees, row);
    const { role, piece, features } = judged;
    if (role === 'body') {
      if (odds < ODDS.body) judged.role = 'furniture';
    } else if (features.boilerplate < ODDS.plea) {
      const least = role === 'caption' ? ODDS.caption : piece.markup?.stated === 'furniture' ? ODDS.aside : ODDS.body;
      if ((role === 'caption' || OPEN.has(role)) && odds >= least) judged.role = 'body';
    }
  });
}
