import type { Bound, Quantity, Span } from '../model.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  plainVerbs,
  prepositions,
  pronouns,
} from './lexicon/function-words.ts';
import { orders, readNumeral } from './numerals.ts';
import type { Token } from './tokenize.ts';
import { wordSet } from './words.ts';

/** Words before a number that bound it; the longest that fits is taken. */
const bounds: readonly (readonly [string, Bound])[] = [
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['as few as', 'at-least'],
  ['more than', 'over'],
  ['greater than', 'over'],
  ['upwards of', 'over'],
  ['in excess of', 'over'],
  ['fewer than', 'under'],
  ['less than', 'under'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['close to', 'about'],
  ['just over', 'over'],
  ['well over', 'over'],
  ['just under', 'under'],
  ['some', 'about'],
  ['over', 'over'],
  ['above', 'over'],
  ['exceeding', 'over'],
  ['under', 'under'],
  ['below', 'under'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['minimum of', 'at-least'],
  ['maximum of', 'at-most'],
];
const boundWords = bounds.map(([words, bound]) => ({ words: words.split(' '), bound }));
const boundEnds = new Set(boundWords.map(({ words }) => words.at(-1)!));

const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
};
const currencyWords: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  pounds: 'GBP',
  euro: 'EUR',
  euros: 'EUR',
  yen: 'JPY',
  rupees: 'INR',
  rubles: 'RUB',
  roubles: 'RUB',
  pesos: 'MXN',
  yuan: 'CNY',
  francs: 'CHF',
};
const percentWords = wordSet('percent percentage pc');
const dollarPrefixes: Readonly<Record<string, string>> = {
  us: 'USD',
  'u.s.': 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  hk: 'HKD',
  nz: 'NZD',
};
const vague = wordSet('several many few numerous');
const modelWords =
  wordSet(`no. nos. number route highway interstate flight windows iphone chapter article section title page grade
 phase level line channel psalm apollo boeing airbus room gate platform act proposition amendment version volume episode season
 part rule category figure table step`);
const skipped = wordSet(`the of these those his her their its our my other more additional new`);
const timeOfDay = wordSet("a.m. p.m. am pm o'clock");
const months =
  wordSet(`january february march april may june july august september october november december jan. feb. mar. apr. aug.
 sept. sep. oct. nov. dec.`);

/** The quantities of a paragraph's tokens. `taken` tells tokens that belong to a time expression. */
export function quantitiesIn(tokens: readonly Token[], taken: (index: number) => boolean): Quantity[] {
  const found: Quantity[] = [];
  let i = 0;
  while (i < tokens.length) {
    const quantity = taken(i) ? null : quantityAt(tokens, i);
    if (quantity) {
      found.push(quantity.value);
      i = Math.max(i + 1, quantity.to);
    } else i++;
  }
  return found;
}

function quantityAt(tokens: readonly Token[], i: number): { value: Quantity; to: number } | null {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const unitSign = currencies[token.text] ?? null;
  const first = unitSign === null ? i : i + 1;
  if (!tokens[first]) return null;
  let to: number;
  let value: number | null;
  let bound: Bound = 'exact';
  let unit = unitSign;
  let tail: string | null = null;
  const order = unitSign === null && Object.hasOwn(orders, token.lower) ? orders[token.lower]! : null;
  if (order !== null) {
    to = i + 1;
    value = order;
    bound = 'at-least';
    while (tokens[to]?.lower === 'of' && Object.hasOwn(orders, tokens[to + 1]?.lower ?? '')) {
      value *= orders[tokens[to + 1]!.lower]!;
      to += 2;
    }
  } else if (unitSign === null && vague.has(token.lower)) {
    to = i + 1;
    value = null;
    if (/^(?:dozen|hundred|thousand|million|billion)$/u.test(tokens[to]?.lower ?? '')) {
      bound = 'at-least';
      value = readNumeral(
        [{ ...token, lower: 'two', text: 'two', shape: 'word' }, ...tokens.slice(to, to + 3)],
        0,
      )!.value;
      to++;
    } else if (token.lower !== 'several') return null;
  } else {
    const numeral = readNumeral(tokens, first);
    if (!numeral || !isCount(tokens, first, numeral.to, numeral.tail, unitSign)) return null;
    ({ value, to, tail } = numeral);
  }
  const sign = tokens[to];
  if (
    unit === null &&
    sign &&
    (sign.text === '%' || percentWords.has(sign.lower) || (sign.lower === 'per' && tokens[to + 1]?.lower === 'cent'))
  ) {
    unit = '%';
    to += sign.lower === 'per' ? 2 : 1;
  } else if (unit === null && sign && Object.hasOwn(currencyWords, sign.lower)) {
    unit = currencyWords[sign.lower]!;
    to++;
  }
  let start = i;
  if (unitSign === 'USD' && before && before.end === token.start && Object.hasOwn(dollarPrefixes, before.lower)) {
    unit = dollarPrefixes[before.lower]!;
    start = i - 1;
  }
  const bounded = boundBefore(tokens, start);
  if (bounded) {
    start = bounded.from;
    bound = bounded.bound;
  }
  const counted =
    tail === null ? (unit === '%' || unit === null ? countedNoun(tokens, to) : null) : tailSpan(tokens[to - 1]!, tail);
  if (order === null && value === 1 && token.lower === 'one' && unit === null && counted === null) return null;
  return { value: { start: tokens[start]!.start, end: tokens[to - 1]!.end, value, bound, unit, counted }, to };
}

/** False for years, ordinals, scores, telephone numbers and names that end in a number. */
function isCount(
  tokens: readonly Token[],
  from: number,
  to: number,
  tail: string | null,
  sign: string | null,
): boolean {
  const token = tokens[from]!;
  const before = tokens[from - 1];
  const after = tokens[to];
  if (tail !== null && /^(?:st|nd|rd|th|s)(?:-|$)/u.test(tail)) return false;
  if (tail !== null && !/^[a-z]{2,}/u.test(tail)) return false;
  if (sign !== null) return true;
  if (before && modelWords.has(before.lower)) return false;
  if (before && before.shape === 'mark' && '#@/:'.includes(before.text) && before.end === token.start) return false;
  if (before && /^[-–]$/u.test(before.text) && before.end === token.start && tokens[from - 2]?.shape === 'number')
    return false;
  if (
    after &&
    after.start === tokens[to - 1]!.end &&
    /^[-–/:]$/u.test(after.text) &&
    tokens[to + 1]?.shape === 'number'
  )
    return false;
  if (after && timeOfDay.has(after.lower)) return false;
  if (before && months.has(before.lower) && before.capital) return false;
  if (token.shape === 'number' && /^(?:1[5-9]|20)\d\d$/u.test(token.text) && to === from + 1) {
    return (
      after !== undefined &&
      after.shape === 'word' &&
      /s$/u.test(after.lower) &&
      !conjunctions.has(after.lower) &&
      !prepositions.has(after.lower) &&
      !auxiliaries.has(after.lower) &&
      !after.capital &&
      before !== undefined &&
      !prepositions.has(before.lower)
    );
  }
  if (
    token.shape === 'number' &&
    before?.capital &&
    before.shape === 'word' &&
    from > 1 &&
    before.end + 1 === token.start
  ) {
    return (
      after !== undefined &&
      after.shape === 'word' &&
      !after.capital &&
      !prepositions.has(after.lower) &&
      !conjunctions.has(after.lower) &&
      !auxiliaries.has(after.lower)
    );
  }
  return !(token.shape === 'number' && /^0\d/u.test(token.text));
}

function boundBefore(tokens: readonly Token[], i: number): { from: number; bound: Bound } | null {
  const last = tokens[i - 1]?.lower;
  if (last === undefined || !boundEnds.has(last)) return null;
  for (const { words, bound } of boundWords) {
    const from = i - words.length;
    if (from >= 0 && words.every((word, k) => tokens[from + k]!.lower === word)) return { from, bound };
  }
  return null;
}

/** The head noun after a number: past determiners, "of the" and adjectives, the last word before the phrase ends. */
function countedNoun(tokens: readonly Token[], from: number): Span | null {
  let at = from;
  while (at < from + 3 && tokens[at] && skipped.has(tokens[at]!.lower)) at++;
  let head: Token | null = null;
  for (let i = at; i < at + 5; i++) {
    const token = tokens[i];
    if (token?.shape !== 'word' || ends(token)) break;
    if (head && /s$/u.test(head.lower) && !/ss$/u.test(head.lower) && !/(?:s|men|people|children)$/u.test(token.lower))
      break;
    if (head && /(?:ed|ing)$/u.test(token.lower) && /s$|people|men$/u.test(head.lower)) break;
    head = token;
  }
  if (!head || /ly$/u.test(head.lower)) return null;
  return { start: head.start, end: head.end };
}

function ends(token: Token): boolean {
  const { lower } = token;
  return (
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    auxiliaries.has(lower) ||
    determiners.has(lower) ||
    pronouns.has(lower) ||
    plainVerbs.has(lower) ||
    /^(?:ago|later|earlier|old|and|or|not|also|each|apart|away|out|up|off|too)$/u.test(lower)
  );
}

function tailSpan(token: Token, tail: string): Span {
  return { start: token.end - tail.length, end: token.end };
}
