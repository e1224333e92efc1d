import { parseArgs } from 'node:util';
import { VariorumError } from '../../src/model.ts';
import { PILES, type PileName } from './piles.ts';

/** What the bench of speed was asked to do. */
export interface BenchOptions {
  readonly piles: readonly PileName[];
  /** Articles of each pile. */
  readonly sizes: readonly number[];
  /** Workers at most; null for the product's own choice. */
  readonly jobs: number | null;
  /** Print where the time of the largest run goes. */
  readonly profile: boolean;
  /** Folder into which the piles are written for tools beside ours, instead of timing anything; null to time. */
  readonly write: string | null;
}

/** Without a size the bench is over in a minute. */
const FEW: readonly number[] = [50];

/** Reads the arguments after `speed`. Throws `usage` for one it does not know. */
export function optionsOf(argv: readonly string[]): BenchOptions {
  const { values } = parse(argv.filter((arg) => arg !== '--'));
  const known = (name: string): name is PileName => (PILES as readonly string[]).includes(name);
  const piles = values.pile ?? ['invented'];
  const stranger = piles.find((name) => !known(name));
  if (stranger !== undefined)
    throw new VariorumError('usage', `No pile "${stranger}". There are: ${PILES.join(', ')}.`);
  return {
    piles: piles.filter(known),
    sizes: (values.size ?? []).length > 0 ? values.size!.map((size) => whole('size', size)) : FEW,
    jobs: values.jobs === undefined ? null : whole('jobs', values.jobs),
    profile: values.profile ?? false,
    write: values.write ?? null,
  };
}

function whole(name: string, written: string): number {
  const value = Number(written);
  if (Number.isInteger(value) && value > 0) return value;
  throw new VariorumError('usage', `--${name} takes a whole number from 1 on.`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        pile: { type: 'string', multiple: true },
        size: { type: 'string', multiple: true },
        jobs: { type: 'string' },
        profile: { type: 'boolean' },
        write: { type: 'string' },
        'sample-only': { type: 'boolean' },
      },
    });
  } catch (cause) {
    throw new VariorumError('usage', `${(cause as Error).message} See docs/method/speed.md.`, { cause });
  }
}
