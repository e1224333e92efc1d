import { type AnnotatedArticle, byCodeUnit, type Passage, passageOf } from '../../model.ts';
import { type QuotedWords, quotedWords } from './quoted-words.ts';

/**
 * Two texts that alter one quotation in the same way, against the others that have it: in textual criticism a common
 * innovation, which shows common descent where agreement in the right words shows nothing (Maas, "Textkritik", 1927).
 */
export interface SharedAlteration {
  /** Articles by index, `a` before `b`. */
  readonly a: number;
  readonly b: number;
  readonly passages: { readonly a: Passage; readonly b: Passage };
  /** What the two have, and what the others have in its place; may be empty. */
  readonly reading: string;
  readonly others: string;
  /** Texts that have the others' reading. */
  readonly against: number;
}

/** When two quotations are one utterance with another reading: numbers of words, and of quotations. Chosen on the development affairs. */
const ALTERATION = {
  /** Words on either side of a change that must agree. */
  context: 3,
  /** More words than this are another passage, not another reading. */
  mostChanged: 3,
  /** Words of a row that propose two quotations as one utterance. */
  row: 4,
  /** A row of words in more quotations than this is a stock phrase or a quotation everyone has: it proposes nobody new. */
  common: 40,
} as const;

interface Reading {
  readonly words: string;
  readonly holders: Map<number, Passage>;
}

/** The places where quotations of one utterance differ, each with its readings and who has them. */
type Sites = Map<string, Map<string, Reading>>;

/**
 * Alterations of quotations that two or more texts share against at least as many others.
 *
 * @param firsts articles of one story, one for each text group
 */
export function sharedAlterations(
  articles: readonly AnnotatedArticle[],
  firsts: readonly number[],
): readonly SharedAlteration[] {
  const quotations = firsts.flatMap((i) => quotedWords(articles[i]!, i));
  const sites: Sites = new Map();
  for (const [x, y] of proposed(quotations)) collectReadings(articles, quotations[x]!, quotations[y]!, sites);
  const found: SharedAlteration[] = [];
  for (const key of [...sites.keys()].sort(byCodeUnit)) {
    const readings = [...sites.get(key)!.values()].sort(
      (x, y) => y.holders.size - x.holders.size || byCodeUnit(x.words, y.words),
    );
    const [main, ...rest] = readings;
    // Without a reading that more texts have than any other, nobody can say which is the altered one.
    if (!main || main.holders.size < 2 || main.holders.size <= (rest[0]?.holders.size ?? 0)) continue;
    for (const reading of rest) found.push(...pairsOf(reading, main));
  }
  return found;
}

function pairsOf(reading: Reading, main: Reading): SharedAlteration[] {
  const holders = [...reading.holders.keys()].filter((i) => !main.holders.has(i)).sort((x, y) => x - y);
  return holders.flatMap((a, at) =>
    holders.slice(at + 1).map((b) => ({
      a,
      b,
      passages: { a: reading.holders.get(a)!, b: reading.holders.get(b)! },
      reading: reading.words,
      others: main.words,
      against: main.holders.size,
    })),
  );
}

/** Pairs of quotations in two texts that share a row of words. */
function proposed(quotations: readonly QuotedWords[]): [number, number][] {
  const rows = new Map<string, number[]>();
  quotations.forEach(({ forms }, q) => {
    for (let i = 0; i + ALTERATION.row <= forms.length; i++) {
      const row = forms.slice(i, i + ALTERATION.row).join(' ');
      const list = rows.get(row) ?? [];
      rows.set(row, list);
      if (list.at(-1) !== q) list.push(q);
    }
  });
  const pairs = new Set<number>();
  for (const list of rows.values()) {
    if (list.length > ALTERATION.common) continue;
    for (const [at, x] of list.entries()) {
      for (const y of list.slice(at + 1)) {
        if (quotations[x]!.article !== quotations[y]!.article) pairs.add(x * quotations.length + y);
      }
    }
  }
  return [...pairs].sort((x, y) => x - y).map((n) => [Math.floor(n / quotations.length), n % quotations.length]);
}

/**
 * Notes every place where two quotations go on alike for ALTERATION.context words, differ in at most ALTERATION.mostChanged, and go on alike
 * again: the readings of both, under the words around.
 */
function collectReadings(articles: readonly AnnotatedArticle[], x: QuotedWords, y: QuotedWords, sites: Sites): void {
  const places = new Map<string, number[]>();
  for (let j = 0; j + ALTERATION.context <= y.forms.length; j++) {
    const row = y.forms.slice(j, j + ALTERATION.context).join(' ');
    places.set(row, [...(places.get(row) ?? []), j]);
  }
  for (let i = 0; i + ALTERATION.context <= x.forms.length; i++) {
    const before = x.forms.slice(i, i + ALTERATION.context).join(' ');
    for (const j of places.get(before) ?? []) {
      const [from, to] = [i + ALTERATION.context, j + ALTERATION.context];
      if (x.forms[from] === y.forms[to]) continue;
      const change = changeAt(x.forms, from, y.forms, to);
      if (change === null) continue;
      const after = x.forms.slice(from + change.x, from + change.x + ALTERATION.context).join(' ');
      const key = `${before} | ${after}`;
      const readings = sites.get(key) ?? new Map<string, Reading>();
      sites.set(key, readings);
      note(readings, articles, x, from, change.x);
      note(readings, articles, y, to, change.y);
    }
  }
}

/** The fewest words that must be left out on either side for the two to go on alike. */
function changeAt(x: readonly string[], from: number, y: readonly string[], to: number) {
  for (let size = 1; size <= ALTERATION.mostChanged * 2; size++) {
    for (
      let left = Math.max(0, size - ALTERATION.mostChanged);
      left <= Math.min(size, ALTERATION.mostChanged);
      left++
    ) {
      const right = size - left;
      let alike = 0;
      while (alike < ALTERATION.context && isSame(x[from + left + alike], y[to + right + alike])) alike++;
      if (alike === ALTERATION.context) return { x: left, y: right };
    }
  }
  return null;
}

const isSame = (x: string | undefined, y: string | undefined) => x !== undefined && x === y;

function note(
  readings: Map<string, Reading>,
  articles: readonly AnnotatedArticle[],
  quotation: QuotedWords,
  from: number,
  words: number,
): void {
  const key = quotation.forms.slice(from, from + words).join(' ');
  const reading = readings.get(key) ?? { words: key, holders: new Map() };
  readings.set(key, reading);
  if (reading.holders.has(quotation.article)) return;
  const start = quotation.starts[from - ALTERATION.context]!;
  const end = quotation.ends[from + words + ALTERATION.context - 1]!;
  reading.holders.set(quotation.article, passageOf(articles[quotation.article]!.article, { start, end }));
}
