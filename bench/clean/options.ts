import { parseArgs } from 'node:util';
import { VariorumError } from '../../src/model.ts';
import { sharedPages } from './gold.ts';
import { wcxbFolder } from './wcxb.ts';

/** What the bench of cleaning was asked to do. */
export interface BenchOptions {
  readonly data: string;
  /** The folder of WCXB's article pages. */
  readonly whole: string;
  readonly sampleOnly: boolean;
  /** Readability is run beside us; it takes most of the time. */
  readonly rivals: boolean;
  readonly update: boolean;
  readonly allowDrop: string | null;
  /** Worst pages to print, and wrong metadata of each kind. */
  readonly errors: number;
  /** Minutes of fuzz; null for none. */
  readonly fuzz: number | null;
  readonly seed: number;
}

/** Reads the arguments after `clean`. Throws `usage` for one it does not know. */
export function optionsOf(argv: readonly string[]): BenchOptions {
  const { values } = parse(argv.filter((arg) => arg !== '--'));
  const allowDrop = values['allow-drop'] ?? null;
  if (allowDrop !== null && (!values.update || allowDrop.trim() === '')) {
    throw new VariorumError('usage', '--allow-drop "reason" goes with --update and needs a reason.');
  }
  return {
    data: values.data ?? sharedPages,
    whole: values.whole ?? wcxbFolder,
    sampleOnly: values['sample-only'] ?? false,
    rivals: !values['no-rivals'],
    update: values.update ?? false,
    allowDrop,
    errors: whole(values.errors ?? '0', '--errors'),
    fuzz: values.fuzz === undefined ? null : minutes(values.fuzz),
    seed: whole(values.seed ?? '1', '--seed'),
  };
}

function whole(value: string, name: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new VariorumError('usage', `${name} takes a whole number.`);
}

function minutes(value: string): number {
  const number = Number(value);
  if (number > 0) return number;
  throw new VariorumError('usage', '--fuzz takes a number of minutes.');
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        data: { type: 'string' },
        whole: { type: 'string' },
        'sample-only': { type: 'boolean' },
        'no-rivals': { type: 'boolean' },
        update: { type: 'boolean' },
        'allow-drop': { type: 'string' },
        errors: { type: 'string' },
        fuzz: { type: 'string' },
        seed: { type: 'string' },
      },
    });
  } catch (cause) {
    throw new VariorumError('usage', `${(cause as Error).message} See docs/method/clean.md.`, { cause });
  }
}
