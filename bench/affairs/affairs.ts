import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Edition, type OutletRegister, type Page, type ReadFailure, VariorumError } from '../../src/model.ts';
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

interface Rooms {
  readonly defaultRegister: () => OutletRegister;
  readonly readPages: (paths: readonly string[]) => AsyncIterable<Page | ReadFailure>;
  readonly makeEdition: (
    pages: readonly Page[],
    failures: readonly ReadFailure[],
    options: { readonly register: OutletRegister; readonly models: ReadonlyMap<string, Uint8Array> },
  ) => Edition;
  readonly shippedModels: () => Promise<ReadonlyMap<string, Uint8Array>>;
}

/** Makes the edition of an affair's pages, as a reader of the project would. */
export async function editionOf(affair: Affair): Promise<Edition> {
  const { defaultRegister, readPages, makeEdition, shippedModels } = await rooms();
  const pages: Page[] = [];
  const failures: ReadFailure[] = [];
  for await (const read of readPages([affair.pages])) {
    if ('reason' in read) failures.push(read);
    else pages.push(read);
  }
  return makeEdition(pages, failures, { register: defaultRegister(), models: await shippedModels() });
}

/** The rooms are loaded late, so that scoring alone runs without them. */
async function rooms(): Promise<Rooms> {
  const doors = [
    room('outlets', 'defaultRegister'),
    room('read', 'readPages'),
    room('edition', 'makeEdition'),
    room('weights', 'shippedModels'),
  ];
  return Object.assign({}, ...(await Promise.all(doors))) as Rooms;
}

async function room(name: string, door: string): Promise<Record<string, unknown>> {
  const path = join(root, 'src', name, 'index.ts');
  const found: Record<string, unknown> = await import(pathToFileURL(path).href).catch((cause: unknown) => {
    throw new VariorumError('input', `The affairs bench cannot load src/${name}: ${String(cause)} Mend it first.`, {
      cause,
    });
  });
  if (typeof found[door] === 'function') return found;
  throw new VariorumError(
    'input',
    `src/${name}/index.ts has no ${door}, which the affairs bench needs. Write it first.`,
  );
}
