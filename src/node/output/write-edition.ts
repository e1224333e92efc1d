import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type Edition, VariorumError } from '../../model.ts';
import { writeTogether } from './write-together.ts';

/** The paths of an edition's two files in a folder. */
export function filesOfEdition(folder: string): { readonly edition: string; readonly report: string } {
  return { edition: join(folder, 'edition.json'), report: join(folder, 'index.html') };
}

/** True if a folder holds an edition, whole or not. */
export async function holdsEdition(folder: string): Promise<boolean> {
  const there = await Promise.all(
    Object.values(filesOfEdition(folder)).map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  return there.includes(true);
}

/**
 * Writes an edition and its report into a folder, both or neither: an older edition there stays whole until the new one is
 * complete. Throws `output` if the disk refuses, or if the edition is larger than one JSON document can be.
 */
export async function writeEdition(folder: string, edition: Edition, report: string): Promise<void> {
  const json = jsonOf(edition);
  try {
    await writeTogether(
      folder,
      new Map([
        ['edition.json', json],
        ['index.html', report],
      ]),
    );
  } catch (cause) {
    throw new VariorumError('output', `Could not write to ${folder}: ${(cause as Error).message}`, { cause });
  }
}

function jsonOf(edition: Edition): string {
  try {
    return `${JSON.stringify(edition, null, 1)}\n`;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const message = 'The edition is larger than one JSON document can be. Give the pages of one affair at a time.';
    throw new VariorumError('output', message, { cause });
  }
}
