import type { Paragraph } from '../markup/document.ts';
import { childOf, childrenOf, elementsIn, escaped, type XmlElement } from '../markup/tree.ts';

/** Elements whose text is not part of the document as it is read: what was struck out, fields' codes, what is drawn. */
const UNSEEN = new Set(['del', 'moveFrom', 'instrText', 'drawing', 'pict', 'AlternateContent', 'rPr', 'pPr', 'object']);

/** The paragraphs of a document of Word, those in tables too, in their order. */
export function paragraphsOf(document: XmlElement, links: ReadonlyMap<string, string>): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const visit = (element: XmlElement): void => {
    for (const child of childrenOf(element)) {
      if (UNSEEN.has(child.name)) continue;
      if (child.name === 'p') paragraphs.push({ markup: markupIn(child, links), level: levelOf(child) });
      else visit(child);
    }
  };
  const body = [...elementsIn(document)].find(({ name }) => name === 'body');
  if (body !== undefined) visit(body);
  return paragraphs;
}

/** Of which order a headline a paragraph is: by the name of its style, or the level it has in the outline. */
function levelOf(paragraph: XmlElement): number {
  const properties = childOf(paragraph, 'pPr');
  const style = childOf(properties, 'pStyle')?.attributes.get('w:val') ?? '';
  const outline = childOf(properties, 'outlineLvl')?.attributes.get('w:val');
  if (/^title$/i.test(style)) return 1;
  const heading = /^heading ?([1-6])$/i.exec(style)?.[1];
  if (heading !== undefined) return Number(heading);
  return outline !== undefined && /^[0-5]$/.test(outline) ? Number(outline) + 1 : 0;
}

function markupIn(element: XmlElement, links: ReadonlyMap<string, string>): string {
  let markup = '';
  for (const child of childrenOf(element)) {
    if (UNSEEN.has(child.name)) continue;
    if (child.name === 't') markup += escaped(child.children.filter((each) => typeof each === 'string').join(''));
    else if (child.name === 'tab') markup += '\t';
    else if (child.name === 'br' || child.name === 'cr') markup += '<br>';
    else if (child.name === 'noBreakHyphen') markup += '‑';
    else if (child.name === 'hyperlink') {
      const href = links.get(child.attributes.get('r:id') ?? '');
      const words = markupIn(child, links);
      markup += href === undefined ? words : `<a href="${escaped(href)}">${words}</a>`;
    } else if (child.name !== 'p') markup += markupIn(child, links);
  }
  return markup;
}
