import { parseArgs } from 'node:util';
import { VariorumError } from '../../src/model.ts';

/** What a sweep was asked to do. */
export interface SweepOptions {
  readonly name: string;
  /** Values to try; null for the usual ones around what is shipped. */
  readonly values: readonly number[] | null;
  readonly affairs: readonly string[];
  readonly figures: readonly string[];
  readonly data: string | null;
  readonly gold: string | null;
}

const USAGE =
  'npm run bench -- sweep ROOM/NAME [--values a,b,c | --from a --to b --steps n] [--affair NAME …] [--figure NAME …]';
const STANDARD = ['claimPairsF1', 'b3F1', 'accuracy', 'intervalsMeet'];

/** Reads the arguments after `sweep`. Throws `usage` for what it does not know. */
export function sweepOptionsOf(argv: readonly string[]): SweepOptions {
  const { values, positionals } = parse(argv.filter((arg) => arg !== '--'));
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new VariorumError('usage', USAGE);
  return {
    name,
    values: valuesOf(values),
    affairs: values.affair ?? ['port-calder'],
    figures: values.figure ?? STANDARD,
    data: values.data ?? null,
    gold: values.gold ?? null,
  };
}

/** The values listed, or the ends of a range and what lies between at even steps. */
function valuesOf(of: { values?: string; from?: string; to?: string; steps?: string }): number[] | null {
  if (of.values !== undefined) return of.values.split(',').map(number);
  if (of.from === undefined && of.to === undefined) return null;
  const [from, to, steps] = [number(of.from), number(of.to), number(of.steps ?? '6')];
  return Array.from({ length: steps + 1 }, (_, i) => Number((from + ((to - from) * i) / steps).toFixed(6)));
}

function number(text: string | undefined): number {
  const value = Number(text);
  if (text === undefined || text.trim() === '' || !Number.isFinite(value)) {
    throw new VariorumError('usage', `“${text ?? ''}” is no number. ${USAGE}`);
  }
  return value;
}

/** Around a shipped value: from half of it to half as much again in ten steps; whole numbers stay whole and appear once. */
export function valuesAround(shipped: number): number[] {
  const shares = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5].map((share) => share * shipped);
  const values = Number.isInteger(shipped) ? shares.map(Math.round) : shares.map((value) => Number(value.toFixed(6)));
  return [...new Set(values)].sort((a, b) => a - b);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        values: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        steps: { type: 'string' },
        affair: { type: 'string', multiple: true },
        figure: { type: 'string', multiple: true },
        data: { type: 'string' },
        gold: { type: 'string' },
      },
    });
  } catch (cause) {
    throw new VariorumError('usage', `${(cause as Error).message} ${USAGE}`, { cause });
  }
}
