import { VariorumError } from '../../src/model.ts';
import { type Figures, figureNames, isFigure, kindOf } from './figures.ts';

/** Why a pinned figure was once lowered. */
export interface Reason {
  readonly affair: string;
  readonly figure: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly reason: string;
}

/** A baseline file: the figures each affair must hold. */
export interface Baseline {
  readonly figures: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly reasons: readonly Reason[];
}

/** How a figure stands to its pinned value. `slip` is worse by less than a drop. */
export interface Change {
  readonly affair: string;
  readonly figure: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly verdict: 'rise' | 'slip' | 'drop' | 'new';
}

export const emptyBaseline: Baseline = { figures: {}, reasons: [] };

const TOLERANCE = 0.005;
const COUNT_FACTOR = 1.25;

/** Rounds to the four decimals a baseline file holds. */
export function pinnable(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4) / 1e4;
}

/**
 * Compares one affair's figures with those pinned. A figure that is gone is a drop unless it stood at 0 (a precision with
 * nothing called any more). Figures that stand still, or that are only told, give no change.
 */
export function compare(baseline: Baseline, affair: string, figures: Figures): Change[] {
  const pinned = baseline.figures[affair];
  if (pinned === undefined) return [{ affair, figure: 'all', from: null, to: null, verdict: 'new' }];
  const gone = Object.keys(pinned).filter((name) => !isFigure(name));
  const changes: Change[] = gone.map((figure) => ({
    affair,
    figure,
    from: pinned[figure]!,
    to: null,
    verdict: 'drop',
  }));
  for (const figure of figureNames) {
    const [from, to] = [pinned[figure] ?? null, pinnable(figures[figure])];
    if (from === to || kindOf(figure) === 'told') continue;
    const verdict =
      from === null ? 'new' : to === null ? (from === 0 ? 'slip' : 'drop') : judge(kindOf(figure), from, to);
    changes.push({ affair, figure, from, to, verdict });
  }
  return changes;
}

function judge(kind: ReturnType<typeof kindOf>, from: number, to: number): Change['verdict'] {
  if (kind === 'score') return to > from ? 'rise' : from - to > TOLERANCE ? 'drop' : 'slip';
  if (kind === 'count' && from === 0) return 'new';
  const [was, is] = kind === 'balance' ? [Math.abs(from), Math.abs(to)] : [from, to];
  if (is <= was) return 'rise';
  return is > was * COUNT_FACTOR ? 'drop' : 'slip';
}

/**
 * The baseline with new figures pinned. A slip keeps the pinned value, so that small losses cannot add up; a drop is
 * refused with `usage` unless a reason is given, which is stored with every figure it lowers.
 */
export function repin(baseline: Baseline, now: Readonly<Record<string, Figures>>, reason: string | null): Baseline {
  const changes = Object.entries(now).flatMap(([affair, figures]) => compare(baseline, affair, figures));
  const lowered = changes.filter(({ verdict }) => verdict === 'drop' || (verdict === 'slip' && reason !== null));
  if (reason === null && lowered.length > 0) {
    const names = lowered.map((c) => `${c.affair} ${c.figure} ${c.from} → ${c.to}`).join(', ');
    throw new VariorumError('usage', `Not pinned, these fell: ${names}. Mend them or say --allow-drop "reason".`);
  }
  const kept = new Set(
    changes.filter((c) => c.verdict === 'slip' && reason === null).map((c) => `${c.affair} ${c.figure}`),
  );
  const pinned = Object.entries(now).map(([affair, figures]) => {
    const rows = figureNames.map((name) => {
      const old = baseline.figures[affair]?.[name] ?? null;
      return [name, kept.has(`${affair} ${name}`) ? old : pinnable(figures[name])] as const;
    });
    return [affair, Object.fromEntries(rows)] as const;
  });
  return {
    figures: { ...baseline.figures, ...Object.fromEntries(pinned) },
    reasons: [
      ...baseline.reasons,
      ...lowered.map(({ affair, figure, from, to }) => ({ affair, figure, from, to, reason: reason! })),
    ],
  };
}
