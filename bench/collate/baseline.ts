import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VariorumError } from '../../src/model.ts';
import type { Figures } from './figures.ts';

export type Pin = 'sample' | 'shared';

/** Figures by set and name, and why any was once lowered. */
export interface Baseline {
  readonly figures: Readonly<Record<string, Figures>>;
  readonly reasons: readonly {
    readonly set: string;
    readonly figure: string;
    readonly from: number;
    readonly to: number;
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

const TOLERANCE = 0.01;

const pathOf = (pin: Pin) => fileURLToPath(new URL(`./baseline.${pin}.json`, import.meta.url));
const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

export function readBaseline(pin: Pin): Baseline {
  const path = pathOf(pin);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Baseline) : { figures: {}, reasons: [] };
}

/** What moved against the pinned figures of a set. A fall of more than a hundredth is a drop. */
export function compare(baseline: Baseline, set: string, figures: Figures): Change[] {
  const pinned = baseline.figures[set] ?? {};
  return [...new Set([...Object.keys(pinned), ...Object.keys(figures)])].flatMap((figure): Change[] => {
    const [from, to] = [pinned[figure] ?? null, figure in figures ? rounded(figures[figure]!) : null];
    if (from === to) return [];
    if (from === null) return [{ set, figure, from, to, verdict: 'new' }];
    if (to === null) return [{ set, figure, from, to, verdict: 'drop' }];
    return [{ set, figure, from, to, verdict: to > from ? 'rise' : from - to > TOLERANCE ? 'drop' : 'slip' }];
  });
}

/** Pins new figures; a slip keeps the old value, a drop needs a reason, which is stored. */
export function pin(which: Pin, set: string, figures: Figures, reason: string | null): void {
  const baseline = readBaseline(which);
  const changes = compare(baseline, set, figures);
  const drops = changes.filter(({ verdict }) => verdict === 'drop');
  if (drops.length > 0 && reason === null) {
    const names = drops.map(({ figure, from, to }) => `${figure} ${from} → ${to}`).join(', ');
    throw new VariorumError('usage', `Not pinned, these fell: ${names}. Mend them or say --allow-drop "reason".`);
  }
  const slipped = new Set(changes.filter(({ verdict }) => verdict === 'slip').map(({ figure }) => figure));
  const next = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      slipped.has(name) ? baseline.figures[set]![name]! : rounded(value),
    ]),
  );
  const reasons = drops.flatMap(({ figure, from, to }) =>
    from === null || to === null ? [] : [{ set, figure, from, to, reason: reason! }],
  );
  const written: Baseline = {
    figures: { ...baseline.figures, [set]: next },
    reasons: [...baseline.reasons, ...reasons],
  };
  writeFileSync(pathOf(which), `${JSON.stringify(written, null, 2)}\n`);
}
