import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Baseline, emptyBaseline, repin } from './baseline.ts';
import type { Digests } from './digests.ts';
import { allScores, type Figures, type KindOf } from './figures.ts';

/** Which baseline: that of our own sample, which is always there, or that of the data beside the project. */
export type Pin = 'sample' | 'shared';

const pathOf = (bench: string, pin: Pin): string =>
  fileURLToPath(new URL(`../${bench}/baseline.${pin}.json`, import.meta.url));

/** The pinned figures of a bench (a folder's name), none where it has no file yet. */
export function readBaseline(bench: string, pin: Pin): Baseline {
  const path = pathOf(bench, pin);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Baseline) : emptyBaseline;
}

/** Pins figures, and what they were measured on and with, as `repin` allows, and says so. */
export function pinFigures(
  bench: string,
  pin: Pin,
  now: Readonly<Record<string, Figures>>,
  reason: string | null,
  kindOf: KindOf = allScores,
  digests: Digests | null = null,
): void {
  if (Object.keys(now).length === 0) return;
  const next = repin(readBaseline(bench, pin), now, reason, kindOf, digests);
  writeFileSync(pathOf(bench, pin), `${JSON.stringify(next, null, 2)}\n`);
  console.log(`pinned: bench/${bench}/baseline.${pin}.json`);
}
