import { readFile } from 'node:fs/promises';
import { type OutletRegister, VariorumError } from '../../model.ts';
import { defaultRegister, makeRegister, OUTLET_ROWS, parseOutletFile } from '../../outlets/index.ts';

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
