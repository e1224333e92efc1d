import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodeUnit, sha256Hex } from '../../model.ts';

/** The rooms whose code decides what is read off one page. */
const ROOMS = ['annotate', 'base', 'clean', 'languages', 'model', 'outlets'] as const;
const root = fileURLToPath(new URL('../../', import.meta.url));
/** The rooms whose code decides how an edition is shown. */
export const SHOWING = ['ask', 'changes', 'model', 'publish'] as const;
const known = new Map<readonly string[], string>();

/** A digest of the code of some rooms, by default of those that clean and annotate, as it runs here: what was kept by other code is not used. */
export function programDigest(rooms: readonly string[] = ROOMS): string {
  const held = known.get(rooms);
  if (held !== undefined) return held;
  const made = sha256Hex(
    rooms
      .flatMap((room) => readdirSync(join(root, room), { withFileTypes: true, recursive: true }))
      .filter((entry) => entry.isFile() && /(?<!\.d|\.test|\.fixture)\.[jt]s$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(byCodeUnit)
      .map((path) => `${relative(root, path)}\0${readFileSync(path, 'utf8')}`)
      .join('\0'),
  );
  known.set(rooms, made);
  return made;
}
