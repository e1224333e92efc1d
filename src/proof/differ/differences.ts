import { LOOSENS, negates, turnsRound } from '../../languages/en/negation/turning.ts';
import { isPlural } from '../../languages/en/words/plural.ts';
import type { Span } from '../../model.ts';
import type { DifferenceKind } from '../answer/answer.ts';
import type { ReadWord } from '../words/read-words.ts';
import { type Alignment, align, type Gap, gapsOf } from './alignment.ts';

/** A difference of two sentences, by places of words. */
export interface Differing {
  readonly kind: DifferenceKind;
  readonly draft: Span;
  readonly page: Span;
  /** The page gives another value for the draft's. Else it only keeps the page from stating the sentence. */
  readonly sure: boolean;
}

/** When a value of the draft is held against one of the page: telling words. Chosen on altered drafts of the sample and sentences of three affairs. */
const GAP = {
  /** A gap of more telling words on either side holds other matters. */
  longest: 4,
  /** A name, a denial: of more than this beside them. */
  tight: 2,
  /** So many words before what both share may hold a word that denies or loosens it. */
  before: 6,
  /** Where this share of the plain words is the same in order, what else differs stands in its place. */
  whole: 0.8,
  /** …and so many behind it one that negates it. */
  behind: 2,
} as const;

/** What a draft's sentence and one of a page that shares most of its words give differently. */
export function compare(
  draft: readonly ReadWord[],
  page: readonly ReadWord[],
  calendar: ReadonlySet<string>,
): Differing[] {
  const alignment = align(draft, page);
  const whole = matchedShare(draft, alignment);
  const found: Differing[] = [];
  for (const gap of gapsOf(draft, page, alignment)) {
    const left = draft.slice(gap.draft.from, gap.draft.to);
    const right = page.slice(gap.page.from, gap.page.to);
    const value = otherValue(left, right, gap, whole, { mine: draft, its: page, calendar });
    if (value !== null) found.push(value);
    const turned = otherPolarity(draft, page, left, right, gap, whole);
    if (turned !== null) found.push(turned);
  }
  return [...found, ...kept(draft, page, alignment)];
}

/** Share of the draft's telling words that the page's sentence has in the same order; numbers and names, which may differ, apart. */
function matchedShare(draft: readonly ReadWord[], { to }: Alignment): number {
  const plain = draft.flatMap(({ kind, form }, at) => (kind === 'plain' && !negates(form) ? [at] : []));
  return plain.length === 0 ? 0 : plain.filter((at) => to[at]! >= 0).length / plain.length;
}

interface Sides {
  readonly mine: readonly ReadWord[];
  readonly its: readonly ReadWord[];
  readonly calendar: ReadonlySet<string>;
}

/** A number, a date or a name in a gap of the draft for which the page has another of its kind there. */
function otherValue(
  left: readonly ReadWord[],
  right: readonly ReadWord[],
  { anchors }: Gap,
  whole: number,
  { mine, its, calendar }: Sides,
): Differing | null {
  if (anchors === 0 || telling(left) > GAP.longest || telling(right) > GAP.longest) return null;
  const kind = (word: ReadWord): DifferenceKind | null =>
    calendar.has(word.term) ? 'date' : word.kind === 'number' ? 'number' : word.kind === 'name' ? 'name' : null;
  const tight = anchors === 2 && telling(left) <= GAP.tight && telling(right) <= GAP.tight;
  for (const of of ['number', 'date', 'name'] as const) {
    // A value that the other has elsewhere is no other value, unless it stands in the very place of one.
    const alone = (words: readonly ReadWord[], other: readonly ReadWord[]) =>
      words.filter(
        (word) => kind(word) === of && ((tight && of !== 'name') || !other.some(({ term }) => term === word.term)),
      );
    const [yours, theirs] = [alone(left, its), alone(right, mine)];
    if (yours.length === 0 || theirs.length === 0 || yours.some(({ term }) => theirs.some((one) => one.term === term)))
      continue;
    const only = telling(left) === yours.length && telling(right) === theirs.length;
    const placed = anchors === 2 || whole >= GAP.whole;
    const sure = of === 'name' ? only && placed && Math.min(yours.length, theirs.length) <= GAP.tight : placed || only;
    return { kind: of, draft: spanOf(yours), page: spanOf(theirs), sure };
  }
  return null;
}

/** A negation between two words that both have, that one of them has alone. */
function otherPolarity(
  draft: readonly ReadWord[],
  page: readonly ReadWord[],
  left: readonly ReadWord[],
  right: readonly ReadWord[],
  { anchors, ...gap }: Gap,
  whole: number,
): Differing | null {
  if (anchors === 0 || telling(left) > GAP.tight || telling(right) > GAP.tight) return null;
  const [yes, no] = [left, right].map((words) => words.filter(({ form }) => negates(form))) as [ReadWord[], ReadWord[]];
  if (yes.length === no.length) return null;
  const turned = yes.length > no.length;
  const opposite = turned ? right : left;
  if (opposite.some(({ form }) => turnsRound(form) && !negates(form))) return null;
  // Where most else is the same, a negation that one has alone is one; else there must be none in the other at all.
  if (whole < GAP.whole && (anchors < 2 || (turned ? page : draft).some(({ form }) => turnsRound(form)))) return null;
  const mine = yes[0] ?? draft[gap.draft.to] ?? draft.at(-1)!;
  const its = no[0] ?? page[gap.page.to] ?? page.at(-1)!;
  return { kind: 'polarity', draft: spanOf([mine]), page: spanOf([its]), sure: true };
}

/** What keeps a page's sentence from stating the draft's: it, or the draft, denies or loosens within what both share. */
function kept(draft: readonly ReadWord[], page: readonly ReadWord[], { back }: Alignment): Differing[] {
  const shared = page.flatMap(({ kind }, at) => (back[at]! >= 0 && kind !== 'stop' ? [at] : []));
  if (shared.length === 0) return [];
  const from = Math.max(0, shared[0]! - GAP.before);
  const window = page.slice(from, shared.at(-1)! + 1);
  const first = draft.find(({ kind }) => kind !== 'stop')!;
  const found: Differing[] = [];
  const add = (kind: DifferenceKind, mine: ReadWord, its: ReadWord) =>
    found.push({ kind, draft: spanOf([mine]), page: spanOf([its]), sure: false });
  const denied = window.find(({ form }) => turnsRound(form));
  const yours = draft.find(({ form }) => turnsRound(form));
  if (denied !== undefined && yours === undefined) add('polarity', first, denied);
  const negated = draft.find(({ form }) => negates(form));
  const heard = page.slice(from, shared.at(-1)! + 1 + GAP.behind).some(({ form }) => turnsRound(form));
  if (negated !== undefined && !heard) add('polarity', negated, page[shared[0]!]!);
  const loose = window.find(({ form }) => LOOSENS.test(form));
  const mine = draft.find(({ form }) => LOOSENS.test(form));
  if (loose !== undefined && mine === undefined) add('certainty', first, loose);
  if (mine !== undefined && !window.some(({ form }) => LOOSENS.test(form))) add('certainty', mine, page[shared[0]!]!);
  for (const at of shared) {
    const own = draft[back[at]!]!;
    if (own.part === 'NOUN' && isPlural(own.form) !== isPlural(page[at]!.form)) add('number', own, page[at]!);
  }
  return found;
}

function telling(words: readonly ReadWord[]): number {
  return words.filter(({ kind, form }) => kind !== 'stop' && !negates(form)).length;
}

function spanOf(words: readonly ReadWord[]): Span {
  return { start: words[0]!.start, end: words.at(-1)!.end };
}
