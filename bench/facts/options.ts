import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VariorumError } from '../../src/model.ts';

/** What the bench of facts was asked to do. */
export interface FactsOptions {
  /** The folder that holds `time/` and the other corpora. */
  readonly data: string;
  readonly sampleOnly: boolean;
  /** Also run the other readers of dates. */
  readonly rivals: boolean;
  readonly update: boolean;
  readonly allowDrop: string | null;
  /** Examples of each kind of error to print. */
  readonly errors: number;
}

/** Where the corpora lie if they are there: beside the project. */
export const sharedCorpora = fileURLToPath(new URL('../../../shared/corpora', import.meta.url));

/** Reads the arguments after `facts`. Throws `usage` for one it does not know. */
export function optionsOf(argv: readonly string[]): FactsOptions {
  const values = parse(argv.filter((arg) => arg !== '--'));
  const allowDrop = values['allow-drop'] ?? null;
  const errors = Number(values.errors ?? 0);
  if (allowDrop !== null && (!values.update || allowDrop.trim() === '')) {
    throw new VariorumError('usage', '--allow-drop "reason" goes with --update and needs a reason.');
  }
  if (!Number.isInteger(errors) || errors < 0) throw new VariorumError('usage', '--errors takes a whole number.');
  return {
    data: values.data ?? sharedCorpora,
    sampleOnly: values['sample-only'] ?? false,
    rivals: values.rivals ?? false,
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
        'sample-only': { type: 'boolean' },
        rivals: { type: 'boolean' },
        update: { type: 'boolean' },
        'allow-drop': { type: 'string' },
        errors: { type: 'string' },
      },
    }).values;
  } catch (cause) {
    throw new VariorumError('usage', `${(cause as Error).message} See docs/method/facts.md.`, { cause });
  }
}
