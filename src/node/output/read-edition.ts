import { constants } from 'node:buffer';
import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { VariorumError } from '../../model.ts';
import { filesOfEdition } from './write-edition.ts';
import { finishWriting } from './write-together.ts';

/**
 * The words of an edition: of its folder, or of its `edition.json`. What a stopped run left half done in the folder is ended first.
 * Throws `input` where there is none, or nothing that can be read as a file.
 */
export async function readEdition(path: string): Promise<string> {
  const file = await fileOf(path);
  const { size } = await mustBeFile(file, path);
  if (size > constants.MAX_STRING_LENGTH) {
    throw new VariorumError('input', `${path} is too large to be opened: ${Math.round(size / 2 ** 20)} MB.`);
  }
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new VariorumError('input', `${path} could not be read: ${(cause as Error).message}`, { cause });
  }
}

async function fileOf(path: string): Promise<string> {
  if (!(await stated(path))?.isDirectory()) return path;
  // A folder that cannot be written to can still be read.
  await finishWriting(path).catch(() => {});
  return filesOfEdition(path).edition;
}

async function mustBeFile(file: string, path: string): Promise<Stats> {
  const found = await stated(file);
  if (found === null) {
    throw new VariorumError('input', `There is no edition at ${path}. Make one with: variorum edit PATH… -o DIR`);
  }
  if (!found.isFile()) {
    throw new VariorumError('input', `${path} is not a file. Give the folder of an edition, or its edition.json.`);
  }
  return found;
}

const stated = (path: string): Promise<Stats | null> => stat(path).catch(() => null);
