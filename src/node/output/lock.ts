import { join } from 'node:path';
import { VariorumError } from '../../model.ts';
import { type Disk, nodeDisk } from './disk.ts';

/** The file that says that a run is at work in a folder; it holds the run's process number. */
export const LOCK = '.variorum.lock';

/** Frees the folder again. */
export type Release = () => Promise<void>;

/**
 * Takes a folder for one run: made if need be, tried for writing, closed to other runs until it is released. The lock of a run
 * that has died is taken over.
 *
 * Throws `output` if the folder cannot be written to, or if another run is at work in it.
 */
export async function lockFolder(folder: string, disk: Disk = nodeDisk, isAlive = processIsAlive): Promise<Release> {
  const lock = join(folder, LOCK);
  try {
    await disk.makeFolder(folder);
    await take(lock, folder, disk, isAlive);
  } catch (cause) {
    if (cause instanceof VariorumError) throw cause;
    throw new VariorumError('output', `Could not write to ${folder}: ${(cause as Error).message}`, { cause });
  }
  return () => disk.remove(lock);
}

async function take(lock: string, folder: string, disk: Disk, isAlive: (id: number) => boolean): Promise<void> {
  try {
    await disk.write(lock, `${process.pid}\n`, true);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number.parseInt(await disk.read(lock), 10);
    if (holder > 0 && holder !== process.pid && isAlive(holder)) {
      throw new VariorumError(
        'output',
        `Another run (process ${holder}) is writing into ${folder}. Wait until it ends, or give another folder with --out; ` +
          `if that process is no run of Variorum, remove ${lock}.`,
      );
    }
    await disk.remove(lock);
    await disk.write(lock, `${process.pid}\n`, true);
  }
}

/** True if a process of this number runs on this machine; one of another user counts. */
function processIsAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
