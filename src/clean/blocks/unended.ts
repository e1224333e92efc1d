import { fold } from '../pieces/piece.ts';
import { type Wording, wordingOf } from '../pieces/sentence-like.ts';
import { turnOf } from '../pieces/turns.ts';
import type { Judged } from './roles.ts';

/** When a text is written without full stops, as posts are. Chosen on invented posts, menus and lists of headlines. */
const UNENDED = {
  /** Least words of a sentence without its sign, and of one with it. */
  words: 5,
  ended: 3,
  /** Most capitals among words a title would capitalise, most words of the interface, most hyperlink: shares. */
  capitals: 0.6,
  interface: 0.5,
  linked: 0.5,
  /** Wording of pleas and pointers from which a line is one. */
  plea: 1,
  /** Longest headline, in words. */
  headline: 20,
  /** Letters of such sentences for each letter of paragraphs that end as they should: below it, they are captions. */
  besideBody: 0.5,
  /** Least share of the letters of what is undecided or furniture: below it, they are part of a menu. */
  amongLines: 0.5,
  /** Most lines beside a single such sentence: more are the menu over a footer. */
  alone: 2,
  /** Least share of them that say something, with words that headlines leave out. */
  says: 0.6,
  /** Least words of a line beside them: one that has a predicate, and any other. */
  besidePredicate: 3,
  beside: 8,
} as const;

/** When labels before lines are speakers' names. */
const TRANSCRIPT = {
  turns: 3,
  /** Speakers: one alone is a kicker over teasers. */
  speakers: 2,
  /** Least share of the letters of the turns in which something is said; a table of facts has less. */
  says: 0.3,
  /** Most pieces for each turn between the first and the last. */
  apart: 2,
} as const;

const OVERRULED = new Set<Judged['role']>(['line', 'caption', 'biography', 'dateline']);

/** Signs between the items of a ticker or a bar. */
const PARTED = /\s(?:[|•·»›]|\+{2,3})\s/gu;

/** Makes body of what a text says without full stops: the turns of a transcript, the sentences of a post. */
export function settleUnended(all: readonly Judged[], title: string): void {
  settleTurns(all);
  settlePosts(all, title);
}

/** The turns of a transcript are body, however short: at least three, of two speakers one of whom speaks again. */
function settleTurns(all: readonly Judged[]): void {
  const turns = all.flatMap((judged, index) => {
    const turn = isOpen(judged) ? turnOf(judged.text) : null;
    return turn === null ? [] : [{ judged, index, ...turn }];
  });
  const speakers = new Set(turns.map(({ speaker }) => speaker));
  if (turns.length < TRANSCRIPT.turns || speakers.size < TRANSCRIPT.speakers || speakers.size === turns.length) return;
  if (turns.at(-1)!.index - turns[0]!.index + 1 > turns.length * TRANSCRIPT.apart) return;
  const said = turns.filter(({ judged, label }) => {
    const wording = wordingOf(judged.text.slice(label));
    return judged.features.words >= UNENDED.words && wording.runs && wording.predicates;
  });
  if (letters(said.map(({ judged }) => judged)) < letters(turns.map(({ judged }) => judged)) * TRANSCRIPT.says) return;
  for (const { judged } of turns) if (OVERRULED.has(judged.role)) judged.role = 'body';
}

/** A line that runs as a sentence does, whether or not it ends as one. */
interface Sentence {
  readonly judged: Judged;
  readonly index: number;
  readonly wording: Wording;
}

/** The sentences of a post are body where the page has little else: its own way of writing ends none of them. */
function settlePosts(all: readonly Judged[], title: string): void {
  const sentences = all.flatMap((judged, index): Sentence[] => {
    const wording = isSentence(judged, title) ? wordingOf(judged.text) : null;
    return wording?.runs ? [{ judged, index, wording }] : [];
  });
  const unended = withoutHeadline(all, sentences);
  if (unended.length === 0) return;
  const found = letters(unended.map(({ judged }) => judged));
  if (found < letters(all.filter(({ role }) => role === 'body')) * UNENDED.besideBody) return;
  const known = new Set(sentences.map(({ judged }) => judged));
  const others = all.filter((judged) => isOther(judged) && !known.has(judged));
  const menu = others.filter((judged) => !isPlain(judged, title) || judged.features.words < UNENDED.beside);
  if (found < (found + letters(menu)) * UNENDED.amongLines) return;
  if (unended.length === 1 && others.length > UNENDED.alone) return;
  if (sentences.filter(({ wording }) => wording.says).length < sentences.length * UNENDED.says) return;
  for (const { judged } of unended) judged.role = 'body';
  settleBeside(all, unended, title);
}

/** Shorter or less plain lines right behind a sentence of the post are of the post too. */
function settleBeside(all: readonly Judged[], unended: readonly Sentence[], title: string): void {
  for (const { index } of unended) {
    for (let next = index + 1; next < all.length; next++) {
      const judged = all[next]!;
      if (!isPlain(judged, title)) break;
      const { words } = judged.features;
      const goesOn = words >= UNENDED.besidePredicate && wordingOf(judged.text).predicates;
      if (words < UNENDED.beside && !goesOn) break;
      judged.role = 'body';
    }
  }
}

/**
 * The sentences without what may be the headline and what leads to it. Above paragraphs that end as they should, only those
 * right before the first of them are the post's, and the first of these heads it unless it is long; elsewhere a first line
 * heads the others where it lacks the words headlines lack.
 */
function withoutHeadline(all: readonly Judged[], sentences: readonly Sentence[]): readonly Sentence[] {
  const first = all.findIndex(({ role }) => role === 'body');
  if (first < 0) return sentences.filter(({ index, wording }) => index > 0 || all.length === 1 || wording.says);
  const at = new Set(sentences.map(({ index }) => index));
  let start = first;
  while (at.has(start - 1)) start -= 1;
  return sentences.filter(
    ({ index, judged }) => index > start || (index === start && judged.features.words > UNENDED.headline),
  );
}

/** Not said by the markup to stand outside the article. */
const isOpen = ({ piece }: Judged): boolean =>
  piece.markup === null ||
  (piece.markup.stated === null && (piece.markup.kept ?? 1) >= 0.5 && piece.markup.linked < UNENDED.linked);

/** An undecided line with nothing against its being prose but that no sentence ends with it. */
function isPlain(judged: Judged, title: string): boolean {
  const { features, role, text, piece } = judged;
  if (role !== 'line' || piece.markup?.heading || !isOpen(judged)) return false;
  if (features.titleCase > UNENDED.capitals && /\p{Ll}/u.test(text)) return false;
  if (features.interfaceShare > UNENDED.interface || features.boilerplate >= UNENDED.plea) return false;
  if ((text.slice(0, 600).match(PARTED)?.length ?? 0) > 1) return false;
  return title === '' || text.length > title.length * 2 || fold(text) !== title;
}

const isSentence = (judged: Judged, title: string): boolean =>
  isPlain(judged, title) && judged.features.words >= (judged.features.terminal ? UNENDED.ended : UNENDED.words);

/** What a page has besides sentences: menus, labels, lists. Rows of tags and signs alone do not count. */
const isOther = (judged: Judged): boolean =>
  (judged.role === 'line' || judged.role === 'furniture') && isOpen(judged) && /(?:^|\s)\p{L}{2}/u.test(judged.text);

const letters = (some: readonly Judged[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
