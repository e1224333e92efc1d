import type { BoostedTrees } from '../../base/boosted-trees.ts';
import type { Block, BlockKind } from '../../model.ts';
import { describesScene } from '../pieces/lines.ts';
import type { Piece } from '../pieces/piece.ts';
import { settleAuthorBoxes, settleTeasers } from './afterwords.ts';
import { settleByEvidence } from './by-evidence.ts';
import { pleadsForItself } from './cues/boilerplate.ts';
import { isEnglish } from './features.ts';
import { settleHeadline } from './headline.ts';
import { settleOffers } from './offers.ts';
import { markRepeats } from './repeats.ts';
import { type Judged, judge, type PageFacts, type Role } from './roles.ts';
import { settleUnended } from './unended.ts';
import { affinity, mainZone, vocabularyOf, type Zone } from './zone.ts';

/**
 * The blocks of a page: each piece judged by its words, settled among its neighbours, then weighed with all that is known.
 *
 * @param trees what weighs them; without it the rules alone decide
 */
export function classify(
  text: string,
  pieces: readonly Piece[],
  facts: Omit<PageFacts, 'english'>,
  trees: BoostedTrees | null,
): Block[] {
  const { all, zone, vocabulary } = settled(text, pieces, facts);
  if (trees !== null) settleByEvidence(trees, all, zone, vocabulary);
  const blocks = all.map(({ piece, role }): Block => ({ start: piece.start, end: piece.end, kind: kindOf(role) }));
  return markRepeats(text, blocks);
}

/** The pieces of a page with the roles that the rules give them. */
export function settled(
  text: string,
  pieces: readonly Piece[],
  facts: Omit<PageFacts, 'english'>,
): { readonly all: readonly Judged[]; readonly zone: Zone; readonly vocabulary: ReadonlySet<string> } {
  const english = isEnglish(text);
  const all = pieces.map((piece) => judge(text, piece, { ...facts, english }));
  settleUnended(all, facts.title);
  settleEdges(all);
  spreadPleas(all);
  followPointers(all);
  settleScenes(all);
  const zone = widened(all, mainZone(all));
  const vocabulary = vocabularyOf(all, zone);
  settleOutside(all, zone, vocabulary);
  settleHeadline(all, zone, vocabulary, facts);
  settleInside(all, zone);
  settleBiographies(all, zone);
  settleTeasers(all);
  settleAuthorBoxes(all);
  settleOffers(all);
  return { all, zone, vocabulary };
}

/** A plea comes in several sentences, not each of which pleads: those next to one that hint at it are part of it. */
function spreadPleas(all: readonly Judged[]): void {
  for (const step of [1, -1]) {
    let near = false;
    for (let i = step > 0 ? 0 : all.length - 1; i >= 0 && i < all.length; i += step) {
      const judged = all[i]!;
      const { boilerplate, words } = judged.features;
      if (judged.role === 'body' && near && boilerplate > 0 && words < 90) {
        judged.role = 'furniture';
        judged.told = true;
      }
      if (judged.role !== 'line') near = judged.role === 'furniture' && boilerplate >= 1.5 && words >= 6;
    }
  }
}

/** What is settled among neighbours: shares, wordings and paragraphs. Chosen on the development pages. */
const EDGES = {
  /** Share of hyperlink from which a sentence is nothing but the way to another page. */
  allLink: 0.9,
  /** Least wording of a plea, and least paragraphs besides, for the outermost paragraph to be taken for one. */
  plea: 1.5,
  company: 3,
  /** Share of the paragraphs after which a sentence about an author may be a biography: pages go on after the article. */
  late: 0.7,
} as const;

/** What a pointer points to ("More on this:") is no part of the article: the hyperlinks right behind it. */
function followPointers(all: readonly Judged[]): void {
  let pointed = false;
  for (const judged of all) {
    const { boilerplate, linked, words } = judged.features;
    if (judged.role === 'body' && pointed && linked >= EDGES.allLink) {
      judged.role = 'furniture';
      judged.told = true;
    } else pointed = judged.role === 'furniture' && boilerplate >= 2 && words <= 8;
  }
}

/** The outermost paragraphs of a page are where it pleads; there a lighter wording is enough. */
function settleEdges(all: readonly Judged[]): void {
  const body = all.filter((judged) => judged.role === 'body');
  if (body.length <= EDGES.company) return;
  for (const judged of [body[0]!, body.at(-1)!]) {
    if (judged.features.boilerplate >= EDGES.plea && pleadsForItself(judged.text)) {
      judged.role = 'furniture';
      judged.told = true;
    }
  }
}

/** A single sentence about what a picture shows is a caption where it stands before the article's second paragraph. */
function settleScenes(all: readonly Judged[]): void {
  let paragraphs = 0;
  for (let i = 0; i < all.length && paragraphs < 2; i++) {
    const judged = all[i]!;
    if (judged.role !== 'body') continue;
    paragraphs += 1;
    const later = all.slice(i + 1, i + 40).some(({ role, features }) => role === 'body' && features.words >= 20);
    if (later && describesScene(judged.text)) judged.role = 'caption';
  }
}

/** The zone with the short sentences that stand at its edges: "He declined." ends an article as well as a long one. */
function widened(all: readonly Judged[], zone: Zone): Zone {
  if (zone.start >= zone.end) return zone;
  const isShortSentence = (judged: Judged | undefined): boolean =>
    judged?.role === 'line' &&
    judged.features.terminal &&
    judged.features.boilerplate === 0 &&
    judged.features.titleCase < 0.8;
  let { start, end } = zone;
  while (isShortSentence(all[start - 1])) start -= 1;
  while (isShortSentence(all[end])) end += 1;
  return { start, end };
}

const kindOf = (role: Role): BlockKind => (role === 'line' || role === 'biography' ? 'furniture' : role);

/** Prose far from the article is another article's teaser, unless it speaks of the same things. */
function settleOutside(all: readonly Judged[], zone: Zone, vocabulary: ReadonlySet<string>): void {
  all.forEach((judged, i) => {
    if (i >= zone.start && i < zone.end) return;
    const kept = (judged.piece.markup?.kept ?? 0) >= 0.5;
    if (judged.role === 'line' && kept && zone.start < zone.end) {
      const { linked, boilerplate } = judged.features;
      if (linked < 0.5 && boilerplate === 0 && i > zone.start) judged.role = 'body';
    }
    if (judged.role !== 'body' || kept) return;
    const isLine = !judged.features.terminal && judged.features.words < 14;
    if (isLine || affinity(judged.text, vocabulary) < 0.4) judged.role = 'furniture';
  });
}

/** Settles the undecided lines among the paragraphs: subheads stay, captions and other headlines go. */
function settleInside(all: readonly Judged[], zone: Zone): void {
  for (let i = zone.start; i < zone.end; i++) {
    const judged = all[i]!;
    if (judged.role !== 'line') continue;
    const next = all[i + 1];
    const previous = all[i - 1];
    if (next?.credit) judged.role = 'caption';
    else if (staysInside(judged, previous, next)) judged.role = 'body';
    else judged.role = isUnendedSentence(judged, previous, next) ? 'caption' : 'furniture';
  }
}

/** A post from a social network shown in the article. */
const EMBEDDED_POST = /\bpic\.twitter\.com\/|https?:\/\/t\.co\/|\(@\w{2,30}\)/;

/** A heading between two paragraphs of the article is its own, whatever the element around it is called. */
function isSubhead({ piece, features }: Judged, previous: Judged | undefined, next: Judged | undefined): boolean {
  const { heading = false, linked = 0 } = piece.markup ?? {};
  if (!heading || linked > 0.5 || features.boilerplate > 0 || features.words < 2) return false;
  return previous?.role === 'body' && isKept(previous) && next?.role === 'body' && isKept(next);
}

const isKept = ({ piece }: Judged): boolean => (piece.markup?.kept ?? 0) >= 0.5;

/** True between two paragraphs that read like the article though its container was not found there. */
const isMissed = (previous: Judged | undefined, next: Judged | undefined): boolean =>
  previous?.role === 'body' && !isKept(previous) && next?.role === 'body' && !isKept(next);

function staysInside(judged: Judged, previous: Judged | undefined, next: Judged | undefined): boolean {
  const { features, text } = judged;
  const kept = judged.piece.markup?.kept ?? null;
  if (features.linked > 0.8 && features.words >= 3) return false;
  if (kept !== null && kept < 0.5 && isSubhead(judged, previous, next)) return true;
  if (kept !== null && !isMissed(previous, next)) return kept >= 0.5;
  if (features.terminal || /[:;,]["”]?$/.test(text) || features.quoted || /^[-•*–—\d]/.test(text)) return true;
  if (features.glue >= 0.25 && features.words >= 14) return true;
  if (EMBEDDED_POST.test(text)) return true;
  if (features.titleCase > 0.7 && features.words >= 4 && (/\p{Ll}/u.test(text) || text.includes(':'))) return false;
  const besideBody = previous?.role === 'body' && next?.role === 'body';
  if (besideBody) return features.words <= 9;
  return next?.role === 'body' && features.words <= 5 && features.titleCase < 0.7;
}

/** A catchword and a sentence, as picture desks write captions: "Stranded: The ferry lay at its berth all day". */
const LED = /^\p{Lu}\p{Ll}[^:.!?]{2,40}: \p{Lu}\p{Ll}+ \p{Ll}/u;

/** A sentence without its full stop between two paragraphs is, as a rule, what stood under a picture. */
function isUnendedSentence(
  { features, piece, text }: Judged,
  previous: Judged | undefined,
  next: Judged | undefined,
): boolean {
  if (features.words >= 7 && features.glue >= 0.15 && LED.test(text)) return true;
  if (features.words < 8 || features.glue < 0.2 || features.titleCase > 0.5 || features.boilerplate > 0) return false;
  return piece.markup === null && previous?.role === 'body' && next?.role === 'body';
}

/** A sentence about an author is a biography only before the body or towards its end. */
function settleBiographies(all: readonly Judged[], zone: Zone): void {
  const body = all.flatMap((judged, i) => (i >= zone.start && i < zone.end && judged.role === 'body' ? [i] : []));
  const first = body[0] ?? all.length;
  const late = body[Math.floor(body.length * EDGES.late)] ?? -1;
  all.forEach((judged, i) => {
    if (judged.role === 'biography' && i > first && i < late) judged.role = 'body';
  });
}
