import { readNumeral } from '../../../languages/en/numbers/numerals.ts';
import {
  fillers,
  timeBounds,
  timeDeterminers,
  unboundedStarts,
  vagueCounts,
} from '../../../languages/en/times/phrases.ts';
import { relations } from '../../../languages/en/times/relations.ts';
import type { TimeUnit, Token } from '../../../languages/language.ts';
import { lowerAt, type TimeContext } from '../reading/reading.ts';

/** The words that stand before a unit of time and belong to it. */
export interface Phrase {
  readonly from: number;
  readonly relation: string;
  readonly determiner: string;
  readonly count: number | null;
  readonly counted: boolean;
  readonly vague: boolean;
}

/** Reads the words before the unit at `at`, from right to left. */
export function phraseBefore(context: TimeContext, at: number, unit: TimeUnit): Phrase {
  return withRange(context, nearPhrase(context, at, unit));
}

function nearPhrase(context: TimeContext, at: number, unit: TimeUnit): Phrase {
  const { tokens, floor } = context;
  let k = at - 1;
  const is = (set: ReadonlySet<string>) => k >= floor && set.has(lowerAt(context, k));
  let steps = 0;
  while (is(fillers) && steps++ < 2) k--;
  let count: number | null = null;
  let counted = false;
  let hazy = false;
  const numeral = numeralEnding(tokens, floor, k + 1);
  if (numeral !== null) {
    ({ count } = numeral);
    counted = true;
    k = numeral.from - 1;
  } else if (is(vagueCounts) || (lowerAt(context, k) === 'of' && lowerAt(context, k - 1) === 'couple' && k > floor)) {
    hazy = true;
    if (lowerAt(context, k) === 'of') k--;
    if (lowerAt(context, k) === 'couple') count = 2;
    counted = count !== null;
    k--;
  } else if (
    /^(?:half|quarter)$/u.test(lowerAt(context, k - 1)) &&
    is(timeDeterminers) &&
    unit.letter !== 'S' &&
    k - 1 >= floor
  ) {
    count = lowerAt(context, k - 1) === 'half' ? 0.5 : null;
    counted = true;
    k -= 2;
  }
  steps = 0;
  while (is(fillers) && steps++ < 2 && lowerAt(context, k) !== 'more') k--;
  let relation = '';
  if (is(relations)) {
    relation = lowerAt(context, k);
    k--;
    if ((relation === 'past' || relation === 'coming') && lowerAt(context, k) === 'this' && k >= floor) k--;
    if (relation === 'same' && lowerAt(context, k) === 'this' && k >= floor) k--;
  }
  let determiner = '';
  const measure = counted && !unit.plural && count !== 1 && count !== 0.5;
  if (
    !(measure && relation === '') &&
    is(timeDeterminers) &&
    !(relation === 'this' || relation === 'each' || relation === 'every')
  ) {
    determiner = lowerAt(context, k);
    k--;
  }
  return { from: k + 1, relation, determiner, count, counted, vague: hazy };
}

/** Takes the lower number of "two to three years" in; how long is then not known. */
function withRange(context: TimeContext, phrase: Phrase): Phrase {
  if (!phrase.counted || phrase.relation !== '' || phrase.determiner !== '') return phrase;
  if (!/^(?:to|or)$/u.test(lowerAt(context, phrase.from - 1)) || phrase.from - 1 <= context.floor) return phrase;
  const first = numeralEnding(context.tokens, context.floor, phrase.from - 1);
  return first === null || lowerAt(context, first.from - 1) === 'from'
    ? phrase
    : { ...phrase, from: first.from, count: null };
}

/** The longest number whose last token is before `end`. */
function numeralEnding(tokens: readonly Token[], floor: number, end: number): { from: number; count: number } | null {
  let found: { from: number; count: number } | null = null;
  for (let from = end - 1; from >= Math.max(floor, end - 6); from--) {
    const token = tokens[from]!;
    if (token.lower === 'a' || token.lower === 'an') {
      if (found === null) continue;
    }
    const numeral = readNumeral(tokens, from);
    if (numeral && numeral.tail === null && numeral.to === end && tokens[from - 1]?.text !== '.')
      found = { from, count: numeral.value };
  }
  return found;
}

/** The start moved left over words like "at least" or "nearly" that bound a length of time. */
export function boundBefore(context: TimeContext, from: number): number {
  if (unboundedStarts.has(lowerAt(context, from))) return from;
  for (const words of timeBounds) {
    const start = from - words.length;
    if (start >= context.floor && words.every((word, k) => lowerAt(context, start + k) === word)) {
      return /^(?:only|just)$/u.test(words[0]!) ? from : start;
    }
  }
  return from;
}
