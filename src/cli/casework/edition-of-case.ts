import { open } from 'node:fs/promises';
import type { Edition } from '../../model.ts';
import { openCasebook } from '../../store/sqlite/index.ts';
import { latestOf } from './latest.ts';

/** How a file of SQLite begins. */
const BEGINS = 'SQLite format 3\0';

/** True if a path is a file that may be a casebook. */
export async function mayBeCasebook(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (file === null) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINS.length), 0, BEGINS.length, 0);
    return buffer.toString('latin1', 0, bytesRead) === BEGINS;
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/** The latest edition where the paths are one casebook, else null. Throws as opening it does. */
export async function editionOfCase(paths: readonly string[]): Promise<Edition | null> {
  const [path] = paths;
  if (paths.length !== 1 || path === undefined || !(await mayBeCasebook(path))) return null;
  const casebook = openCasebook(path);
  try {
    return latestOf(casebook);
  } finally {
    casebook.close();
  }
}
