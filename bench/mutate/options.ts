import { parseArgs } from 'node:util';
import { VariorumError } from '../../src/model.ts';

/** What the breaking of constants was asked to do. */
export interface MutateOptions {
  readonly seed: number;
  /** How many constants to break. */
  readonly most: number;
  /** Only constants of this room; null for all rooms. */
  readonly room: string | null;
  /** Only constants whose file and name (`collate/texts/verbatim.ts CONTAINED`) hold this. */
  readonly only: string | null;
  /** The share that must be noticed for exit code 0; null where none is asked. */
  readonly least: number | null;
  /** Break every drawn constant in both directions. */
  readonly both: boolean;
  /** Run the room's own tests alone, without the slower gates. */
  readonly testsOnly: boolean;
  /** Only print the constants that are meant. */
  readonly list: boolean;
}

/** Reads the arguments of `npm run mutate`. Throws `usage` for one it does not know. */
export function optionsOf(argv: readonly string[]): MutateOptions {
  const { values } = parse(argv.filter((arg) => arg !== '--'));
  const number = (name: 'seed' | 'most' | 'least', standard: number) => {
    const value = values[name] === undefined ? standard : Number(values[name]);
    if (!(value >= 0)) throw new VariorumError('usage', `--${name} takes a number.`);
    return value;
  };
  return {
    seed: number('seed', 1),
    most: number('most', 60),
    room: values.room ?? null,
    only: values.only ?? null,
    least: values.least === undefined ? null : number('least', 0),
    both: values.both ?? false,
    testsOnly: values['tests-only'] ?? false,
    list: values.list ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        seed: { type: 'string' },
        most: { type: 'string' },
        room: { type: 'string' },
        only: { type: 'string' },
        least: { type: 'string' },
        both: { type: 'boolean' },
        'tests-only': { type: 'boolean' },
        list: { type: 'boolean' },
      },
    });
  } catch (cause) {
    throw new VariorumError('usage', `${(cause as Error).message} See docs/method/numbers.md.`, { cause });
  }
}
