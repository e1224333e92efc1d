import { byCodeUnit } from '../../model.ts';
import { statedMoment } from '../markup/stated-moment.ts';
import { elementsIn, type XmlElement, xmlTree } from '../markup/tree.ts';
import type { Found, OpenFile, Reader } from '../page/reader.ts';
import { bytesOf, directoryOf, extracted } from '../zip/index.ts';

/** Pages that Firefox saved with all they show (MAFF): each folder a page, with its address and when it was saved. */
export const maffReader: Reader = { what: 'saved pages (MAFF)', read };

/** True for the entries of such an archive. */
export const isMaff = (names: ReadonlySet<string>): boolean => [...names].some((name) => INDEX.test(name));

const INDEX = /^[^/]{1,300}\/index\.rdf$/;

async function* read({ source, bytes, limits }: OpenFile): AsyncGenerator<Found> {
  const entries = [...(await directoryOf(bytes))].sort((a, b) => byCodeUnit(a.name, b.name));
  for (const { name } of entries) {
    if (!INDEX.test(name)) continue;
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const data = await bytesOf(bytes, entries, name, limits.fileBytes);
    const index = data === null ? null : xmlTree(new TextDecoder().decode(data));
    const file = fieldOf(index, 'indexfilename') ?? 'index.html';
    const entry = entries.find((each) => each.name === folder + file);
    const inner =
      entry === undefined ? 'a saved page whose file is missing' : await extracted(bytes, entry, limits.fileBytes);
    if (typeof inner === 'string') {
      yield { source: `${source}#${folder}${file}`, reason: inner };
      continue;
    }
    const url = fieldOf(index, 'originalurl');
    const at = statedMoment(fieldOf(index, 'archivetime'));
    const declared = { url, publisher: null, title: null, published: null, retrieved: at };
    const charset = fieldOf(index, 'charset');
    yield {
      name: folder + file,
      bytes: inner,
      given: { mediaType: 'text/html', charset, declared, capture: { by: 'Firefox (MAFF)', at, url: null } },
    };
  }
  for (const { name } of entries)
    if (!/(?:^|\/)index\.(?:rdf|html?)$/.test(name)) yield { leftOut: 'what a page only shows' };
}

const fieldOf = (index: XmlElement | null, name: string): string | null => {
  const element = index === null ? undefined : [...elementsIn(index)].find((each) => each.name === name);
  return element?.attributes.get('RDF:resource') ?? element?.attributes.get('rdf:resource') ?? null;
};
