import type { GoldAttribution, GoldText } from '../../corpora/polnear/polnear.ts';
import type { Span } from '../../src/model.ts';

/** Hits, called and wanted, added up over texts. */
export interface Tally {
  hits: number;
  called: number;
  wanted: number;
}

export type AttributionTallies = Record<'content' | 'source' | 'cue' | 'relation', Tally>;

export function emptyTallies(): AttributionTallies {
  const tally = () => ({ hits: 0, called: 0, wanted: 0 });
  return { content: tally(), source: tally(), cue: tally(), relation: tally() };
}

export function f1({ hits, called, wanted }: Tally): number {
  return called + wanted === 0 ? 0 : (2 * hits) / (called + wanted);
}

/** Adds one text: source, cue and content by word, and whole attributions. */
export function score(tallies: AttributionTallies, gold: GoldText, called: readonly GoldAttribution[]): void {
  const words = [...gold.text.matchAll(/\w+|[^\w\s]/gu)].map((match) => match.index);
  const sets = (list: readonly GoldAttribution[], role: 'source' | 'cue' | 'content') =>
    wordsIn(
      words,
      list.flatMap((attribution) => attribution[role]),
    );
  for (const role of ['content', 'source', 'cue'] as const) {
    const [right, got] = [sets(gold.attributions, role), sets(called, role)];
    add(tallies[role], common(right, got), got.size, right.size);
  }
  const parts = (list: readonly GoldAttribution[]) =>
    list
      .filter(({ source, content }) => source.length > 0 && content.length > 0)
      .map(({ source, content }) => ({ source: wordsIn(words, source), content: wordsIn(words, content) }));
  const [right, got] = [parts(gold.attributions), parts(called)];
  const taken = new Set<number>();
  let hits = 0;
  for (const want of right) {
    const found = got.findIndex(
      (one, i) => !taken.has(i) && common(want.source, one.source) > 0 && jaccard(want.content, one.content) >= 0.5,
    );
    if (found < 0) continue;
    taken.add(found);
    hits++;
  }
  add(tallies.relation, hits, got.length, right.length);
}

function add(tally: Tally, hits: number, called: number, wanted: number): void {
  tally.hits += hits;
  tally.called += called;
  tally.wanted += wanted;
}

/** The words that begin within spans, as their places. */
function wordsIn(words: readonly number[], spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]! < start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < words.length && words[i]! < end; i++) found.add(words[i]!);
  }
  return found;
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = common(a, b);
  return shared / Math.max(1, a.size + b.size - shared);
}
