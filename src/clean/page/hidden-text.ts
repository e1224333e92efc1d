import { decodeReferences, stripTags } from './strip-tags.ts';
import type { Tree } from './tree.ts';

/** With fewer letters of prose than this a page shows no article. */
export const SHOWS_NOTHING = 250;
/** Letters from which text that is not shown is worth reading instead. */
const LEAST = 400;

/** True if the page has a text for readers without scripts: enough letters in `noscript` elements of its body. */
export function hasNoscriptText({ elements }: Tree): boolean {
  const inside = new Uint8Array(elements.length);
  let letters = 0;
  for (const { index, tag, parent, children } of elements) {
    if (parent === null) continue;
    inside[index] = inside[parent.index] === 1 || (tag === 'noscript' && parent.tag !== 'head') ? 1 : 0;
    if (!inside[index] || tag === 'script' || tag === 'style' || tag === 'iframe') continue;
    for (const child of children) if (typeof child === 'string') letters += child.trim().length;
    if (letters >= LEAST) return true;
  }
  return false;
}

/**
 * The paragraphs of a body that a page gives in its linked data, to be read where the page itself shows none; empty
 * where there is too little of it.
 */
export function statedParagraphs(body: string | null): string[] {
  if (body === null || body.length < LEAST) return [];
  const plain = /<[a-z/]/i.test(body) ? stripTags(body) : decodeReferences(body);
  const lines = plain.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '');
}
