import { readFile } from 'node:fs/promises';
import type { MakeOptions } from '../../edition/index.ts';
import { type OutletRegister, VariorumError } from '../../model.ts';
import { defaultRegister, makeRegister, OUTLET_ROWS, parseOutletFile } from '../../outlets/index.ts';
import { type LoggedRuling, parseRulings } from '../../rulings/index.ts';
import { shippedModels } from '../../weights/index.ts';
import type { Progress } from './progress.ts';

/** What editions and annotations are made with: the register, the shipped models, and how far the work is. */
export async function makeOptions(outlets: string | boolean | undefined, progress: Progress): Promise<MakeOptions> {
  return {
    register: await registerWith(outlets),
    models: await shippedModels(),
    onProgress: (stage, done, total) => progress.update(stage, done, total),
  };
}

/** The shipped register, with the user's own outlets after it where `--outlets FILE` names some. Throws `input`, `usage`. */
export async function registerWith(file: string | boolean | undefined): Promise<OutletRegister> {
  if (typeof file !== 'string') return defaultRegister();
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new VariorumError('input', `Could not read the outlets in ${file}: ${(cause as Error).message}`, { cause });
  }
  return makeRegister([...OUTLET_ROWS, ...parseOutletFile(text)]);
}

/** The rulings of a log of `--rulings FILE`; none where there is no such option. Throws `input` for what cannot be read. */
export async function rulingsIn(file: string | boolean | undefined): Promise<LoggedRuling[]> {
  if (typeof file !== 'string') return [];
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new VariorumError('input', `Could not read the rulings in ${file}: ${(cause as Error).message}`, { cause });
  }
  return parseRulings(text, file);
}
