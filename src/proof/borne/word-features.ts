import { firstFrom } from '../../base/first-from.ts';
import type { Candidate, Sought } from '../sources/candidates.ts';
import type { SourceIndex } from '../sources/source-index.ts';

/** What a word of a draft's sentence is judged by, in the order of the trained model. Shares lie between 0 and 1. */
export const WORD_FEATURES = [
  'first: 1 if the sentence nearest to the draft’s holds the word',
  'first meant: how near a word of that sentence is in meaning',
  'around: 1 if a sentence around the nearest holds it',
  'three: 1 if one of the three sentences that hold most together has it',
  'three meant: the same in meaning',
  'page: 1 if the source holds it anywhere',
  'page meant: how near a word of the candidates is in meaning',
  'company: the most that any sentence with the word holds of the draft’s sentence',
  'neighbours: the most that any sentence with the word holds of the words beside it',
  'weight: how telling it is',
  'number: 1 if it is one',
  'name: 1 if it is one',
  'before: 1 if the word before it is in the three',
  'after: 1 if the word after it is',
  'before meant: the same in meaning',
  'after meant: the same in meaning',
  'covered by the nearest: share of the draft’s sentence',
  'covered by three',
  'length: telling words of the draft’s sentence',
  'place: where in the sentence it stands',
  'known: 1 if its meaning is known',
  'pair before: 1 if some sentence has it close behind the word before it',
  'pair after: 1 if some sentence has it close before the word after it',
  'meant in company: nearness in meaning times what that sentence holds of the rest',
  'rest: share of the other words that the three hold',
  'part: 1 a verb, 2 an adjective, 3 an adverb, 0 another',
] as const;

/** How a source stands to a draft's sentence. */
export interface Bearing {
  /** The sentence that holds most, and the two that add most to it; -1 where there are fewer. */
  readonly three: readonly number[];
  /** Share by weight that the first holds, and the three together. */
  readonly first: number;
  readonly together: number;
  /** The same with words that are near in meaning. */
  readonly firstMeant: number;
  readonly togetherMeant: number;
  /** Share that the whole source holds. */
  readonly page: number;
  /** A row of {@link WORD_FEATURES} for each telling word. */
  readonly rows: readonly (readonly number[])[];
}

/** How many candidates of a source are looked at. More found nothing new on WiCE train. */
const LOOKED_AT = 12;
/** How many words on either side count as beside a word. */
const BESIDE = 3;
/** Words nearer than this in meaning count. Below it nearness is noise. */
const LIKE = 0.3;

/** Measures what one source holds of a draft's sentence. */
export function bearingOf(sought: readonly Sought[], candidates: readonly Candidate[], index: SourceIndex): Bearing {
  const looked = candidates.slice(0, LOOKED_AT).map(({ sentence }) => sentence);
  const total = Math.max(1e-9, sum(sought.map(({ weight }) => weight)));
  const near = sought.map(({ word, id }) =>
    looked.map((at) => {
      const { order } = index.sentences[at]!;
      if (id >= 0 && order.includes(id)) return 1;
      if (word.kind === 'number') return 0;
      let best = 0;
      for (const other of order) best = Math.max(best, index.nearness(word.term, other));
      return best < LIKE ? 0 : best;
    }),
  );
  const three = greedy(sought, near);
  const [first = -1] = three;
  const hold = (places: readonly number[], exact: boolean) => (w: number) => {
    let best = 0;
    for (const place of places) best = Math.max(best, near[w]![place]!);
    return exact && best < 1 ? 0 : best;
  };
  const share = (held: (w: number) => number, square = false) =>
    sum(sought.map(({ weight }, w) => weight * held(w) ** (square ? 2 : 1))) / total;
  const inFirst = hold(first < 0 ? [] : [first], true);
  const inThree = hold(three, true);
  const meantFirst = hold(first < 0 ? [] : [first], false);
  const meantThree = hold(three, false);
  const all = looked.map((_, place) => place);
  const meantAll = hold(all, false);
  const source = looked.length === 0 ? -1 : index.sentences[looked[0]!]!.source;
  const range = source < 0 ? { from: 0, to: 0 } : index.ranges[source]!;
  const around = first < 0 ? [] : aroundOf(looked[first]!, range);
  const held = looked.map((_, place) => share((w) => (near[w]![place] === 1 ? 1 : 0)));
  const onPage = sought.map(({ id }) => id >= 0 && within(index.holding(id), range).length > 0);
  const bearing = { first: share(inFirst), together: share(inThree) };
  const rows = sought.map(({ word, id, weight }, w) => {
    const with_ = id < 0 ? [] : within(index.holding(id), range).slice(0, 200);
    const own = weight / total;
    let [company, neighbours] = [0, 0];
    let [before, after] = [0, 0];
    const beside = sought.slice(Math.max(0, w - BESIDE), w + BESIDE + 1).filter((one) => one !== sought[w]);
    const besideWeight = Math.max(1e-9, sum(beside.map((one) => one.weight)));
    for (const at of with_) {
      const { order } = index.sentences[at]!;
      let others = 0;
      for (let o = 0; o < sought.length; o++) {
        if (o !== w && sought[o]!.id >= 0 && order.includes(sought[o]!.id)) others += sought[o]!.weight;
      }
      company = Math.max(company, others / Math.max(1e-9, total - weight));
      neighbours = Math.max(
        neighbours,
        sum(beside.map((one) => (one.id >= 0 && order.includes(one.id) ? one.weight : 0))) / besideWeight,
      );
      const [p, n] = [sought[w - 1]?.id ?? -1, sought[w + 1]?.id ?? -1];
      if (p >= 0 && before === 0 && close(order, p, id)) before = 1;
      if (n >= 0 && after === 0 && close(order, id, n)) after = 1;
    }
    let meantCompany = 0;
    looked.forEach((_, place) => {
      const rest = held[place]! - (near[w]![place] === 1 ? own : 0);
      meantCompany = Math.max(meantCompany, near[w]![place]! * (rest / Math.max(1e-9, 1 - own)));
    });
    return [
      inFirst(w),
      meantFirst(w),
      id >= 0 && around.some((at) => index.sentences[at]!.order.includes(id)) ? 1 : 0,
      inThree(w),
      meantThree(w),
      onPage[w] ? 1 : 0,
      meantAll(w),
      company,
      neighbours,
      weight,
      word.kind === 'number' ? 1 : 0,
      word.kind === 'name' ? 1 : 0,
      w > 0 ? inThree(w - 1) : -1,
      w + 1 < sought.length ? inThree(w + 1) : -1,
      w > 0 ? meantThree(w - 1) : -1,
      w + 1 < sought.length ? meantThree(w + 1) : -1,
      bearing.first,
      bearing.together,
      sought.length,
      sought.length < 2 ? 0 : w / (sought.length - 1),
      id >= 0 || index.nearness(word.term, 0) > 0 ? 1 : 0,
      before,
      after,
      meantCompany,
      (bearing.together - (inThree(w) === 1 ? own : 0)) / Math.max(1e-9, 1 - own),
      word.part === 'VERB' ? 1 : word.part === 'ADJ' ? 2 : word.part === 'ADV' ? 3 : 0,
    ];
  });
  return {
    three: three.map((place) => looked[place]!),
    ...bearing,
    firstMeant: share(meantFirst, true),
    togetherMeant: share(meantThree, true),
    page: share((w) => (onPage[w] ? 1 : 0)),
    rows,
  };
}

/**
 * The candidate that holds most, with meaning, then twice the one that adds most. Whom all the sources name draws no sentence near: the
 * first is found by what tells them apart.
 */
function greedy(sought: readonly Sought[], near: readonly (readonly number[])[]): number[] {
  const chosen: number[] = [];
  const held = sought.map(() => 0);
  const size = near[0]?.length ?? 0;
  while (chosen.length < 3) {
    let [best, gain] = [-1, 0.05];
    for (let place = 0; place < size; place += 1) {
      const more = sum(
        sought.map(
          (one, w) => (chosen.length === 0 ? one.here : one.weight) * Math.max(0, near[w]![place]! ** 2 - held[w]!),
        ),
      );
      if (more > gain + 1e-9) [best, gain] = [place, more];
    }
    if (best < 0) break;
    chosen.push(best);
    sought.forEach((_, w) => {
      held[w] = Math.max(held[w]!, near[w]![best]! ** 2);
    });
  }
  return chosen;
}

function aroundOf(sentence: number, { from, to }: { readonly from: number; readonly to: number }): number[] {
  return [sentence - 2, sentence - 1, sentence + 1].filter((at) => at >= from && at < to);
}

/** Two words in a row, at most two telling words between them. */
function close(order: Int32Array, a: number, b: number): boolean {
  for (let i = 0; i < order.length; i += 1) {
    if (order[i] !== a) continue;
    for (let j = i + 1; j <= i + 3 && j < order.length; j += 1) if (order[j] === b) return true;
  }
  return false;
}

/** Those of an ascending list that lie in a range. A word may stand in thousands of sentences, of which a source has a few. */
function within(list: readonly number[], { from, to }: { readonly from: number; readonly to: number }): number[] {
  return list.slice(firstFrom(list, from), firstFrom(list, to));
}

function sum(numbers: readonly number[]): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}
