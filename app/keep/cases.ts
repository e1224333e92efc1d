import type { GivenFile, Made } from '../work/messages.ts';

/** A case that is kept, as the list shows it. */
export interface KeptCase {
  readonly id: string;
  readonly title: string;
  /** When it was kept last: ISO 8601. */
  readonly kept: string;
  readonly counts: Made['counts'];
  readonly files: readonly { readonly source: string; readonly named: boolean }[];
}

/** All of a case: what was given, and what was made of it. */
export interface Case {
  readonly files: readonly GivenFile[];
  readonly made: Made;
}

/**
 * Cases that the browser keeps in the page's own folder on this machine (the origin private file system), where no other page
 * finds them. A case is a folder: its pages by number, `edition.json`, `report.html`, and last `case.json`; a folder without
 * that was not finished, and is swept away.
 */
export interface Cases {
  list(): Promise<readonly KeptCase[]>;
  /** Keeps a case; under the id of one that is kept it takes its place once it is whole. */
  keep(files: readonly GivenFile[], made: Made, id: string | null): Promise<KeptCase>;
  open(kept: KeptCase): Promise<Case>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
}

/** Where cases are kept; null in a browser that keeps nothing for this page, as for a file on a disk. */
export async function casesHere(): Promise<Cases | null> {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('cases', { create: true });
    // Some browsers hand out a folder and let nobody write in it.
    const probe = await folder.getFileHandle('.probe', { create: true });
    await write(probe, new Blob(['']));
    await folder.removeEntry('.probe');
    return casesIn(folder);
  } catch {
    return null;
  }
}

/** What the standard has and the types of TypeScript leave out. */
type Folder = FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };

function casesIn(handle: FileSystemDirectoryHandle): Cases {
  const folder = handle as Folder;
  const remove = (id: string) => folder.removeEntry(id, { recursive: true });
  return {
    async list() {
      const found: KeptCase[] = [];
      for await (const id of folder.keys()) {
        const its = await folder.getDirectoryHandle(id);
        const words = await text(its, 'case.json').catch(() => null);
        if (words === null) await remove(id);
        else found.push({ ...(JSON.parse(words) as Omit<KeptCase, 'id'>), id });
      }
      return found.sort((a, b) => (a.kept < b.kept ? 1 : -1));
    },
    async keep(files, made, id) {
      // Asked once and silently: a browser that may not, keeps the case until it needs the room.
      void navigator.storage.persist?.();
      const own = crypto.randomUUID();
      const its = await folder.getDirectoryHandle(own, { create: true });
      for (const [i, { file }] of files.entries()) await put(its, `page-${i}`, file);
      await put(its, 'edition.json', made.edition);
      await put(its, 'report.html', made.report);
      const kept = {
        title: made.title,
        kept: new Date().toISOString(),
        counts: made.counts,
        failures: made.failures,
        files: files.map(({ source, named }) => ({ source, named })),
      };
      await put(its, 'case.json', new Blob([JSON.stringify(kept)]));
      if (id !== null) await remove(id).catch(() => {});
      return { ...kept, id: own };
    },
    async open({ id, files: given }) {
      const its = await folder.getDirectoryHandle(id);
      const file = async (name: string) => (await its.getFileHandle(name)).getFile();
      const { title, counts, failures } = JSON.parse(await text(its, 'case.json')) as KeptCase & Pick<Made, 'failures'>;
      const files = given.map(async (one, i): Promise<GivenFile> => ({ ...one, file: await file(`page-${i}`) }));
      const [edition, report] = [await file('edition.json'), await file('report.html')];
      return {
        files: await Promise.all(files),
        made: {
          kind: 'made',
          title,
          counts,
          failures,
          edition: edition.slice(0, edition.size, 'application/json'),
          report: report.slice(0, report.size, 'text/html'),
        },
      };
    },
    remove,
    async removeAll() {
      for await (const id of folder.keys()) await remove(id);
    },
  };
}

async function put(folder: FileSystemDirectoryHandle, name: string, content: Blob): Promise<void> {
  await write(await folder.getFileHandle(name, { create: true }), content);
}

async function write(handle: FileSystemFileHandle, content: Blob): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(content);
  await stream.close();
}

async function text(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  return (await (await folder.getFileHandle(name)).getFile()).text();
}
