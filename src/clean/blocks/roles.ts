import { BY_START } from '../../languages/pages/bylines.ts';
import type { BlockKind } from '../../model.ts';
import { isDateLine } from '../dates/date-line.ts';
import { captionKind, isBiography, isByline, isContributorCredit } from '../pieces/lines.ts';
import type { Piece } from '../pieces/piece.ts';
import { BODY_LIKE, type Features, featuresOf, proseScore } from './features.ts';

/** What a piece looks like by itself. `line` = short and undecided: its neighbours settle it. */
export type Role = Exclude<BlockKind, 'repeat'> | 'line' | 'biography';

/** A piece with its features and its role so far. */
export interface Judged {
  readonly piece: Piece;
  readonly text: string;
  readonly features: Features;
  readonly score: number;
  /** A photo credit without a caption; the line before it is one. */
  readonly credit: boolean;
  role: Role;
  /** A rule has told by its words what it is: nothing learnt overrules that. */
  told?: boolean;
}

/** What is known of a page before its pieces are judged. */
export interface PageFacts {
  /** The title the page declares or its markup states, folded; '' if none. */
  readonly title: string;
  /** What the page says its article is about, folded; '' if nothing. */
  readonly description: string;
  /** The function words of the page are English ones. */
  readonly english: boolean;
  /** True if the name is a news organisation's. */
  readonly isOutlet: (name: string) => boolean;
}

/** Judges a piece by its own words and markup. */
export function judge(text: string, piece: Piece, facts: PageFacts): Judged {
  const block = text.slice(piece.start, piece.end);
  const features = featuresOf(text, piece);
  const score = proseScore(features, piece, facts.english);
  const caption = captionKind(block);
  const credit = caption === 'credit';
  return { piece, text: block, features, score, credit, role: roleOf(block, piece, features, score, caption, facts) };
}

/** A short cell of a table of several: what stands in it is a value, whatever it is worded like. */
const isCell = ({ markup, start, end }: Piece): boolean => markup?.cell === true && end - start <= 60;

function roleOf(
  block: string,
  piece: Piece,
  features: Features,
  score: number,
  caption: 'credit' | 'caption' | null,
  facts: PageFacts,
): Role {
  const stated = piece.markup?.stated ?? null;
  if (stated !== null && stated !== 'repeat') return stated;
  if (!isCell(piece) && isDateLine(block)) return 'dateline';
  const bare = piece.markup !== null && (piece.markup.linked > 0.9 || isCell(piece));
  if (!bare && isByline(block, facts.isOutlet)) return 'byline';
  if (bare && BY_START.test(block) && isByline(block, facts.isOutlet)) return 'byline';
  if (isContributorCredit(block)) return 'byline';
  if (features.boilerplate >= 3 && caption === null && score < BODY_LIKE) return 'furniture';
  if (caption !== null) return 'caption';
  if (isBiography(block)) return 'biography';
  if (score >= BODY_LIKE) return 'body';
  if (features.label || features.boilerplate >= 1.5 || (features.interfaceShare > 0.6 && features.words <= 12))
    return 'furniture';
  return 'line';
}
