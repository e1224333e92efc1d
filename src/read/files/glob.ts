import type { readdir as ReadFolder } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

/** A pattern divided into the folder it starts from, as typed, and the rest. */
export interface Pattern {
  /** Empty where the pattern starts with its first wildcard. */
  readonly base: string;
  readonly rest: string;
}

/** The parts of a glob; null if the path holds no wildcard. */
export function patternOf(path: string): Pattern | null {
  const parts = path.split('/');
  const first = parts.findIndex((part) => /[*?[\]{}]|[!+@]\(/.test(part));
  if (first < 0) return null;
  const base = first === 1 && parts[0] === '' ? '/' : parts.slice(0, first).join('/');
  return { base, rest: parts.slice(first).join('/') };
}

/**
 * What a pattern matches below its folder, as a shell would expand it: files and folders, without hidden ones and
 * installed packages. Links to files count as files; links to folders are not followed, so circles end.
 */
export async function expand(folder: string, rest: string): Promise<readonly string[]> {
  const found = await glob(rest, {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdir: readdirWithLinks as typeof ReadFolder },
  });
  return found.map((each) => join(folder, each));
}

/** What tinyglobby looks at in an entry of a folder. */
interface Listing {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

type Listed = (error: NodeJS.ErrnoException | null, entries: Listing[]) => void;

/** `readdir`, but a link to anything other than a folder is listed as a file: tinyglobby leaves out unfollowed links. */
function readdirWithLinks(path: string, _options: { withFileTypes: true }, done: Listed): void {
  entriesOf(path).then(
    (entries) => done(null, entries),
    (error) => done(error, []),
  );
}

async function entriesOf(path: string): Promise<Listing[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return Promise.all(
    entries.map(async (entry) => {
      if (!entry.isSymbolicLink()) return entry;
      // A link that leads nowhere is listed too, so that its failure is told.
      const target = await stat(join(path, entry.name)).catch(() => null);
      return target?.isDirectory() ? entry : asFile(entry.name);
    }),
  );
}

function asFile(name: string): Listing {
  return { name, isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false };
}
