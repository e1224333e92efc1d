import { documentOf, markupOfParagraphs, type Paragraph } from '../markup/document.ts';
import { childOf, childrenOf, elementsIn, escaped, textOf, type XmlElement, xmlTree } from '../markup/tree.ts';
import { sha256Of } from '../page/digest.ts';
import { finishPage } from '../page/finish-page.ts';
import { type Found, type OpenFile, type Reader, Unreadable } from '../page/reader.ts';
import { bytesOf, directoryOf } from '../zip/index.ts';

/** A text of LibreOffice and others (OpenDocument, ISO 26300): its text with its headlines and hyperlinks. */
export const odtReader: Reader = { what: 'a text document (ODT)', read };

async function* read({ source, key, bytes, limits, given }: OpenFile): AsyncGenerator<Found> {
  const entries = await directoryOf(bytes);
  const manifest = await bytesOf(bytes, entries, 'META-INF/manifest.xml', limits.fileBytes);
  if (manifest !== null && new TextDecoder().decode(manifest).includes('encryption-data')) {
    throw new Unreadable('a document that is locked with a password; open it and save it without');
  }
  const content = await bytesOf(bytes, entries, 'content.xml', limits.fileBytes);
  const root = content === null ? null : xmlTree(new TextDecoder().decode(content));
  const text =
    root === null
      ? undefined
      : [...elementsIn(root)].find(({ name, prefix }) => name === 'text' && prefix === 'office');
  if (text === undefined) {
    throw new Unreadable(
      'a document (OpenDocument) without a text: a sheet or slides, or damaged; export its text first',
    );
  }
  const meta = await bytesOf(bytes, entries, 'meta.xml', limits.fileBytes);
  const facts =
    meta === null
      ? undefined
      : [...elementsIn(xmlTree(new TextDecoder().decode(meta)))].find(({ name }) => name === 'meta');
  const title =
    textOf(childOf(facts ?? null, 'title'))
      .trim()
      .slice(0, 500) || null;
  const { markup, headline } = markupOfParagraphs(paragraphsOf(text));
  const digest = given.sha256 ?? (await sha256Of(bytes));
  yield finishPage(
    {
      key,
      source,
      mediaType: 'text/html',
      decoded: documentOf({ title, headline: !headline, author: null, body: markup }),
      sha256: () => digest,
      declared: given.declared,
      notices: given.notices,
    },
    limits,
  );
}

/** What is no part of the running text: what was struck out, remarks, notes. */
const UNSEEN = new Set(['tracked-changes', 'annotation', 'note', 'sequence-decls', 'frame', 'table-of-content']);

function paragraphsOf(element: XmlElement): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const visit = (within: XmlElement): void => {
    for (const child of childrenOf(within)) {
      if (UNSEEN.has(child.name)) continue;
      if (child.name === 'h') {
        const level = Number(child.attributes.get('text:outline-level') ?? 1);
        paragraphs.push({ markup: markupIn(child), level: level >= 1 && level <= 6 ? level : 1 });
      } else if (child.name === 'p') {
        const isTitle = /^title$/i.test(child.attributes.get('text:style-name') ?? '');
        paragraphs.push({ markup: markupIn(child), level: isTitle ? 1 : 0 });
      } else visit(child);
    }
  };
  visit(element);
  return paragraphs;
}

function markupIn(element: XmlElement): string {
  let markup = '';
  for (const child of element.children) {
    if (typeof child === 'string') markup += escaped(child.replace(/(?<!\s)\s+/g, ' '));
    else if (UNSEEN.has(child.name)) continue;
    else if (child.name === 's') markup += ' '.repeat(Math.min(Number(child.attributes.get('text:c') ?? 1) || 1, 100));
    else if (child.name === 'tab') markup += '\t';
    else if (child.name === 'line-break') markup += '<br>';
    else if (child.name === 'a') {
      const href = child.attributes.get('xlink:href') ?? '';
      markup += /^https?:/i.test(href) ? `<a href="${escaped(href)}">${markupIn(child)}</a>` : markupIn(child);
    } else markup += markupIn(child);
  }
  return markup;
}
