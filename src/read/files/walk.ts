import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isSkippedName } from '../../formats/index.ts';
import { byCodeUnit } from '../../model.ts';
import { reasonOf } from './reason.ts';

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
 *
 * Links that lead out of the folder are not followed, and one entry says so: a pile that somebody else packed could otherwise
 * bring any file of this machine into an edition.
 *
 * @param followLinks follow them all the same
 */
export async function* walk(folder: string, followLinks = false): AsyncGenerator<Entry> {
  const root: Folder = { path: folder, real: await realpath(folder), linked: false };
  const visited = new Set([root.real]);
  const folders: Folder[] = [root];
  const links: string[] = [];
  const outside: string[] = [];
  while (folders.length > 0 || links.length > 0) {
    const next = folders.pop();
    if (next !== undefined) yield* list(next, folders, links, visited);
    else if (followLinks || !(await leadsOut(links[0]!, root))) yield* follow(links.shift()!, root, folders, visited);
    else outside.push(links.shift()!);
  }
  if (outside.length > 0) yield { ...root, failure: notFollowed(outside.length) };
}

/** True for a link to what lies outside the folder; one that leads nowhere, or to a folder above, is told or left out elsewhere. */
async function leadsOut(link: string, root: Folder): Promise<boolean> {
  const real = await realpath(link).catch(() => null);
  return real !== null && real !== root.real && !holds(root.real, real) && !holds(real, root.real);
}

function notFollowed(links: number): string {
  return links === 1
    ? 'a link in it leads out of the folder and was not followed; --follow-links follows it'
    : `${links} links in it lead out of the folder and were not followed; --follow-links follows them`;
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
