import { parseArgs } from 'node:util';
import { VariorumError } from '../../src/model.ts';

/** What the fuzz was asked to do. */
export interface BenchOptions {
  readonly seconds: number;
  /** This seed alone; null to go on from the first. */
  readonly seed: number | null;
  /** The seed to begin with. */
  readonly from: number;
}

/** Reads the arguments after `hold`; those that all benches take mean nothing here. Throws `usage` for one it does not know. */
export function optionsOf(argv: readonly string[]): BenchOptions {
  const { seconds = '30', seed, from = '1' } = parse(argv.filter((arg) => arg !== '--')).values;
  return {
    seconds: number(seconds, '--seconds'),
    seed: seed === undefined ? null : number(seed, '--seed'),
    from: number(from, '--from'),
  };
}

function number(value: string, name: string): number {
  const read = Number(value);
  if (Number.isInteger(read) && read > 0) return read;
  throw new VariorumError('usage', `${name} takes a whole number above 0.`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        seconds: { type: 'string' },
        seed: { type: 'string' },
        from: { type: 'string' },
        'sample-only': { type: 'boolean' },
        update: { type: 'boolean' },
        'allow-drop': { type: 'string' },
        errors: { type: 'string' },
      },
    });
  } catch (cause) {
    throw new VariorumError('usage', `${(cause as Error).message} See docs/security.md.`, { cause });
  }
}
