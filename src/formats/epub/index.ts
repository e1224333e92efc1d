import { byCodeUnit } from '../../model.ts';
import { elementsIn, textOf, type XmlElement, xmlTree } from '../markup/tree.ts';
import type { ByteSource } from '../page/byte-source.ts';
import { type Found, type OpenFile, type Reader, Unreadable } from '../page/reader.ts';
import { bytesOf, directoryOf, extracted, type ZipEntry } from '../zip/index.ts';

/** An e-book (EPUB 2 and 3): each chapter a page, in the order they are read. */
export const epubReader: Reader = { what: 'an e-book', read };

async function* read({ source, bytes, limits }: OpenFile): AsyncGenerator<Found> {
  const entries = await directoryOf(bytes);
  const xml = async (name: string): Promise<XmlElement | null> => {
    const data = await bytesOf(bytes, entries, name, limits.fileBytes);
    return data === null ? null : xmlTree(new TextDecoder().decode(data));
  };
  const locked = await xml('META-INF/encryption.xml');
  if (
    locked !== null &&
    all(locked, 'CipherReference').some((each) => /html?$/i.test(each.attributes.get('URI') ?? ''))
  ) {
    throw new Unreadable('an e-book that is locked (DRM); its text cannot be read');
  }
  const container = await xml('META-INF/container.xml');
  const path = container === null ? undefined : all(container, 'rootfile')[0]?.attributes.get('full-path');
  const book = path === undefined ? null : await xml(path);
  const chapters = book === null ? null : spineOf(book, path!);
  const names =
    chapters ??
    entries
      .map(({ name }) => name)
      .filter((name) => /\.x?html?$/i.test(name))
      .sort(byCodeUnit);
  if (names.length === 0) throw new Unreadable('an e-book without chapters; it may be damaged');
  const title =
    book === null
      ? null
      : textOf(all(book, 'title')[0] ?? null)
          .trim()
          .slice(0, 500) || null;
  for (const name of names) yield* chapter(bytes, entries, name, { source, limit: limits.fileBytes, title });
}

async function* chapter(
  archive: ByteSource,
  entries: readonly ZipEntry[],
  name: string,
  { source, limit, title }: { readonly source: string; readonly limit: number; readonly title: string | null },
): AsyncGenerator<Found> {
  const entry = entries.find((each) => each.name === name);
  if (entry === undefined) return;
  const inner = await extracted(archive, entry, limit);
  if (typeof inner === 'string') yield { source: `${source}#${name}`, reason: inner };
  else {
    const notices = title === null ? [] : [`A chapter of the e-book “${title}”.`];
    yield { name, bytes: inner, given: { mediaType: 'text/html', notices } };
  }
}

/** The chapters in the order of the book, by their paths in the archive. */
function spineOf(book: XmlElement, path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const files = new Map(
    all(book, 'item').map((item) => [item.attributes.get('id') ?? '', item.attributes.get('href') ?? '']),
  );
  return all(book, 'itemref').flatMap((reference) => {
    const href = files.get(reference.attributes.get('idref') ?? '');
    return href ? [resolved(folder + unescaped(href.split('#', 1)[0]!))] : [];
  });
}

const all = (element: XmlElement, name: string): XmlElement[] =>
  [...elementsIn(element)].filter((each) => each.name === name);

/** A path without steps up and down. */
function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
