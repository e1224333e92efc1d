import { Parser } from 'htmlparser2';

/** An element of a page. Children are elements and strings of text, entities decoded. */
export interface ElementNode {
  /** Its place in the order of the document, from 0 for the root; a parent's is always smaller. */
  readonly index: number;
  /** Lower case. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: ElementNode | null;
  readonly children: (ElementNode | string)[];
}

/** A parsed page: its elements in document order, the root first. */
export interface Tree {
  readonly root: ElementNode;
  readonly elements: readonly ElementNode[];
}

/** What is not worth building a tree for: more elements, or more inside each other, than a page for readers has. */
const MOST = {
  /** More elements, or more elements inside each other, than a page for readers has: not worth building a tree for. */
  elements: 250_000,
  depth: 1_000,
} as const;

/**
 * Builds the tree of a page of HTML, in time linear in its length; null where it has too many elements or they stand too
 * deep. Nothing is mended beyond end tags that HTML lets one leave out.
 *
 * @param address what an address in the page stands for, where an archive has rewritten them
 */
export function treeOf(html: string, address: ((href: string) => string) | null = null): Tree | null {
  const root: ElementNode = { index: 0, tag: '#root', attributes: {}, parent: null, children: [] };
  const elements: ElementNode[] = [root];
  let open = root;
  let depth = 0;
  let unwieldy = false;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (unwieldy) return;
        if (address !== null && attributes.href !== undefined) attributes.href = address(attributes.href);
        const element: ElementNode = { index: elements.length, tag, attributes, parent: open, children: [] };
        open.children.push(element);
        elements.push(element);
        open = element;
        depth += 1;
        if (depth > MOST.depth || elements.length > MOST.elements) {
          unwieldy = true;
          parser.pause();
        }
      },
      ontext(words) {
        const { children } = open;
        const last = children.length - 1;
        if (last >= 0 && typeof children[last] === 'string') children[last] += words;
        else children.push(words);
      },
      onclosetag() {
        open = open.parent ?? root;
        depth -= 1;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeCDATA: false },
  );
  const STEP = 65_536;
  for (let at = 0; at < html.length && !unwieldy; at += STEP) parser.write(html.slice(at, at + STEP));
  if (unwieldy) return null;
  parser.end();
  return unwieldy ? null : { root, elements };
}

/** An attribute's value, or null. */
export const attributeOf = (element: ElementNode, name: string): string | null =>
  Object.hasOwn(element.attributes, name) ? (element.attributes[name] ?? null) : null;

/**
 * All text within an element, as it stands in the markup; of a long one the first `most` code units.
 *
 * @param nodes most elements and texts looked at, so that no nest of elements costs more than that
 */
export function textWithin(element: ElementNode, most = 5_000, nodes = 20_000): string {
  const parts: string[] = [];
  const steps: (ElementNode | string)[] = [element];
  let length = 0;
  let left = nodes;
  for (let step = steps.pop(); step !== undefined && length < most && left > 0; step = steps.pop()) {
    left -= 1;
    if (typeof step === 'string') {
      parts.push(step);
      length += step.length;
    } else if (step === element || (step.tag !== 'script' && step.tag !== 'style')) {
      for (let i = Math.min(step.children.length, left) - 1; i >= 0; i--) steps.push(step.children[i]!);
    }
  }
  return parts.join('').slice(0, most);
}
