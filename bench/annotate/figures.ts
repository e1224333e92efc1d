import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Digests, movedFrom, repinDigests } from '../pinned/digests.ts';

/** Figures by name; more is better. A name that begins with `told.` is told and never pinned (times, counts). */
export type Figures = Readonly<Record<string, number>>;

/** The file of pinned figures, and why any was lowered. */
interface Baseline extends Partial<Digests> {
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

/** Pins the figures and what they stand on; those that slipped within the tolerance keep their old value. */
export function pin(now: Figures, reason: string | null, digests: Digests): void {
  const { figures, reasons, ...was } = readPinned();
  const { data, models } = repinDigests(was, digests, reason, []);
  const fell = drops(figures, now);
  const next = Object.entries(now)
    .filter(([name]) => !name.startsWith('told.'))
    .map(([name, value]) => {
      const old = figures[name];
      const rounded = Math.round(value * 1e4) / 1e4;
      return [name, reason === null && old !== undefined ? Math.max(old, rounded) : rounded] as const;
    });
  const told = [...movedFrom(was, digests).data.map(({ part }) => `other data: ${part}`), ...fell];
  const why = reason === null || told.length === 0 ? [] : [`${reason}: ${told.join('; ')}`];
  writeFileSync(
    path,
    `${JSON.stringify({ data, models, figures: Object.fromEntries(next), reasons: [...reasons, ...why] }, null, 2)}\n`,
  );
}
