import { english } from '../languages/en/index.ts';
import { DENYING } from '../languages/en/negation/negators.ts';
import type { EditionArticle, Span } from '../model.ts';

/** What a stretch of an article says that another must say too before it bears it out. */
export interface SentenceFacts {
  /** Terms that statements are compared by, numbers included. */
  readonly terms: ReadonlySet<string>;
  /** Values of its numbers, in figures or words; "one" is none. */
  readonly numbers: ReadonlySet<number>;
  /** Days of the week and months it names, as `d0`…`d6` and `m1`…`m12`. */
  readonly days: ReadonlySet<string>;
  /** Words with a capital that no sentence begins with, folded: of names, mostly. */
  readonly capitals: ReadonlySet<string>;
  /** It denies, or says that something is not so. */
  readonly negated: boolean;
}

/** A number this small is written of anything: "one of them". */
const SMALLEST_NUMBER = 2;

/** The facts of a stretch of text. */
export function factsOf(text: string): SentenceFacts {
  const tokens = english.tokens(text);
  const numbers = new Set<number>();
  const days = new Set<string>();
  const capitals = new Set<string>();
  const openings = new Set(english.sentences(tokens).map(({ from, to }) => firstWordAt(from, to)));
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const month = english.monthAt(token);
    const day = english.weekdayAt(token);
    if (month > 0 && token.capital) days.add(`m${month}`);
    else if (day >= 0) days.add(`d${day}`);
    else if (isName(i)) capitals.add(english.fold(token.text));
    const numeral = english.numeral(tokens, i);
    if (numeral === null) continue;
    if (numeral.value >= SMALLEST_NUMBER) numbers.add(numeral.value);
    i = Math.max(i, numeral.to - 1);
  }
  return {
    terms: new Set(english.words(text).flatMap(({ term }) => (term === null ? [] : [term]))),
    numbers,
    days,
    capitals,
    negated: DENYING.test(text),
  };

  function firstWordAt(from: number, to: number): number {
    let at = from;
    while (at < to - 1 && tokens[at]!.shape === 'mark') at++;
    return at;
  }

  function isName(i: number): boolean {
    const { capital, shape, lower } = tokens[i]!;
    if (!capital || shape !== 'word' || english.titles.has(lower)) return false;
    if (english.sentenceStarters.has(lower) || english.isStopWord(lower)) return false;
    return !openings.has(i) || (tokens[i + 1]?.capital ?? false);
  }
}

/** Facts of stretches of an edition's articles, each read once. */
export function factsOnce(): (article: EditionArticle, span: Span) => SentenceFacts {
  const known = new Map<string, SentenceFacts>();
  return ({ id, text }, { start, end }) => {
    const key = `${id} ${start} ${end}`;
    const held = known.get(key) ?? factsOf(text.slice(start, end));
    known.set(key, held);
    return held;
  };
}
