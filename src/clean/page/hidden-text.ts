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

/** When text of a page's data is read instead of what it shows: letters and shares. */
const STATED = {
  /** Least letters of it. */
  letters: 200,
  /** A page that shows this much prose shows its article, */
  shown: 1_500,
  /** unless the data hold so many times as much and all that it shows. */
  times: 1.5,
} as const;

/** The paragraphs of a body that a page gives in its linked data; empty where there is too little of it. */
export function statedParagraphs(body: string | null): string[] {
  if (body === null || body.length < STATED.letters) return [];
  const plain = /<[a-z/]/i.test(body) ? stripTags(body) : decodeReferences(body);
  const lines = plain.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '');
}

/**
 * True if the body that data state is to be read rather than what the page shows: the page shows nothing, or a teaser that
 * stands in the body whole.
 *
 * @param prose letters of the prose the page shows
 * @param shown its paragraphs, folded
 */
export function outweighs(
  stated: readonly string[],
  prose: number,
  shown: () => readonly string[],
  fold: (text: string) => string,
): boolean {
  const letters = stated.reduce((sum, line) => sum + line.length, 0);
  if (letters < STATED.letters || letters < prose * STATED.times || prose >= STATED.shown) return false;
  if (prose < SHOWS_NOTHING) return true;
  const all = fold(stated.join(' '));
  return shown().every((line) => all.includes(line));
}
