import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Page } from '../../src/model.ts';
import type { Extract } from './score.ts';

const NOTHING: Extract = { text: '', title: null, date: null, byline: null, publisher: null };

type Parse = (html: string) => Document;

/** readability.js as Firefox runs it, over a document; its text with a blank between block elements. */
function readability(html: string, parse: Parse): Extract {
  const result = new Readability<Element>(parse(html), { serializer: (node) => node as Element }).parse();
  if (!result) return NOTHING;
  const parts: string[] = [];
  collect(result.content as Element | null | undefined, parts);
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

/** readability.js over linkedom. */
export const overLinkedom = ({ content }: Page): Extract =>
  readability(content, (html) => (parseHTML(whole(html)) as unknown as { document: Document }).document);

/** readability.js over jsdom, the pair most people run; null where jsdom is not installed. */
export async function overJsdom(): Promise<((page: Page) => Extract) | null> {
  const name = 'jsdom';
  const found = (await import(name).catch(() => null)) as {
    JSDOM: new (html: string, options: object) => { window: { document: Document; close(): void } };
    VirtualConsole: new () => object;
  } | null;
  if (found === null) return null;
  const virtualConsole = new found.VirtualConsole();
  return ({ content }) => {
    const dom = new found.JSDOM(content, { virtualConsole });
    try {
      return readability(content, () => dom.window.document);
    } finally {
      dom.window.close();
    }
  };
}
