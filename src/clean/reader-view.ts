import { Readability } from '@mozilla/readability';
import { ELEMENT_MARK } from './render.ts';

/** A larger or deeper page is not handed to the reader view: it takes more than linear time on such. */
const MOST_ELEMENTS = 60_000;
const MOST_DEPTH = 400;
const MOST_ELEMENTS_TIMES_DEPTH = 4_000_000;

/**
 * The numbers of the elements that a reader view of the page keeps (Mozilla Readability), or null where it finds no
 * article or the page is too large for it. Spoils the document.
 */
export function keptElements(document: Document, elements: number, depth: number): ReadonlySet<number> | null {
  if (elements > MOST_ELEMENTS || depth > MOST_DEPTH || elements * depth > MOST_ELEMENTS_TIMES_DEPTH) return null;
  const result = new Readability<Node>(document, {
    charThreshold: 250,
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse();
  const content = result?.content as Element | null | undefined;
  if (!content) return null;
  const kept = new Set<number>();
  for (const element of content.querySelectorAll(`[${ELEMENT_MARK}]`)) {
    kept.add(Number(element.getAttribute(ELEMENT_MARK)));
  }
  return kept.size === 0 ? null : kept;
}
