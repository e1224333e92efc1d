import { join } from 'node:path';
import { type Disk, nodeDisk } from './disk.ts';

/** Files to write, by name. */
export type Files = ReadonlyMap<string, string>;

/**
 * The file that says that all new files lie complete beside the old ones and only their names are still to be given. Once it
 * is there the new files count; until then the old ones do.
 */
const MARK = '.variorum.complete';
const NEW = '.new';

const draftName = (name: string) => `.${name}${NEW}`;

/**
 * Writes several files of one folder together: whatever ends the run, at whatever moment, afterwards either all are as they were
 * or all are new, once `finishWriting` has looked at the folder (every run and every command that opens an edition does). All drafts
 * are written and lie on the disk first, then one file says so, then the drafts get their names.
 *
 * Rejects with the disk's error, with the old files as they were and no draft left where the disk allows it.
 */
export async function writeTogether(folder: string, files: Files, disk: Disk = nodeDisk): Promise<void> {
  await finishWriting(folder, disk);
  try {
    for (const [name, content] of files) await disk.write(join(folder, draftName(name)), content);
    const draftMark = join(folder, `${MARK}${NEW}`);
    await disk.write(draftMark, [...files.keys()].join('\n'));
    await disk.rename(draftMark, join(folder, MARK));
  } catch (error) {
    await finishWriting(folder, disk).catch(() => {});
    throw error;
  }
  await disk.settle(folder);
  await finishWriting(folder, disk);
}

/**
 * Ends what an earlier run left half done in a folder: drafts that are complete get their names, others are removed. Does nothing
 * in a folder without drafts, or that is not there.
 */
export async function finishWriting(folder: string, disk: Disk = nodeDisk): Promise<void> {
  const names = await disk.list(folder).catch((): readonly string[] => []);
  if (names.includes(MARK)) {
    const complete = (await disk.read(join(folder, MARK))).split('\n');
    for (const name of complete) {
      if (names.includes(draftName(name))) await disk.rename(join(folder, draftName(name)), join(folder, name));
    }
    await disk.settle(folder);
    await disk.remove(join(folder, MARK));
  }
  for (const name of names) {
    if (isDraft(name)) await disk.remove(join(folder, name));
  }
}

function isDraft(name: string): boolean {
  return DRAFTS.has(name);
}

/** Names of drafts this program writes; nothing else in a folder is ever removed. */
const DRAFTS: ReadonlySet<string> = new Set([draftName('edition.json'), draftName('index.html'), `${MARK}${NEW}`]);
