import { type LoggedRuling, merged, parseRulings, writeRulings } from '../../src/rulings/index.ts';
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
  /** What was ruled in the page. */
  readonly log: readonly LoggedRuling[];
}

/**
 * Cases that the browser keeps in the page's own folder on this machine (the origin private file system), where no other page
 * finds them. A case is a folder: its pages by number, what was read off them, what was ruled, `edition.json`, `report.html`, and last `case.json`; a folder without
 * that was not finished, and is swept away.
 */
export interface Cases {
  list(): Promise<readonly KeptCase[]>;
  /** Keeps a case; under the id of one that is kept it takes its place once it is whole. */
  keep(its: Case, id: string | null): Promise<KeptCase>;
  /** Keeps what was ruled, beside what is kept of a case already: all entries that anybody wrote, in every tab. */
  rule(id: string, log: readonly LoggedRuling[]): Promise<readonly LoggedRuling[]>;
  /** The log of a kept case as it is now. */
  log(id: string): Promise<readonly LoggedRuling[]>;
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
    async keep({ files, made, log }, id) {
      // Asked once and silently: a browser that may not, keeps the case until it needs the room.
      void navigator.storage.persist?.();
      const own = crypto.randomUUID();
      const earlier = id === null ? null : await folder.getDirectoryHandle(id).catch(() => null);
      // Another tab may have ruled meanwhile.
      const all = earlier === null ? log : merged(await logIn(earlier), log);
      const its = await folder.getDirectoryHandle(own, { create: true });
      for (const [i, { file }] of files.entries()) await put(its, `page-${i}`, file);
      await put(its, 'edition.json', made.edition);
      await put(its, 'read.gz', made.read);
      await put(its, 'rulings.jsonl', new Blob([writeRulings(all)]));
      await put(its, 'report.html', made.report);
      const kept = {
        title: made.title,
        kept: new Date().toISOString(),
        counts: made.counts,
        failures: made.failures,
        digest: made.digest,
        ruled: made.ruled,
        files: files.map(({ source, named }) => ({ source, named })),
      };
      await put(its, 'case.json', new Blob([JSON.stringify(kept)]));
      if (id !== null) await remove(id).catch(() => {});
      return { ...kept, id: own };
    },
    async open({ id, files: given }) {
      const its = await folder.getDirectoryHandle(id);
      const file = async (name: string) => (await its.getFileHandle(name)).getFile();
      const {
        title,
        counts,
        failures,
        digest = '',
        ruled = [],
      } = JSON.parse(await text(its, 'case.json')) as KeptCase & Pick<Made, 'failures' | 'digest' | 'ruled'>;
      const files = given.map(async (one, i): Promise<GivenFile> => ({ ...one, file: await file(`page-${i}`) }));
      const [edition, report] = [await file('edition.json'), await file('report.html')];
      return {
        files: await Promise.all(files),
        log: await logIn(its),
        made: {
          kind: 'made',
          title,
          counts,
          failures,
          digest,
          ruled,
          // Cases that an earlier version kept have none.
          read: await file('read.gz').catch(() => new Blob([])),
          edition: edition.slice(0, edition.size, 'application/json'),
          report: report.slice(0, report.size, 'text/html'),
        },
      };
    },
    rule: (id, log) =>
      navigator.locks.request(`variorum-log-${id}`, async () => {
        const its = await folder.getDirectoryHandle(id);
        const all = merged(await logIn(its), log);
        await put(its, 'rulings.jsonl', new Blob([writeRulings(all)]));
        return all;
      }),
    log: async (id) => logIn(await folder.getDirectoryHandle(id)),
    remove,
    async removeAll() {
      for await (const id of folder.keys()) await remove(id);
    },
  };
}

/** What was ruled in a case; nothing where an earlier version kept it. */
async function logIn(folder: FileSystemDirectoryHandle): Promise<LoggedRuling[]> {
  const words = await text(folder, 'rulings.jsonl').catch(() => '');
  return parseRulings(words);
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
