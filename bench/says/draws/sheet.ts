import type { Edition, EditionArticle } from '../../../src/model.ts';
import { Chance } from '../../collate/random.ts';

/** What a reader is asked. */
export type DrawKind = 'speaker' | 'whole' | 'stance' | 'persons';

/** A question for a reader, with nothing of what the program answers. */
export interface Question {
  readonly id: string;
  readonly kind: DrawKind;
  readonly affair: string;
  /** Title, publisher and day of the page, as far as they are known. */
  readonly page: string;
  /** The page's words around the place, which stands between ⟦ and ⟧. */
  readonly passage: string;
}

/** What the program answers, kept apart from the questions. */
export interface Key {
  readonly id: string;
  readonly kind: DrawKind;
  readonly affair: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly answer: unknown;
}

/** An edition with the name of its affair. */
export interface NamedEdition {
  readonly affair: string;
  readonly edition: Edition;
}

/** How much of the page a reader sees, in characters on either side of the place. */
const SHOWN = { before: 1300, after: 400 } as const;

/**
 * So many of a list, with the same share of every affair as far as it goes: the same seed draws the same ones.
 *
 * @param listOf what an affair offers, in an order of its own
 */
export function drawn<T>(
  editions: readonly NamedEdition[],
  most: number,
  seed: number,
  listOf: (one: NamedEdition) => readonly T[],
): { readonly from: NamedEdition; readonly item: T }[] {
  const chance = new Chance(seed);
  const piles = editions.map((from) => ({ from, left: [...listOf(from)] }));
  const taken: { readonly from: NamedEdition; readonly item: T }[] = [];
  while (taken.length < most && piles.some(({ left }) => left.length > 0)) {
    for (const { from, left } of piles) {
      if (left.length === 0 || taken.length >= most) continue;
      taken.push({ from, item: left.splice(chance.below(left.length), 1)[0]! });
    }
  }
  return taken;
}

/** The page's words around a place, the place between brackets. */
export function shown(article: EditionArticle, start: number, end: number): string {
  const { text } = article;
  const [from, to] = [Math.max(0, start - SHOWN.before), Math.min(text.length, end + SHOWN.after)];
  return `${from > 0 ? '… ' : ''}${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, to)}${to < text.length ? ' …' : ''}`;
}

/** The head of a page. */
export function headOf({ title, publisher, published, byline }: EditionArticle): string {
  return [title, publisher, published?.slice(0, 10), byline].filter(Boolean).join(' · ');
}
