import { parseArgs } from 'node:util';
import { type SharedFolders, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { VariorumError } from '../../src/model.ts';

/** What the bench of affairs was asked to do. */
export interface BenchOptions {
  readonly shared: SharedFolders;
  readonly sampleOnly: boolean;
  /** Only the affairs named; all where none is. */
  readonly affairs: readonly string[];
  readonly update: boolean;
  readonly allowDrop: string | null;
  /** Examples of each kind of error to print. */
  readonly errors: number;
}

/** Reads the arguments after `affairs`. Throws `usage` for one it does not know. */
export function optionsOf(argv: readonly string[]): BenchOptions {
  const { values } = parse(argv.filter((arg) => arg !== '--'));
  const allowDrop = values['allow-drop'] ?? null;
  const errors = Number(values.errors ?? 0);
  if (allowDrop !== null && (!values.update || allowDrop.trim() === '')) {
    throw new VariorumError('usage', '--allow-drop "reason" goes with --update and needs a reason.');
  }
  if (!Number.isInteger(errors) || errors < 0) throw new VariorumError('usage', '--errors takes a whole number.');
  return {
    shared: { data: values.data ?? sharedFolders.data, gold: values.gold ?? sharedFolders.gold },
    sampleOnly: values['sample-only'] ?? false,
    affairs: values.affair ?? [],
    update: values.update ?? false,
    allowDrop,
    errors,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        data: { type: 'string' },
        gold: { type: 'string' },
        'sample-only': { type: 'boolean' },
        affair: { type: 'string', multiple: true },
        update: { type: 'boolean' },
        'allow-drop': { type: 'string' },
        errors: { type: 'string' },
      },
    });
  } catch (cause) {
    throw new VariorumError('usage', `${(cause as Error).message} See docs/method/bench.md.`, { cause });
  }
}
