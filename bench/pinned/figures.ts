/**
 * How a figure is compared with its pinned value.
 * - `score`: 0 to 1, more is better; a fall of more than .005 is a drop
 * - `speed`: more is better, but it swings with what else the machine does: only losing half is a drop
 * - `fault`: a count of faults, less is better; more than 1.25 × the pinned value is a drop
 * - `count`: how much there is, less is better as with faults; but where none was pinned, some is no drop
 * - `balance`: nearer to 0 is better
 * - `told`: for reading only, never compared
 */
export type FigureKind = 'score' | 'speed' | 'fault' | 'count' | 'balance' | 'told';

/** What one set of gold gives: figures by name; null where the gold has nothing to score a figure on. */
export type Figures = Readonly<Record<string, number | null>>;

/** How each figure of a bench is compared, by its name. */
export type KindOf = (figure: string) => FigureKind;

export const allScores: KindOf = () => 'score';

const TOLERANCE = 0.005;
const SPEED_LOST = 0.5;
const COUNT_FACTOR = 1.25;

/** How a figure stands to its pinned value; a `slip` is worse by less than a drop. */
export type Verdict = 'rise' | 'slip' | 'drop' | 'new';

/** Judges a figure that moved. One that is gone is a drop unless it stood at 0 (a precision with nothing called any more). */
export function judge(kind: FigureKind, from: number | null, to: number | null): Verdict {
  if (from === null) return 'new';
  if (to === null) return from === 0 ? 'slip' : 'drop';
  if (kind === 'score') return worse(from, to, TOLERANCE);
  if (kind === 'speed') return worse(from, to, from * SPEED_LOST);
  if (kind === 'count' && from === 0) return 'new';
  const [was, is] = kind === 'balance' ? [Math.abs(from), Math.abs(to)] : [from, to];
  if (is <= was) return 'rise';
  return is > was * COUNT_FACTOR ? 'drop' : 'slip';
}

const worse = (from: number, to: number, tolerance: number): Verdict =>
  to > from ? 'rise' : from - to > tolerance ? 'drop' : 'slip';
