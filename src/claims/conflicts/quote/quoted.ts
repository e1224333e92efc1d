import { byCodeUnit, type Passage, passageOf, type Span } from '../../../model.ts';
import type { PlacedArticle } from '../../people/placed-article.ts';
import type { Found } from '../calls/found.ts';
import type { QuoteChange } from './wordings.ts';

/** Shorter quotations are compared only with words that differ in one word by a letter or an ending. */
export const LONG = 5;
/** Rows in more quotations than this lead to no pairs. */
export const MOST_POSTINGS = 60;

/** A wording in quotation marks, with the texts that carry it. */
export interface Quoted {
  readonly placed: PlacedArticle;
  readonly span: Span;
  /** Where it stands, in the order in which texts are shown. */
  readonly places: readonly { readonly placed: PlacedArticle; readonly span: Span }[];
  readonly forms: readonly string[];
  /** Entities, or words, of those it is ascribed to. */
  readonly speakers: ReadonlySet<string>;
  /** Sizes of the text groups that carry it. */
  readonly groups: ReadonlyMap<string, number>;
  /** It is a whole sentence: begins with a capital and ends with a full stop. */
  readonly sentence: boolean;
  /** Places of words with a mark behind them. */
  readonly breaks: ReadonlySet<number>;
}

/** Entities it is ascribed to. */
export function known({ speakers }: Quoted): string[] {
  return [...speakers].filter((speaker) => speaker !== '?');
}

/** The conflict of two wordings, by the two places to show. */
export function conflictOf(a: Quoted, b: Quoted, change: QuoteChange): Found {
  return {
    kind: 'quote',
    nature: 'altered',
    ...shownPair(a, b),
    reason: change.reason,
    fact: `quote ${[a.forms.join(' '), b.forms.join(' ')].sort(byCodeUnit).join(' | ')}`,
    values: [a.forms.join(' '), b.forms.join(' ')],
    score: change.shared + Math.log2(1 + size(a)) + Math.log2(1 + size(b)),
  };
}

/**
 * Two takes of one organisation, which heard the words once, before two of any, and two texts before one; else the texts to
 * show.
 */
function shownPair(a: Quoted, b: Quoted): { a: Passage; b: Passage } {
  const pairs = a.places.flatMap((one) => b.places.map((other) => [one, other] as const));
  const apart = pairs.filter(([one, other]) => one.placed.group !== other.placed.group);
  const takes = apart.find(([{ placed }, other]) => placed.origin !== null && placed.origin === other.placed.origin);
  const [one, other] = takes ?? apart[0] ?? [a, b];
  return { a: passage(one), b: passage(other) };
}

function size({ groups }: Quoted): number {
  return [...groups.values()].reduce((sum, one) => sum + one, 0);
}

function passage({ placed, span }: Pick<Quoted, 'placed' | 'span'>): Passage {
  return passageOf(placed.article, span);
}
