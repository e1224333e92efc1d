import { COUNTED_OUT } from '../../../languages/en/numbers/bounds.ts';
import { nameKey } from '../../../languages/en/words/fold.ts';
import { byCodeUnit, type Span } from '../../../model.ts';
import type { StorySentence } from '../../scene/sentence-index.ts';
import { oneText, passageIn, type Scene } from '../../scene/setting.ts';
import type { Found } from '../calls/found.ts';
import type { Amount } from '../number/amount.ts';
import { amountsOf } from '../number/amounts.ts';
import { countsPeople } from '../number/people.ts';

/** No name is longer; so a run of letters without end is not gone through from each of them. */
const NAME = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}.’'-]{0,40}(?:\s\p{Lu}[\p{L}\p{M}.’'-]{0,40}){0,3}/u;
const LIST = new RegExp(`${NAME.source}(?:,\\s${NAME.source}){1,6},?\\s(?:and|&)\\s${NAME.source}`, 'gu');
/** From here on a number is no longer counted out by names. */
const MOST_NAMES = 8;

/** Names in a row: "Reed, Ost and Dunn" are three people. */
interface Row {
  readonly told: StorySentence;
  readonly span: Span;
  readonly names: ReadonlySet<string>;
}

/** A number of people that names some of them, against a list that names others with them. */
export function listConflicts(scene: Scene): Found[] {
  const rows = scene.index.told.flatMap(rowsOf);
  if (rows.length === 0) return [];
  const counts = scene.index.told.flatMap((told) =>
    amountsOf(told).filter(
      ({ unit, head, value, vague, span }) =>
        unit === null && countsPeople(head) && value > 1 && value <= MOST_NAMES && !vague && isWhole(told, span),
    ),
  );
  return counts.flatMap((amount) => rows.flatMap((row) => ofPair(amount, row) ?? []));
}

/** "The only two", "all three", "at least two": the number is meant to be of all. Two of three may be named otherwise. */
function isWhole({ placed, start }: StorySentence, span: Span): boolean {
  return COUNTED_OUT.test(placed.article.text.slice(Math.max(start, span.start - 16), span.start + 9));
}

function rowsOf(told: StorySentence): Row[] {
  const text = told.placed.article.text.slice(told.start, told.end);
  if (told.headline) return [];
  return [...text.matchAll(LIST)].flatMap((match): Row[] => {
    const names = new Set(match[0].split(/,\s(?:and\s|&\s)?|\s(?:and|&)\s/u).map(nameKey));
    const start = told.start + match.index;
    return names.size > 2 ? [{ told, span: { start, end: start + match[0].length }, names }] : [];
  });
}

function ofPair(amount: Amount, row: Row): Found | null {
  if (amount.told === row.told || oneText(amount.told, row.told) || row.names.size === amount.value) return null;
  const named = namesAfter(amount, row);
  if (named < 2 || row.names.size < amount.value) return null;
  const bounded = amount.high >= row.names.size;
  const counted = amount.told.placed.article.text.slice(amount.span.start, amount.span.end).replace(/\s+/gu, ' ');
  const values: [string, string] = [`${amount.bound} ${amount.value}`, String(row.names.size)];
  return {
    kind: 'number',
    nature: bounded ? 'precision' : 'contradiction',
    a: passageIn(amount.told, amount.span),
    b: passageIn(row.told, row.span),
    reason: `“${counted}”, and a list of ${row.names.size} with the same names among them${bounded ? ': both can hold' : ''}.`,
    fact: `list ${[...row.names].sort(byCodeUnit).join(' ')} ${values.join(' ')}`,
    values,
    score: named / row.names.size,
  };
}

/** How many of the list the sentence of the number names behind it. */
function namesAfter({ told, span }: Amount, { names }: Row): number {
  const behind = ` ${nameKey(told.placed.article.text.slice(span.end, told.end))} `;
  return [...names].filter((name) => behind.includes(` ${name} `)).length;
}
