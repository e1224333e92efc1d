import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Figures by name; more is better. A name that begins with `told.` is told and never pinned (times, counts). */
export type Figures = Readonly<Record<string, number>>;

/** The file of pinned figures, and why any was lowered. */
interface Baseline {
  readonly figures: Figures;
  readonly reasons: readonly string[];
}

const path = fileURLToPath(new URL('./baseline.shared.json', import.meta.url));

/** A fall of no more than this is noise of rounding. */
const tolerance = 0.002;

export function readPinned(): Baseline {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Baseline) : { figures: {}, reasons: [] };
}

/** The figures that fell below what is pinned, as lines. */
export function drops(pinned: Figures, now: Figures): string[] {
  return Object.entries(pinned)
    .filter(([name, value]) => (now[name] ?? 0) < value - tolerance)
    .map(([name, value]) => `drop  ${name}  ${value} → ${now[name]?.toFixed(4) ?? 'gone'}`);
}

/** Pins the figures; those that slipped within the tolerance keep their old value. */
export function pin(now: Figures, reason: string | null): void {
  const { figures, reasons } = readPinned();
  const fell = drops(figures, now);
  const next = Object.entries(now)
    .filter(([name]) => !name.startsWith('told.'))
    .map(([name, value]) => {
      const old = figures[name];
      const rounded = Math.round(value * 1e4) / 1e4;
      return [name, reason === null && old !== undefined ? Math.max(old, rounded) : rounded] as const;
    });
  const why = reason === null || fell.length === 0 ? [] : [`${reason}: ${fell.join('; ')}`];
  writeFileSync(
    path,
    `${JSON.stringify({ figures: Object.fromEntries(next), reasons: [...reasons, ...why] }, null, 2)}\n`,
  );
}
