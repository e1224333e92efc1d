import { areaOf, INLINE, isHidden, UNRENDERED } from './areas.ts';
import { isRowLine } from './data-table.ts';
import { type Place, TextWriter } from './rendered.ts';
import type { ElementNode, Tree } from './tree.ts';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

type Step = { readonly node: ElementNode | string; readonly place: Place; readonly inRow?: boolean } | 'block end';

/** What of a page is rendered otherwise than its tags alone say. */
export interface Asides {
  /** What stands in `noscript` is shown, as where a page has its text only there. */
  readonly noscript?: boolean;
  /** Marks inline elements that are lines of their own. */
  readonly lines?: Uint8Array;
  /** Parts that scripts would have put in the place of others: rendered there, and not where they stand. */
  readonly parts?: ReadonlyMap<ElementNode, ElementNode>;
}

/**
 * Walks a tree in order and writes its rendered text. Keeps its own stack: no depth of nesting can overflow it.
 *
 * @param base URL that relative hyperlinks are resolved against, or null to drop them
 * @param asides what is rendered otherwise than the tags alone say
 */
export function render({ root }: Tree, base: string | null, asides: Asides = {}): TextWriter {
  const writer = new TextWriter();
  const steps: Step[] = [];
  const { parts } = asides;
  const placed = new Set(parts?.values());
  const rendered = new Set<ElementNode>();
  pushChildren(steps, root, { block: root, link: -1, linked: false, area: null, heading: false });
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === 'block end') {
      writer.endBlock();
      continue;
    }
    const { node, place } = step;
    if (typeof node === 'string') {
      writer.add(node, place);
      continue;
    }
    const { tag } = node;
    const part = parts?.get(node);
    if (part !== undefined && !rendered.has(part)) {
      rendered.add(part);
      writer.endBlock();
      steps.push('block end');
      pushChildren(steps, part, { ...place, block: part });
      continue;
    }
    if (placed.has(node)) continue;
    if (UNRENDERED.has(tag) && !(tag === 'noscript' && asides.noscript === true)) continue;
    if (tag === 'br' || tag === 'hr') {
      writer.endBlock();
      continue;
    }
    if (isHidden(node)) continue;
    const inRow = step.inRow === true || (tag === 'tr' && isRowLine(node));
    const side = step.inRow === true;
    if (side && (tag === 'td' || tag === 'th')) writer.add(' ', place);
    const breaks = !side && (!INLINE.has(tag) || asides.lines?.[node.index] === 1);
    if (breaks) {
      writer.endBlock();
      steps.push('block end');
    }
    const href = tag === 'a' ? absolute(node.attributes.href ?? null, base) : null;
    const area = place.area === 'furniture' ? 'furniture' : (areaOf(node) ?? place.area);
    pushChildren(
      steps,
      node,
      {
        block: breaks ? node : place.block,
        link: href === null ? place.link : writer.link(href),
        linked: place.linked || (tag === 'a' && node.attributes.href !== undefined),
        area: tag === 'h1' && area === null ? 'headline' : area,
        heading: place.heading || HEADINGS.has(tag),
      },
      inRow,
    );
  }
  return writer;
}

function pushChildren(steps: Step[], { children }: ElementNode, place: Place, inRow = false): void {
  for (let i = children.length - 1; i >= 0; i--) steps.push({ node: children[i]!, place, inRow });
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
