import { VariorumError } from '../../src/model.ts';
import type { Figures } from './figures.ts';

/** Figures each set of pages must hold, and why one was once lowered. */
export interface Baseline {
  readonly figures: Readonly<Record<string, Figures>>;
  readonly reasons: readonly {
    readonly set: string;
    readonly figure: string;
    readonly from: number | null;
    readonly to: number | null;
    readonly reason: string;
  }[];
}

export interface Change {
  readonly set: string;
  readonly figure: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly verdict: 'rise' | 'slip' | 'drop' | 'new';
}

export const emptyBaseline: Baseline = { figures: {}, reasons: [] };

/** A score that falls by no more than this has slipped; by more, it dropped. */
const TOLERANCE = 0.005;
/** Speed over a rival swings with what else the machine does: it drops where half is lost. */
const SPEED_TOLERANCE = 1 / 2;

const pinnable = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e4) / 1e4);

/** Compares figures with those pinned; a figure that can no longer be computed dropped. */
export function compare(baseline: Baseline, set: string, figures: Figures): Change[] {
  const pinned = baseline.figures[set] ?? {};
  const changes: Change[] = [];
  for (const figure of new Set([...Object.keys(pinned), ...Object.keys(figures)])) {
    const [from, to] = [pinned[figure] ?? null, pinnable(figures[figure] ?? null)];
    if (from === to) continue;
    const tolerance = figure === 'speedup' ? (from ?? 0) * SPEED_TOLERANCE : TOLERANCE;
    const verdict =
      from === null ? 'new' : to === null ? 'drop' : to > from ? 'rise' : from - to > tolerance ? 'drop' : 'slip';
    changes.push({ set, figure, from, to, verdict });
  }
  return changes;
}

/**
 * The baseline with new figures pinned: what slipped keeps its pinned value; a drop is refused with `usage` unless a
 * reason is given, which is stored.
 */
export function repin(baseline: Baseline, set: string, figures: Figures, reason: string | null): Baseline {
  const changes = compare(baseline, set, figures);
  const drops = changes.filter(({ verdict }) => verdict === 'drop');
  if (reason === null && drops.length > 0) {
    const names = drops.map(({ figure, from, to }) => `${set} ${figure} ${from} → ${to}`).join(', ');
    throw new VariorumError('usage', `Not pinned, these fell: ${names}. Mend them or say --allow-drop "reason".`);
  }
  const kept = new Map(changes.filter(({ verdict }) => verdict === 'slip').map(({ figure, from }) => [figure, from]));
  const next = Object.fromEntries(
    Object.entries(figures).map(([figure, value]) => [figure, kept.get(figure) ?? pinnable(value)]),
  );
  return {
    figures: { ...baseline.figures, [set]: next },
    reasons: [
      ...baseline.reasons,
      ...drops.map(({ figure, from, to }) => ({ set, figure, from, to, reason: reason! })),
    ],
  };
}
