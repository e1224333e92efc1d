import { type Candidate, candidatesOf, soughtIn } from '../sources/candidates.ts';
import type { ReadWord } from '../words/read-words.ts';
import { type Bench, type Judged, judge } from './judge.ts';

/** How many sources are looked at more closely: those with the sentence that holds most. */
const CLOSER = 8;
const RANK: Readonly<Record<Judged['status'], number>> = { stated: 0, otherwise: 1, part: 2, absent: 3 };

/** Of sources that state it the likeliest comes first, of others the one that bears most of it out. */
const nearness = ({ status, share, likelihood }: Judged): number => (status === 'stated' ? likelihood : share);

/**
 * What the sources that come nearest judge of words of the draft, those that state it first.
 * @param within only these sources
 */
export function judgeAll(
  words: readonly ReadWord[],
  bench: Bench,
  within: ReadonlySet<number> | null = null,
): Judged[] {
  const bySource = new Map<number, Candidate[]>();
  for (const candidate of candidatesOf(soughtIn(words, bench.index), bench.index, within)) {
    const { source } = bench.index.sentences[candidate.sentence]!;
    const list = bySource.get(source);
    if (list !== undefined) list.push(candidate);
    else if (bySource.size < CLOSER) bySource.set(source, [candidate]);
  }
  return [...bySource.values()]
    .map((candidates) => judge(words, candidates, bench))
    .sort((a, b) => RANK[a.status] - RANK[b.status] || nearness(b) - nearness(a) || a.source - b.source);
}
