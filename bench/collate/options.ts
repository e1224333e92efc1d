import { parseArgs } from 'node:util';
import { VariorumError } from '../../src/model.ts';

/** What the bench of collation was asked to do. */
export interface BenchOptions {
  readonly sampleOnly: boolean;
  readonly update: boolean;
  readonly allowDrop: string | null;
  /** Time so many generated articles instead. */
  readonly scale: number | null;
  /** With `scale`: time the whole of collation too. */
  readonly whole: boolean;
  /** Texts of PolNeAR that chains are made of. */
  readonly texts: number;
  readonly seed: number;
}

/** Reads the arguments after `collate`. Throws `usage` for one it does not know. */
export function optionsOf(argv: readonly string[]): BenchOptions {
  const { values } = parse(argv.filter((arg) => arg !== '--'));
  const whole = (name: 'scale' | 'texts' | 'seed', otherwise: number) => {
    const value = Number(values[name] ?? otherwise);
    if (Number.isInteger(value) && value >= 0) return value;
    throw new VariorumError('usage', `--${name} takes a whole number.`);
  };
  return {
    sampleOnly: values['sample-only'] ?? false,
    update: values.update ?? false,
    allowDrop: values['allow-drop'] ?? null,
    scale: values.scale === undefined ? null : whole('scale', 0),
    whole: values.whole ?? false,
    texts: whole('texts', 60),
    seed: whole('seed', 1),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        'sample-only': { type: 'boolean' },
        update: { type: 'boolean' },
        'allow-drop': { type: 'string' },
        scale: { type: 'string' },
        whole: { type: 'boolean' },
        texts: { type: 'string' },
        seed: { type: 'string' },
      },
    });
  } catch (cause) {
    throw new VariorumError(
      'usage',
      `${cause instanceof Error ? cause.message : String(cause)} See bench/collate/options.ts.`,
      { cause },
    );
  }
}
