import { documentOf, markupOfParagraphs } from '../markup/document.ts';
import { childOf, elementsIn, textOf, xmlTree } from '../markup/tree.ts';
import { sha256Of } from '../page/digest.ts';
import { finishPage } from '../page/finish-page.ts';
import { type Found, type OpenFile, type Reader, Unreadable } from '../page/reader.ts';
import { bytesOf, directoryOf } from '../zip/index.ts';
import { paragraphsOf } from './paragraphs.ts';

/** A document of Word (OOXML, ISO 29500): its text with its headlines and hyperlinks, changes that are marked as accepted. */
export const docxReader: Reader = { what: 'a document of Word', read };

async function* read({ source, key, bytes, limits, given }: OpenFile): AsyncGenerator<Found> {
  const entries = await directoryOf(bytes);
  const xml = async (name: string) => {
    const data = await bytesOf(bytes, entries, name, limits.fileBytes);
    return data === null ? null : xmlTree(new TextDecoder().decode(data));
  };
  const document = await xml('word/document.xml');
  if (document === null)
    throw new Unreadable('a document of Word that is damaged or too large; open it and save it again');
  const relations = await xml('word/_rels/document.xml.rels');
  const links = new Map<string, string>();
  for (const relation of relations === null ? [] : elementsIn(relations)) {
    const target = relation.attributes.get('Target') ?? '';
    if (/^https?:/i.test(target)) links.set(relation.attributes.get('Id') ?? '', target);
  }
  const core = await xml('docProps/core.xml');
  const properties = core === null ? null : childOf(core, 'coreProperties');
  const { markup, headline } = markupOfParagraphs(paragraphsOf(document, links));
  const title = textOf(childOf(properties, 'title')).trim().slice(0, 500) || null;
  const digest = given.sha256 ?? (await sha256Of(bytes));
  const changed = [...elementsIn(document)].some(
    ({ name, prefix }) => prefix === 'w' && (name === 'del' || name === 'ins'),
  );
  yield finishPage(
    {
      key,
      source,
      mediaType: 'text/html',
      decoded: documentOf({ title, headline: !headline, author: null, body: markup }),
      sha256: () => digest,
      declared: given.declared,
      notices: [...given.notices, ...(changed ? [CHANGES] : [])],
    },
    limits,
  );
}

const CHANGES = 'The document holds changes that nobody accepted yet; the text stands as if all were.';
