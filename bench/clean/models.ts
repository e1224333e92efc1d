import { readFileSync } from 'node:fs';
import { type CleanModels, readCleanModels } from '../../src/clean/index.ts';

/** The files of the models that cleaning uses, by name. */
export const cleanModelFiles = (): ReadonlyMap<string, Uint8Array> =>
  new Map([['body-pieces', readFileSync(new URL('../../models/body-pieces.json', import.meta.url))]]);

let read: CleanModels | null = null;

/** The models of cleaning that come with the project, as an edition is made with. */
export function shippedCleanModels(): CleanModels {
  read ??= readCleanModels(cleanModelFiles());
  return read;
}
