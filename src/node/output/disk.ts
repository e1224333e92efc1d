import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';

/** What writing an edition asks of a disk; a test hands in one that fails at a chosen moment. */
export interface Disk {
  makeFolder(path: string): Promise<void>;
  /** Names in a folder. */
  list(folder: string): Promise<readonly string[]>;
  read(path: string): Promise<string>;
  /** Writes a new file and waits until it lies on the disk. With `exclusive` it must not exist yet. */
  write(path: string, content: string, exclusive?: boolean): Promise<void>;
  /** Gives a file another name, in one step; what bore that name is gone. */
  rename(from: string, to: string): Promise<void>;
  /** Waits until the names in a folder lie on the disk. */
  settle(folder: string): Promise<void>;
  /** Removes a file; one that is not there is no error. */
  remove(path: string): Promise<void>;
}

/** The disk of this machine. */
export const nodeDisk: Disk = {
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  list: (folder) => readdir(folder),
  read: (path) => readFile(path, 'utf8'),
  write: async (path, content, exclusive = false) => {
    const file = await open(path, exclusive ? 'wx' : 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  settle: async (folder) => {
    // Not every system lets a folder be opened (Windows does not); there the names settle by themselves.
    const handle = await open(folder, 'r').catch(() => null);
    try {
      await handle?.sync().catch(() => {});
    } finally {
      await handle?.close();
    }
  },
  remove: (path) => rm(path, { force: true }),
};
