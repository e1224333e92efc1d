import { byCodeUnit } from '../../model.ts';
import { gunzipped, isGzip } from '../packed/gunzip.ts';
import { type ByteSource, headOf } from '../page/byte-source.ts';
import { sha256Of } from '../page/digest.ts';
import type { Found, OpenFile, Reader } from '../page/reader.ts';
import { warcReader } from '../warc/index.ts';
import { bytesOf, directoryOf, extracted, type ZipEntry } from '../zip/index.ts';

/**
 * A web archive with its index (WACZ 1.1): the pages that it lists, of the WARC files in it; where it lists none, all. Each
 * file is held against the digest that the archive gives, and one that does not agree is told.
 */
export const waczReader: Reader = { what: 'a web archive (WACZ)', read };

/** True for the entries of such an archive. */
export const isWacz = (names: ReadonlySet<string>): boolean =>
  names.has('datapackage.json') && [...names].some((name) => WARC_FILE.test(name));

const WARC_FILE = /^archive\/[^/]{1,300}\.warc(?:\.gz)?$/;

async function* read(file: OpenFile): AsyncGenerator<Found> {
  const { source, bytes, limits } = file;
  const entries = await directoryOf(bytes);
  const listed = await pagesIn(bytes, entries, limits.fileBytes);
  const digests = digestsIn(await textOf(bytes, entries, 'datapackage.json', limits.fileBytes));
  for (const entry of [...entries].sort((a, b) => byCodeUnit(a.name, b.name))) {
    if (!WARC_FILE.test(entry.name)) continue;
    const inner = await extracted(bytes, entry, limits.fileBytes);
    if (typeof inner === 'string') {
      yield { source: `${source}#${entry.name}`, reason: inner };
      continue;
    }
    const digest = digests.get(entry.name);
    if (digest !== undefined && digest !== (await sha256Of(inner))) {
      yield {
        source: `${source}#${entry.name}`,
        reason: 'not what the archive says it is: its digest differs; its pages were read all the same',
      };
    }
    const records = isGzip(await headOf(inner, 4)) ? gunzipped(inner) : inner;
    for await (const found of warcReader.read({ ...file, bytes: records })) {
      const shown = 'name' in found && listed.size > 0 && !listed.has(found.name);
      yield shown ? { leftOut: 'what a page only shows' } : found;
    }
  }
}

/** The addresses of the pages that the archive lists. */
async function pagesIn(archive: ByteSource, entries: readonly ZipEntry[], limit: number): Promise<Set<string>> {
  const pages = new Set<string>();
  for (const name of ['pages/pages.jsonl', 'pages/extraPages.jsonl']) {
    for (const line of (await textOf(archive, entries, name, limit)).split('\n')) {
      const url = (parsed(line) as { readonly url?: unknown } | null)?.url;
      if (typeof url === 'string') pages.add(url);
    }
  }
  return pages;
}

/** The digests the archive gives of its files, by their paths. */
function digestsIn(text: string): Map<string, string> {
  const digests = new Map<string, string>();
  const { resources } = (parsed(text) ?? {}) as { readonly resources?: unknown };
  for (const each of Array.isArray(resources) ? resources : []) {
    const { path, hash } = (each ?? {}) as { readonly path?: unknown; readonly hash?: unknown };
    const hex = typeof hash === 'string' ? /^sha256:([0-9a-f]{64})$/i.exec(hash)?.[1] : undefined;
    if (typeof path === 'string' && hex !== undefined) digests.set(path, hex.toLowerCase());
  }
  return digests;
}

async function textOf(archive: ByteSource, entries: readonly ZipEntry[], name: string, limit: number): Promise<string> {
  const bytes = await bytesOf(archive, entries, name, limit);
  return bytes === null ? '' : new TextDecoder().decode(bytes);
}

function parsed(json: string): object | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
