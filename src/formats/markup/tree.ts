import { Parser } from 'htmlparser2';

/** An element of an XML document. */
export interface XmlElement {
  /** Its name without the prefix of its namespace, as written: `encoded` for `content:encoded`. */
  readonly name: string;
  /** Its prefix: `content`; empty where it has none. */
  readonly prefix: string;
  /** Its attributes by their full names. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** How much of a document is read: elements, and one in the other. */
const MOST = { elements: 2_000_000, depth: 256, deeper: 2_000 } as const;

/** Thrown within the parser to end it: what nests without end is no document. */
const TOO_DEEP = Symbol('too deep');

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * An XML document as a tree; what is not well-formed is read as far as it can be. No entity is expanded but XML's own, and nothing
 * outside is asked for. What lies deeper than 256 elements is put into the last of
 * them, and of a document that nests without end only the beginning is read. Linear in the text.
 */
export function xmlTree(text: string): XmlElement {
  const root: Open = { name: '', prefix: '', attributes: new Map(), children: [] };
  const stack: Open[] = [root];
  let elements = 0;
  let deeper = 0;
  const parser = new Parser(
    {
      onopentag(full, attributes) {
        if (stack.length > MOST.depth || ++elements > MOST.elements) {
          if (++deeper > MOST.deeper) throw TOO_DEEP;
          return;
        }
        const colon = full.indexOf(':');
        const element: Open = {
          name: full.slice(colon + 1),
          prefix: full.slice(0, Math.max(0, colon)),
          attributes: new Map(Object.entries(attributes)),
          children: [],
        };
        stack.at(-1)!.children.push(element);
        stack.push(element);
      },
      ontext(words) {
        const { children } = stack.at(-1)!;
        const last = children.at(-1);
        if (typeof last === 'string') children[children.length - 1] = last + words;
        else children.push(words);
      },
      onclosetag() {
        if (deeper > 0) deeper -= 1;
        else if (stack.length > 1) stack.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  try {
    parser.write(text);
    parser.end();
  } catch (error) {
    if (error !== TOO_DEEP) throw error;
  }
  return root;
}

/** The children of an element that are elements, with this name where one is given. */
export function childrenOf(element: XmlElement | null, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  }
  return found;
}

/** The first child of a name, of a prefix where one is given; null where there is none. */
export function childOf(element: XmlElement | null, name: string, prefix?: string): XmlElement | null {
  return childrenOf(element, name).find((child) => prefix === undefined || child.prefix === prefix) ?? null;
}

/** All text in an element. */
export function textOf(element: XmlElement | null): string {
  if (element === null) return '';
  const pieces: string[] = [];
  const visit = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') pieces.push(child);
      else visit(child);
    }
  };
  visit(element);
  return pieces.join('');
}

/** Every element below one, in the order of the document. */
export function* elementsIn(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** An element written as XML, its names without prefixes: XHTML as HTML. */
export function markupOf(element: XmlElement): string {
  const pieces: string[] = [];
  const visit = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') pieces.push(escaped(child));
      else {
        const attributes = [...child.attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
        pieces.push(`<${child.name}${attributes}>`);
        visit(child);
        if (!/^(?:br|hr|img)$/.test(child.name)) pieces.push(`</${child.name}>`);
      }
    }
  };
  visit(element);
  return pieces.join('');
}

/** Text as it stands in markup. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
