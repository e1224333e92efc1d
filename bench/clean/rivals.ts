import type { Page } from '../../src/model.ts';
import { rivalPackage } from '../rival-package.ts';
import type { Extract } from './score.ts';

/** What is used of @mozilla/readability. */
interface ReadabilityPackage {
  readonly Readability: new (
    document: Document,
    options: { readonly serializer: (node: Node) => Element },
  ) => {
    parse(): {
      readonly content?: Element | null;
      readonly title?: string | null;
      readonly publishedTime?: string | null;
      readonly byline?: string | null;
      readonly siteName?: string | null;
    } | null;
  };
}

/** What is used of jsdom. */
interface JsdomPackage {
  readonly JSDOM: new (html: string, options: object) => { readonly window: { document: Document; close(): void } };
  readonly VirtualConsole: new () => object;
}

const NOTHING: Extract = { text: '', title: null, date: null, byline: null, publisher: null };

/** readability.js as Firefox runs it, over a document; its text with a blank between block elements. */
function readability({ Readability }: ReadabilityPackage, document: Document): Extract {
  const result = new Readability(document, { serializer: (node) => node as Element }).parse();
  if (!result) return NOTHING;
  const parts: string[] = [];
  collect(result.content, parts);
  return {
    text: parts.join(''),
    title: result.title ?? null,
    date: result.publishedTime ?? null,
    byline: result.byline ?? null,
    publisher: result.siteName ?? null,
  };
}

const BLOCK =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;

function collect(node: Node | null | undefined, parts: string[]): void {
  if (!node) return;
  if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
  const block = BLOCK.test(node.nodeName.toUpperCase());
  if (block) parts.push(' ');
  for (const child of node.childNodes ?? []) collect(child, parts);
  if (block) parts.push(' ');
}

const whole = (html: string): string => (/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);

/** What takes the article out of a page. */
export type Extractor = (page: Page) => Extract;

const READABILITY = '@mozilla/readability';

/** readability.js over linkedom; null where one of them is not installed. */
export async function overLinkedom(): Promise<Extractor | null> {
  const linkedom = await rivalPackage<{ parseHTML(html: string): { readonly document: Document } }>('linkedom');
  const tool = linkedom && (await rivalPackage<ReadabilityPackage>(READABILITY));
  return tool && (({ content }) => readability(tool, linkedom.parseHTML(whole(content)).document));
}

/** readability.js over jsdom, the pair most people run; null where one of them is not installed. */
export async function overJsdom(): Promise<Extractor | null> {
  const jsdom = await rivalPackage<JsdomPackage>('jsdom');
  const tool = jsdom && (await rivalPackage<ReadabilityPackage>(READABILITY));
  if (jsdom === null || tool === null) return null;
  const virtualConsole = new jsdom.VirtualConsole();
  return ({ content }) => {
    const dom = new jsdom.JSDOM(content, { virtualConsole });
    try {
      return readability(tool, dom.window.document);
    } finally {
      dom.window.close();
    }
  };
}
