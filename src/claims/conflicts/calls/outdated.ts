import { byCodeUnit, latinSiglum, type Passage } from '../../../model.ts';
import type { PlacedArticle } from '../../people/placed-article.ts';
import type { Found } from './found.ts';

/** A value as one text gives it. */
interface Given {
  readonly placed: PlacedArticle;
  readonly day: string;
  readonly value: string;
}

/** Texts that still give an older value. */
export interface Outdated {
  /** Their articles, in the order of the edition. */
  readonly articles: readonly string[];
  /** Who changed the value when, and which texts are late, in a sentence. */
  readonly reason: string;
}

/**
 * Which texts still give an older value after a paper changed it: where one publisher gives one value and on a later day the
 * other, every dated text, copies too, that gives the older one on a day after. Null where nobody changed it, or none is late.
 *
 * @param list what was found of one pair of values
 */
export function outdatedIn(list: readonly Found[], pile: ReadonlyMap<string, PlacedArticle>): Outdated | null {
  const copies = new Map<string, PlacedArticle[]>();
  for (const placed of pile.values()) copies.set(placed.group, [...(copies.get(placed.group) ?? []), placed]);
  const given = list.flatMap(({ a, b, values }) => [
    ...givenBy(a, values[0], pile, copies),
    ...givenBy(b, values[1], pile, copies),
  ]);
  for (const later of [...given].sort((x, y) => byCodeUnit(x.day, y.day))) {
    const { publisher } = later.placed.article;
    const own = given.filter(({ placed }) => publisher !== null && placed.article.publisher === publisher);
    const older = own.find(({ day, value }) => value !== later.value && day < later.day);
    if (older === undefined || own.some(({ day, value }) => value === older.value && day >= later.day)) continue;
    const late = given.filter(({ day, value }) => value === older.value && day > later.day);
    if (late.length === 0) return null;
    const texts = [...new Map(late.map(({ placed }) => [placed.index, placed.article.id]))].sort(([x], [y]) => x - y);
    const sigla = texts.map(([index]) => latinSiglum(index));
    const at = `${publisher} changed it on ${later.day} (${latinSiglum(older.placed.index)} to ${latinSiglum(later.placed.index)})`;
    const still = `of a later day, ${sigla.join(', ')} still ${sigla.length > 1 ? 'give' : 'gives'} the older`;
    return { articles: texts.map(([, article]) => article), reason: `${at}; ${still}.` };
  }
  return null;
}

/** The text of a passage and its copies that hold the same words, as far as they have a date. */
function givenBy(
  { article, exact }: Passage,
  value: string,
  pile: ReadonlyMap<string, PlacedArticle>,
  copies: ReadonlyMap<string, readonly PlacedArticle[]>,
): Given[] {
  const placed = pile.get(article);
  return (placed === undefined ? [] : copies.get(placed.group)!).flatMap((copy) => {
    const day = copy.article.published?.slice(0, 10);
    return day === undefined || !copy.article.text.includes(exact) ? [] : [{ placed: copy, day, value }];
  });
}
