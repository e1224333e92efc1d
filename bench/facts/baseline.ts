import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VariorumError } from '../../src/model.ts';

/** Figures by name, each 0 to 1, more is better. */
export type Figures = Readonly<Record<string, number>>;

/** A baseline file: the figures to hold, and why one was once lowered. */
export interface Baseline {
  readonly figures: Figures;
  readonly reasons: readonly {
    readonly figure: string;
    readonly from: number;
    readonly to: number;
    readonly reason: string;
  }[];
}

export type Pin = 'sample' | 'shared';

/** How a figure stands to its pinned value; `slip` is worse by no more than the tolerance. */
export interface Change {
  readonly figure: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly verdict: 'rise' | 'slip' | 'drop' | 'new';
}

const TOLERANCE = 0.005;

function pathOf(pin: Pin): string {
  return fileURLToPath(new URL(`./baseline.${pin}.json`, import.meta.url));
}

export function readBaseline(pin: Pin): Baseline {
  const path = pathOf(pin);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Baseline) : { figures: {}, reasons: [] };
}

function pinnable(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** What moved against the pinned figures. A figure that is gone is a drop. */
export function compare(baseline: Baseline, figures: Figures): Change[] {
  const names = [...new Set([...Object.keys(baseline.figures), ...Object.keys(figures)])];
  return names.flatMap((figure): Change[] => {
    const from = baseline.figures[figure] ?? null;
    const to = figures[figure] === undefined ? null : pinnable(figures[figure]);
    if (from === to) return [];
    if (from === null) return [{ figure, from, to, verdict: 'new' }];
    if (to === null || from - to > TOLERANCE) return [{ figure, from, to, verdict: 'drop' }];
    return [{ figure, from, to, verdict: to > from ? 'rise' : 'slip' }];
  });
}

/**
 * Pins figures. A slip keeps the pinned value, so that small losses cannot add up; a drop is refused with `usage` unless a
 * reason is given, which is stored beside it.
 */
export function repin(baseline: Baseline, figures: Figures, reason: string | null): Baseline {
  const changes = compare(baseline, figures);
  const drops = changes.filter(({ verdict }) => verdict === 'drop' || (verdict === 'slip' && reason !== null));
  if (reason === null && drops.length > 0) {
    const names = drops.map(({ figure, from, to }) => `${figure} ${from} → ${to}`).join(', ');
    throw new VariorumError('usage', `Not pinned, these fell: ${names}. Mend them or say --allow-drop "reason".`);
  }
  const kept = new Set(
    changes.filter(({ verdict }) => verdict === 'slip' && reason === null).map(({ figure }) => figure),
  );
  const pinned = Object.entries(figures).map(([figure, value]): [string, number] => [
    figure,
    kept.has(figure) ? baseline.figures[figure]! : pinnable(value),
  ]);
  const added = drops.map(({ figure, from, to }) => ({ figure, from: from ?? 0, to: to ?? 0, reason: reason! }));
  return { figures: Object.fromEntries(pinned), reasons: [...baseline.reasons, ...added] };
}

export function writeBaseline(pin: Pin, baseline: Baseline): void {
  writeFileSync(pathOf(pin), `${JSON.stringify(baseline, null, 2)}\n`);
}
