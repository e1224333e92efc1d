import { byCodeUnit, latinSiglum, type Passage } from '../../../model.ts';
import type { PlacedArticle } from '../../people/placed-article.ts';
import { noticesIn } from '../../scene/notices.ts';
import type { Found } from './found.ts';

/** A value as one text gives it. */
interface Given {
  readonly placed: PlacedArticle;
  readonly day: string;
  readonly value: string;
  readonly exact: string;
}

/** A value that a paper changed. */
export interface Changed {
  /** It says itself that the older value was wrong. */
  readonly corrected: boolean;
  /** Articles of a later day that still give the older value, in the order of the edition. */
  readonly late: readonly string[];
  /** Who changed the value when, and which texts are late, in a sentence. */
  readonly reason: string;
}

/**
 * Whether a paper changed its value: where one publisher gives one value and on a later day the other. Late is every dated text,
 * copies too, that gives the older one on a day after. Null where nobody changed it.
 *
 * @param list what was found of one pair of values
 */
export function changeIn(list: readonly Found[], pile: ReadonlyMap<string, PlacedArticle>): Changed | null {
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
    const corrected = takesBack(later, older);
    const late = given.filter(({ day, value }) => value === older.value && day > later.day);
    if (late.length === 0 && !corrected) return null;
    const texts = [...new Map(late.map(({ placed }) => [placed.index, placed.article.id]))].sort(([x], [y]) => x - y);
    const sigla = texts.map(([index]) => latinSiglum(index));
    const verb = corrected ? 'corrected' : 'changed';
    const at = `${publisher} ${verb} it on ${later.day} (${latinSiglum(older.placed.index)} to ${latinSiglum(later.placed.index)})`;
    const still = `; of a later day, ${sigla.join(', ')} still ${sigla.length > 1 ? 'give' : 'gives'} the older`;
    return {
      corrected,
      late: texts.map(([, article]) => article),
      reason: `${at}${late.length > 0 ? still : ''}.`,
    };
  }
  return null;
}

/** True if the later text has a notice of correction with the words that only the older one has. */
function takesBack(later: Given, older: Given): boolean {
  const { text } = later.placed.article;
  const only = wordsOf(older.exact).filter((word) => !wordsOf(later.exact).includes(word));
  return noticesIn(later.placed).some(({ start, end }) => {
    const said = wordsOf(text.slice(start, end));
    return only.length > 0 && only.every((word) => said.includes(word));
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The text of a passage and its copies that hold the same words, and other texts with its very sentence, as far as they have a date. */
function givenBy(
  { article, start, exact }: Passage,
  value: string,
  pile: ReadonlyMap<string, PlacedArticle>,
  copies: ReadonlyMap<string, readonly PlacedArticle[]>,
): Given[] {
  const placed = pile.get(article);
  if (placed === undefined) return [];
  const around = placed.annotations.sentences.find((sentence) => sentence.start <= start && start < sentence.end);
  const words = around === undefined ? exact : placed.article.text.slice(around.start, around.end);
  const same = [...pile.values()].filter((other) => other.group !== placed.group && other.article.text.includes(words));
  return [...copies.get(placed.group)!, ...same].flatMap((copy) => {
    const day = copy.article.published?.slice(0, 10);
    return day === undefined || !tells(copy, exact) ? [] : [{ placed: copy, day, value, exact }];
  });
}

/** True if a text has words elsewhere than where it takes them back. */
function tells(placed: PlacedArticle, exact: string): boolean {
  const { article } = placed;
  const notices = noticesIn(placed);
  for (let at = article.text.indexOf(exact); at >= 0; at = article.text.indexOf(exact, at + 1)) {
    if (!notices.some(({ start, end }) => start <= at && at < end)) return true;
  }
  return false;
}
