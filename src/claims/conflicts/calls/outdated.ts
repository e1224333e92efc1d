import { byCodeUnit, latinSiglum, type Passage } from '../../../model.ts';
import type { Leaf } from '../../people/leaf.ts';
import type { Found } from './found.ts';

/** A value as one text gives it. */
interface Given {
  readonly leaf: Leaf;
  readonly day: string;
  readonly value: string;
}

/**
 * Which texts still give an older value after a paper changed it: where one publisher gives one value and on a later day the
 * other, every dated text, copies too, that gives the older one on a day after. Null where nobody changed it, or none is late.
 *
 * @param list what was found of one pair of values
 */
export function outdatedIn(list: readonly Found[], leaves: ReadonlyMap<string, Leaf>): string | null {
  const copies = new Map<string, Leaf[]>();
  for (const leaf of leaves.values()) copies.set(leaf.group, [...(copies.get(leaf.group) ?? []), leaf]);
  const given = list.flatMap(({ a, b, values }) => [
    ...givenBy(a, values[0], leaves, copies),
    ...givenBy(b, values[1], leaves, copies),
  ]);
  for (const later of [...given].sort((x, y) => byCodeUnit(x.day, y.day))) {
    const { publisher } = later.leaf.article;
    const own = given.filter(({ leaf }) => publisher !== null && leaf.article.publisher === publisher);
    const older = own.find(({ day, value }) => value !== later.value && day < later.day);
    if (older === undefined || own.some(({ day, value }) => value === older.value && day >= later.day)) continue;
    const late = given.filter(({ day, value }) => value === older.value && day > later.day);
    if (late.length === 0) return null;
    const sigla = [...new Set(late.map(({ leaf }) => leaf.index))].sort((x, y) => x - y).map(latinSiglum);
    const at = `${publisher} changed it on ${later.day} (${latinSiglum(older.leaf.index)} to ${latinSiglum(later.leaf.index)})`;
    return `${at}; of a later day, ${sigla.join(', ')} still ${sigla.length > 1 ? 'give' : 'gives'} the older.`;
  }
  return null;
}

/** The text of a passage and its copies that hold the same words, as far as they have a date. */
function givenBy(
  { article, exact }: Passage,
  value: string,
  leaves: ReadonlyMap<string, Leaf>,
  copies: ReadonlyMap<string, readonly Leaf[]>,
): Given[] {
  const leaf = leaves.get(article);
  return (leaf === undefined ? [] : copies.get(leaf.group)!).flatMap((copy) => {
    const day = copy.article.published?.slice(0, 10);
    return day === undefined || !copy.article.text.includes(exact) ? [] : [{ leaf: copy, day, value }];
  });
}
