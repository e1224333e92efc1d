import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasGold } from './gold.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Pages of one affair and the gold on them. */
export interface Affair {
  readonly name: string;
  readonly pages: string;
  readonly gold: string;
}

/** Folders with one folder an affair: the pages, and the gold under the same names. */
export interface SharedFolders {
  readonly data: string;
  readonly gold: string;
}

/** Our own affair, in the project. */
export const sample: Affair = {
  name: 'port-calder',
  pages: join(root, 'samples/port-calder/pages'),
  gold: join(root, 'samples/port-calder/gold'),
};

/** Where the shared affairs lie if they are there: beside the project. */
export const sharedFolders: SharedFolders = {
  data: join(root, '../shared/affairs'),
  gold: join(root, '../shared/gold'),
};

/** The shared affairs that have gold, by name; none where the folders are absent. */
export function sharedAffairs({ data, gold }: SharedFolders): Affair[] {
  if (!existsSync(data) || !existsSync(gold)) return [];
  return readdirSync(data)
    .sort()
    .filter((name) => hasGold(join(gold, name)))
    .map((name) => ({ name, pages: join(data, name), gold: join(gold, name) }));
}
