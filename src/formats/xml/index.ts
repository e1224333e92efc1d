import { itemsOfFeed, pagesOfItems } from '../feed/index.ts';
import { documentOf } from '../markup/document.ts';
import { statedMoment } from '../markup/stated-moment.ts';
import { childOf, childrenOf, elementsIn, markupOf, textOf, type XmlElement, xmlTree } from '../markup/tree.ts';
import { finishPage } from '../page/finish-page.ts';
import type { Format } from '../page/format.ts';

/** XML: feeds, an article as Trafilatura writes it; an address that a Mac saved as a file is told as such. */
export const xmlFormat: Format = {
  name: 'xml',
  endings: ['xml', 'rss', 'atom', 'rdf', 'webloc', 'opml'],
  single: false,
  pages(file, limits) {
    const { source } = file;
    if (file.text.length > limits.pageCharacters * 4) return [{ source, reason: 'an XML document that is too long' }];
    const root = xmlTree(file.text);
    const items = itemsOfFeed(root);
    if (items !== null) return pagesOfItems(items, file, limits);
    const top = childrenOf(root)[0];
    if (top?.name === 'doc' && childOf(top, 'main') !== null) {
      const draft = { ...file, ...articleOf(top), mediaType: 'text/html' as const };
      return [finishPage(draft, limits)];
    }
    const address = top?.name === 'plist' ? addressIn(top) : null;
    if (address !== null) {
      return [{ source, reason: `the address of a page, not its text; get the page with: variorum fetch ${address}` }];
    }
    if (top?.name === 'opml') return [{ source, reason: 'a list of feeds, not their texts; give the feeds' }];
    const name = (top?.name ?? '').slice(0, 40);
    return [
      { source, reason: `an XML document of a kind that is not known (${name}); save its texts as text or HTML` },
    ];
  },
};

/** An article as Trafilatura writes it: `<doc sitename title author date source><main>…`. */
function articleOf(doc: XmlElement): { readonly decoded: string; readonly declared: ReturnType<typeof declaredBy> } {
  const main = childOf(doc, 'main')!;
  const title = doc.attributes.get('title') ?? null;
  const body = markupOf(main)
    .replace(/<(\/?)head\b/g, '<$1h2')
    .replace(/<(\/?)lb\b/g, '<$1br');
  return {
    decoded: documentOf({ title, author: doc.attributes.get('author') ?? null, body }),
    declared: declaredBy(doc),
  };
}

function declaredBy({ attributes }: XmlElement) {
  const field = (name: string): string | null => attributes.get(name)?.trim() || null;
  return {
    url: field('source') ?? field('url'),
    publisher: field('sitename') ?? field('hostname'),
    title: field('title'),
    published: statedMoment(field('date')) ?? field('date'),
    retrieved: null,
  };
}

/** The address in a property list: the string after the key `URL`. */
function addressIn(plist: XmlElement): string | null {
  const elements = [...elementsIn(plist)];
  const at = elements.findIndex((element) => element.name === 'key' && textOf(element).trim() === 'URL');
  const url = at < 0 ? '' : textOf(elements[at + 1] ?? null).trim();
  return /^https?:\/\/\S{3,2000}$/i.test(url) ? url : null;
}
