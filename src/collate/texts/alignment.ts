import type { WordSequence } from '../../languages/en/words/word-sequence.ts';
import { gramHash } from './fingerprints.ts';

/** A run of words that two texts share, with small edits inside: word positions, ends exclusive. */
export interface AlignedRun {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
  /** Words that are equal on both sides. */
  readonly equal: number;
}

/** Two texts laid side by side. */
export interface Alignment {
  /** In order of `a`. */
  readonly runs: readonly AlignedRun[];
  /** Share of each text's words within runs. */
  readonly coverA: number;
  readonly coverB: number;
  /** Equal words outside quotation marks on either side. */
  readonly ownWords: number;
  /** Longest stretch of equal own words within one run. */
  readonly longestOwn: number;
  /** Share of each text's words outside quotation marks that are equal in the other and outside them there too. */
  readonly ownCoverA: number;
  readonly ownCoverB: number;
  /** Whole sentences of `a` in a row that stand in one run, at most. */
  readonly sentencesInRow: number;
}

/**
 * How runs of common words are found: numbers of words, but for the refrain, which is a number of places.
 * Chosen on the development affairs.
 */
const TILES = {
  /** Words of the shortest run that is followed. */
  seed: 5,
  /** A seed at more places than this in one text is a refrain; more positions would cost time and tell nothing. */
  refrain: 16,
  /** Words that may differ between two runs that still are one passage. */
  edit: 4,
} as const;

interface Tile {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** All maximal common runs of at least TILES.seed words. */
function maximalRuns(a: Int32Array, b: Int32Array): Tile[] {
  const places = new Map<number, number[]>();
  for (let at = 0; at + TILES.seed <= b.length; at++) {
    const hash = gramHash(b, at, TILES.seed);
    const list = places.get(hash);
    if (!list) places.set(hash, [at]);
    else if (list.length < TILES.refrain) list.push(at);
  }
  const tiles: Tile[] = [];
  // How far into `a` the run on each diagonal has been followed, so that no run is found twice.
  const followed = new Map<number, number>();
  for (let at = 0; at + TILES.seed <= a.length; at++) {
    for (const place of places.get(gramHash(a, at, TILES.seed)) ?? []) {
      if ((followed.get(at - place) ?? 0) > at) continue;
      let length = 0;
      while (at + length < a.length && place + length < b.length && a[at + length] === b[place + length]) length++;
      followed.set(at - place, at + Math.max(length, 1));
      if (length >= TILES.seed) tiles.push({ a: at, b: place, length });
    }
  }
  return tiles;
}

/** Greedy tiling: the longest run first, each word used once (Wise 1993, Greedy String Tiling, in one pass). */
function tile(a: Int32Array, b: Int32Array): Tile[] {
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  const chosen: Tile[] = [];
  const byLength = maximalRuns(a, b).sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b);
  for (const run of byLength) {
    let from = 0;
    while (from < run.length) {
      while (from < run.length && (usedA[run.a + from] || usedB[run.b + from])) from++;
      let to = from;
      while (to < run.length && !usedA[run.a + to] && !usedB[run.b + to]) to++;
      if (to - from >= TILES.seed) {
        usedA.fill(1, run.a + from, run.a + to);
        usedB.fill(1, run.b + from, run.b + to);
        chosen.push({ a: run.a + from, b: run.b + from, length: to - from });
      }
      from = to;
    }
  }
  return chosen.sort((x, y) => x.a - y.a);
}

/** Joins tiles that follow each other on both sides with at most TILES.edit words changed between. */
function joinTiles(tiles: readonly Tile[]): AlignedRun[] {
  const runs: AlignedRun[] = [];
  for (const next of tiles) {
    const last = runs.at(-1);
    const gapA = last ? next.a - last.aEnd : Infinity;
    const gapB = last ? next.b - last.bEnd : Infinity;
    if (last && gapA >= 0 && gapB >= 0 && gapA <= TILES.edit && gapB <= TILES.edit) {
      runs[runs.length - 1] = {
        ...last,
        aEnd: next.a + next.length,
        bEnd: next.b + next.length,
        equal: last.equal + next.length,
      };
    } else {
      runs.push({
        aStart: next.a,
        aEnd: next.a + next.length,
        bStart: next.b,
        bEnd: next.b + next.length,
        equal: next.length,
      });
    }
  }
  return runs;
}

/** Lays two texts side by side. Time grows with their length, not with its square, but for refrains. */
export function align(a: WordSequence, b: WordSequence): Alignment {
  const tiles = tile(a.ids, b.ids);
  const runs = joinTiles(tiles);
  let inA = 0;
  let inB = 0;
  let ownWords = 0;
  let longestOwn = 0;
  let sentencesInRow = 0;
  const own = new Uint8Array(a.ids.length);
  for (const { a: at, b: place, length } of tiles) {
    let here = 0;
    for (let i = 0; i < length; i++) {
      if (a.quoted[at + i] || b.quoted[place + i]) continue;
      own[at + i] = 1;
      here++;
    }
    ownWords += here;
    longestOwn = Math.max(longestOwn, here);
  }
  for (const run of runs) {
    inA += run.aEnd - run.aStart;
    inB += run.bEnd - run.bStart;
    sentencesInRow = Math.max(sentencesInRow, wholeSentences(a, own, run.aStart, run.aEnd));
  }
  return {
    runs,
    coverA: a.ids.length === 0 ? 0 : inA / a.ids.length,
    coverB: b.ids.length === 0 ? 0 : inB / b.ids.length,
    ownCoverA: ownWords / Math.max(1, unquoted(a)),
    ownCoverB: ownWords / Math.max(1, unquoted(b)),
    ownWords,
    longestOwn,
    sentencesInRow,
  };
}

function unquoted({ quoted }: WordSequence): number {
  let count = 0;
  for (const mark of quoted) count += mark ? 0 : 1;
  return count;
}

/** How many sentences begin and end within the run of words and are for the most part common own words. */
function wholeSentences(words: WordSequence, own: Uint8Array, start: number, end: number): number {
  let whole = 0;
  let at = start;
  while (at < end) {
    const sentence = words.sentence[at]!;
    const from = at;
    let ownHere = 0;
    while (at < end && words.sentence[at] === sentence) ownHere += own[at++]!;
    const begins = from === 0 || words.sentence[from - 1] !== sentence;
    const ends = at === words.ids.length || words.sentence[at] !== sentence;
    if (sentence >= 0 && begins && ends && ownHere * 2 > at - from) whole++;
  }
  return whole;
}
