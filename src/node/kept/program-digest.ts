import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodeUnit, sha256Hex } from '../../model.ts';

/** The rooms whose code decides what is read off one page. */
const ROOMS = ['annotate', 'base', 'clean', 'languages', 'model', 'outlets'] as const;
const root = fileURLToPath(new URL('../../', import.meta.url));
let known: string | null = null;

/** A digest of the code that cleans and annotates, as it runs here: what was kept by other code is not used. */
export function programDigest(): string {
  known ??= sha256Hex(
    ROOMS.flatMap((room) => readdirSync(join(root, room), { withFileTypes: true, recursive: true }))
      .filter((entry) => entry.isFile() && /(?<!\.d|\.test|\.fixture)\.[jt]s$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(byCodeUnit)
      .map((path) => `${relative(root, path)}\0${readFileSync(path, 'utf8')}`)
      .join('\0'),
  );
  return known;
}
