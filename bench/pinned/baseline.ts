import { VariorumError } from '../../src/model.ts';
import { type Digests, movedFrom, movedText, repinDigests } from './digests.ts';
import { allScores, type Figures, judge, type KindOf, type Verdict } from './figures.ts';

/** A baseline file: the figures each set of gold must hold, what they were measured on and with, and why one was once lowered. */
export interface Baseline extends Partial<Digests> {
  readonly figures: Readonly<Record<string, Figures>>;
  readonly reasons: readonly Reason[];
}

/** Why a pinned figure was once lowered. */
export interface Reason {
  readonly set: string;
  readonly figure: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly reason: string;
}

/** A figure that moved. */
export interface Change {
  readonly set: string;
  readonly figure: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly verdict: Verdict;
}

export const emptyBaseline: Baseline = { figures: {}, reasons: [] };

/** Rounds to the four decimals a baseline file holds. */
export function pinnable(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value * 1e4) / 1e4;
}

/** Compares one set's figures with those pinned. Figures that stand still, or that are only told, give no change. */
export function compare(baseline: Baseline, set: string, figures: Figures, kindOf: KindOf = allScores): Change[] {
  const pinned = baseline.figures[set];
  if (pinned === undefined) return [{ set, figure: 'all', from: null, to: null, verdict: 'new' }];
  const names = [...new Set([...Object.keys(pinned), ...Object.keys(figures)])];
  return names.flatMap((figure): Change[] => {
    const [from, to, kind] = [pinned[figure] ?? null, pinnable(figures[figure]), kindOf(figure)];
    return from === to || kind === 'told' ? [] : [{ set, figure, from, to, verdict: judge(kind, from, to) }];
  });
}

/**
 * The baseline with new figures pinned. A slip keeps the pinned value, so that small losses cannot add up; a drop is
 * refused with `usage` unless a reason is given, which is stored with every figure it lowers. Sets that did not run stay.
 * Of data that moved every figure may, and the reason is stored once (`repinDigests`).
 */
export function repin(
  baseline: Baseline,
  now: Readonly<Record<string, Figures>>,
  reason: string | null,
  kindOf: KindOf = allScores,
  digests: Digests | null = null,
): Baseline {
  const stay = Object.keys(baseline.figures).filter((set) => now[set] === undefined);
  const pinnedDigests = digests === null ? {} : repinDigests(baseline, digests, reason, stay);
  const moved = digests === null ? [] : movedFrom(baseline, digests).data;
  const changes = Object.entries(now).flatMap(([set, figures]) => compare(baseline, set, figures, kindOf));
  const lowered = changes.filter(({ verdict }) => verdict === 'drop' || (verdict === 'slip' && reason !== null));
  if (reason === null && lowered.length > 0) {
    const names = lowered.map((c) => `${c.set} ${c.figure} ${c.from} → ${c.to}`).join(', ');
    throw new VariorumError('usage', `Not pinned, these fell: ${names}. Mend them or say --allow-drop "reason".`);
  }
  const kept = new Set(
    changes.filter((c) => c.verdict === 'slip' && reason === null).map((c) => `${c.set} ${c.figure}`),
  );
  const pinned = Object.entries(now).map(([set, figures]) => {
    const rows = Object.entries(figures).map(([name, value]) => {
      const old = baseline.figures[set]?.[name] ?? null;
      return [name, kept.has(`${set} ${name}`) ? old : pinnable(value)] as const;
    });
    return [set, Object.fromEntries(rows)] as const;
  });
  const told = [
    ...moved.map(({ set, part }) => ({ set, figure: part, from: null, to: null, reason: reason! })),
    ...lowered.map(({ set, figure, from, to }) => ({ set, figure, from, to, reason: reason! })),
  ];
  return {
    ...pinnedDigests,
    figures: { ...baseline.figures, ...Object.fromEntries(pinned) },
    reasons: [...baseline.reasons, ...told],
  };
}

/** What moved since the figures were pinned, drops first, one line each. */
export function changesText(changes: readonly Change[]): string {
  const order = ['drop', 'slip', 'rise', 'new'] as const;
  const rows = order.flatMap((verdict) => changes.filter((change) => change.verdict === verdict));
  if (rows.length === 0) return 'All as pinned.';
  return rows.map((c) => `${c.verdict.padEnd(4)}  ${c.set}  ${c.figure}  ${c.from ?? '·'} → ${c.to ?? '·'}`).join('\n');
}

/**
 * Prints what moved since the figures were pinned: data and models first, then figures. False if a figure dropped or if the data
 * are others, as figures of other data cannot be compared.
 */
export function toldAsPinned(
  baseline: Baseline,
  now: Readonly<Record<string, Figures>>,
  kindOf: KindOf,
  digests: Digests,
): boolean {
  if (Object.keys(now).length === 0) return true;
  const moved = movedFrom(baseline, digests);
  const other = new Set(moved.data.map(({ set }) => set));
  const changes = Object.entries(now).flatMap(([set, figures]) =>
    other.has(set) ? [] : compare(baseline, set, figures, kindOf),
  );
  console.log(`\n${movedText(moved)}${changesText(changes)}`);
  return other.size === 0 && changes.every(({ verdict }) => verdict !== 'drop');
}
