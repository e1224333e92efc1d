import { areaOf, INLINE, isHidden, UNRENDERED } from './areas.ts';
import { type Place, TextWriter } from './rendered.ts';

/** Marks each element that holds text of its own, so that it is known again in the result of a reader view. */
export const ELEMENT_MARK = 'data-variorum';

interface Open {
  readonly node: Element;
  readonly breaks: boolean;
}

type Step = { readonly node: Node; readonly place: Place } | Open;

/** What one walk over a document found. */
export interface Walk {
  readonly writer: TextWriter;
  readonly elements: number;
  readonly depth: number;
}

/**
 * Walks a document in order and writes its rendered text. Keeps its own stack: no depth of nesting can overflow it.
 * Marks elements with `ELEMENT_MARK`.
 *
 * @param base URL that relative hyperlinks are resolved against, or null to drop them
 */
export function walk(root: Node, base: string | null): Walk {
  const writer = new TextWriter();
  const steps: Step[] = [];
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  pushChildren(steps, root, { element: 0, link: -1, area: null, heading: false });
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (!('place' in step)) {
      if (step.breaks) writer.endBlock();
      depth -= 1;
      continue;
    }
    const { node, place } = step;
    if (node.nodeType === 3) {
      const words = node.nodeValue ?? '';
      if (words.trim() !== '' && place.element > 0) mark(node.parentNode as Element | null, place.element);
      writer.add(words, place);
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (UNRENDERED.has(tag)) continue;
    if (tag === 'BR' || tag === 'HR') {
      writer.endBlock();
      continue;
    }
    const attribute = (name: string) => element.getAttribute(name);
    if (isHidden(attribute)) continue;
    elements += 1;
    depth += 1;
    if (depth > deepest) deepest = depth;
    const breaks = !INLINE.has(tag);
    if (breaks) writer.endBlock();
    const href = tag === 'A' ? absolute(attribute('href'), base) : null;
    const inner: Place = {
      element: elements,
      link: href === null ? place.link : writer.link(href),
      area: place.area === 'furniture' ? 'furniture' : (areaOf(tag, attribute) ?? place.area),
      heading: place.heading || /^H[1-6]$/.test(tag),
    };
    steps.push({ node: element, breaks });
    pushChildren(steps, element, tag === 'H1' && inner.area === null ? { ...inner, area: 'headline' } : inner);
  }
  return { writer, elements, depth: deepest };
}

function pushChildren(steps: Step[], parent: Node, place: Place): void {
  for (let child = parent.lastChild; child !== null; child = child.previousSibling) steps.push({ node: child, place });
}

function mark(element: Element | null, number: number): void {
  if (element?.nodeType === 1) element.setAttribute(ELEMENT_MARK, String(number));
}

function absolute(href: string | null, base: string | null): string | null {
  if (href === null || href.length > 4000) return null;
  try {
    const url = base === null ? new URL(href.trim()) : new URL(href.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
