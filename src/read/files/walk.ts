import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { byCodeUnit } from '../../model.ts';
import { reasonOf } from './reason.ts';
import { isSkippedName } from './skipped.ts';

/** A file or what stands in a file's place. */
export interface Entry {
  /** As it was reached. */
  readonly path: string;
  /** The path with all links resolved. */
  readonly real: string;
  /** It was reached through a symbolic link below the folder. */
  readonly linked: boolean;
  /** Why it cannot be read, or null. */
  readonly failure: string | null;
}

interface Folder {
  readonly path: string;
  readonly real: string;
  readonly linked: boolean;
}

/**
 * Everything in a folder and the folders below it that is not hidden, in no particular order. Links are followed after
 * all else, so a file is found in its own place first; a link to a folder that was already visited, or that holds the
 * folder itself, is left out, so circles end.
 */
export async function* walk(folder: string): AsyncGenerator<Entry> {
  const root: Folder = { path: folder, real: await realpath(folder), linked: false };
  const visited = new Set([root.real]);
  const folders: Folder[] = [root];
  const links: string[] = [];
  while (folders.length > 0 || links.length > 0) {
    const next = folders.pop();
    if (next !== undefined) yield* list(next, folders, links, visited);
    else yield* follow(links.shift()!, root, folders, visited);
  }
}

/** The files of one folder; its folders and links are put on the lists. */
async function* list(folder: Folder, folders: Folder[], links: string[], visited: Set<string>): AsyncGenerator<Entry> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder.path, { withFileTypes: true });
  } catch (error) {
    yield { ...folder, failure: reasonOf(error) };
    return;
  }
  // Of several links to one folder the first by name leads to it, on every file system.
  entries.sort((a, b) => byCodeUnit(a.name, b.name));
  for (const entry of entries) {
    if (isSkippedName(entry.name)) continue;
    const { linked } = folder;
    const below = { path: join(folder.path, entry.name), real: join(folder.real, entry.name), linked };
    if (entry.isSymbolicLink()) links.push(below.path);
    else if (entry.isFile()) yield { ...below, failure: null };
    else if (!entry.isDirectory()) yield { ...below, failure: 'not a regular file' };
    else if (!visited.has(below.real)) {
      visited.add(below.real);
      folders.push(below);
    }
  }
}

async function* follow(path: string, root: Folder, folders: Folder[], visited: Set<string>): AsyncGenerator<Entry> {
  try {
    const real = await realpath(path);
    const target = await stat(real);
    if (target.isFile()) yield { path, real, linked: true, failure: null };
    else if (!target.isDirectory()) yield { path, real, linked: true, failure: 'not a regular file' };
    else if (!visited.has(real) && !holds(real, root.real)) {
      visited.add(real);
      folders.push({ path, real, linked: true });
    }
  } catch (error) {
    yield { path, real: path, linked: true, failure: reasonOf(error, 'link') };
  }
}

function holds(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
