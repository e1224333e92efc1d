import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import { byCodeUnit } from '../../model.ts';
import { expand, patternOf } from './glob.ts';
import { codeOf, reasonOf } from './reason.ts';
import { type Find, type Located, withoutDoubles, withSources } from './sources.ts';
import { walk } from './walk.ts';

export interface LocateOptions {
  /** Real paths of files that are passed over as if they were not there. */
  readonly leaveOut?: ReadonlySet<string>;
  /** Follow links that lead out of the folders that were given. */
  readonly followLinks?: boolean;
}

const EMPTY = 'a folder without files';
const NO_MATCH = 'no file matches this pattern';

/**
 * The files that paths stand for: files, folders with all below them, and globs; a path that exists as it is written is
 * no glob. Each real file comes once. Sorted by source, so the order of the paths does not matter.
 *
 */
export async function locate(
  paths: readonly string[],
  { leaveOut = new Set(), followLinks = false }: LocateOptions = {},
): Promise<readonly Located[]> {
  const finds: Find[] = [];
  for (const path of new Set(paths)) {
    for await (const find of locateOne(path, followLinks)) if (!leaveOut.has(find.real)) finds.push(find);
  }
  return withSources(withoutDoubles(finds)).sort((a, b) => byCodeUnit(a.source, b.source));
}

async function* locateOne(path: string, followLinks: boolean): AsyncGenerator<Find> {
  if (path === '') {
    yield failed('(empty path)', 'no such file or folder');
    return;
  }
  const absolute = resolve(path);
  try {
    await lstat(absolute);
  } catch (error) {
    const missing = ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
    const slashed = sep === '\\' ? path.replaceAll('\\', '/') : path;
    if (/^https?:\/\//i.test(path))
      yield failed(
        path,
        `an address on the web; get it with: variorum fetch ${path.slice(0, 500)} -o FOLDER, then give FOLDER`,
      );
    else if (missing && patternOf(slashed) !== null) yield* matching(slashed, followLinks);
    else yield failed(basename(absolute), reasonOf(error));
    return;
  }
  yield* existing(absolute, 1, false, followLinks);
}

/** The files at a path that exists. `depth`: how many of its last parts are its source. */
async function* existing(path: string, depth: number, linked: boolean, followLinks: boolean): AsyncGenerator<Find> {
  try {
    const real = await realpath(path);
    const target = await stat(real);
    if (!target.isDirectory()) {
      yield { path, real, depth, linked, failure: target.isFile() ? null : 'not a regular file' };
      return;
    }
    let empty = true;
    for await (const entry of walk(path, followLinks)) {
      empty = false;
      const below = relative(path, entry.path);
      yield { ...entry, linked: linked || entry.linked, depth: depth + (below === '' ? 0 : below.split(sep).length) };
    }
    if (empty) yield { path, real, depth, linked, failure: EMPTY };
  } catch (error) {
    yield { path, real: path, depth, linked, failure: reasonOf(error, 'link') };
  }
}

async function* matching(pattern: string, followLinks: boolean): AsyncGenerator<Find> {
  const { base, rest } = patternOf(pattern)!;
  const folder = resolve(base);
  const source = base === '' || base === '/' ? rest : `${basename(folder)}/${rest}`;
  let found: readonly string[];
  let realFolder: string;
  try {
    realFolder = await realpath(folder);
    found = await expand(folder, rest);
  } catch (error) {
    yield failed(source, codeOf(error) === 'ENOENT' ? NO_MATCH : reasonOf(error));
    return;
  }
  let empty = true;
  for (const path of found) {
    const below = relative(folder, path);
    const real = await realpath(path).catch(() => path);
    const depth = below.split(sep).length + (base === '' ? 0 : 1);
    for await (const find of existing(path, depth, real !== resolve(realFolder, below), followLinks)) {
      if (find.failure === EMPTY) continue;
      empty = false;
      yield find;
    }
  }
  if (empty) yield failed(source, NO_MATCH);
}

/** A find that is no path of this machine: its source is what it is called by. */
function failed(source: string, failure: string): Find {
  return { path: source, real: `${source}\0${failure}`, depth: Number.POSITIVE_INFINITY, linked: false, failure };
}
