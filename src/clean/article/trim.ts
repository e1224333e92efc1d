import { INLINE } from '../page/areas.ts';
import { isDataTable } from '../page/data-table.ts';
import { isShareBar, nameWeight } from '../page/markup-names.ts';
import type { ElementNode, Tree } from '../page/tree.ts';
import { type Counts, linkDensity } from './counts.ts';

/** Elements that are judged by what is in them. */
const JUDGED = new Set('form fieldset table ul ol dl div section'.split(' '));
/** Elements that are no part of an article wherever they stand. */
const NEVER = new Set('aside footer nav object embed input textarea select button iframe dialog menu'.split(' '));
const LISTS = new Set(['ul', 'ol', 'dl']);
/** What a box of furniture has less of than prose: letters and commas. */
const BOX = {
  /** More letters than a bar of buttons or a heading of a box has. */
  letters: 500,
  commas: 10,
} as const;

/**
 * Takes furniture out of the chosen elements: marks what was dropped before and what is judged to be none of the
 * article, with all within it. After the conditional cleaning of Readability (Mozilla).
 */
export function trim(
  tree: Tree,
  chosen: Uint8Array,
  counts: Counts,
  dropped: Uint8Array,
  weighNames: boolean,
): Uint8Array {
  const { elements } = tree;
  const removed = Uint8Array.from(dropped);
  const inside = new Uint8Array(elements.length);
  const sheltered = new Uint8Array(elements.length);
  for (let i = 1; i < elements.length; i++) {
    const element = elements[i]!;
    const up = element.parent!.index;
    inside[i] = chosen[up] || inside[up] ? 1 : 0;
    sheltered[i] = sheltered[up] || element.tag === 'figure' || isDataTable(element) ? 1 : 0;
    if (removed[up]) removed[i] = 1;
    if (!inside[i] || removed[i]) continue;
    if (NEVER.has(element.tag) || (isShareBar(element) && counts.letters[i]! < BOX.letters)) removed[i] = 1;
    else if (!sheltered[i] && JUDGED.has(element.tag) && isFurniture(element, counts, weighNames)) removed[i] = 1;
    else if (/^h[12]$/.test(element.tag) && weighNames && nameWeight(element) < 0) removed[i] = 1;
  }
  return removed;
}

/** A box that is a paragraph beside others: letters, and the most hyperlink it may have. */
const PARAGRAPH = { letters: 25, linked: 0.6, beside: 2 } as const;

/** True for a box without boxes in it among like ones that have few hyperlinks: a paragraph, however much of it is linked. */
function isParagraphAmong(element: ElementNode, counts: Counts): boolean {
  const { parent, tag, attributes, index } = element;
  const leaf = element.children.every((child) => typeof child === 'string' || INLINE.has(child.tag));
  if (!leaf || parent === null || counts.letters[index]! < PARAGRAPH.letters || parent.children.length > 2_000)
    return false;
  const like = parent.children.filter(
    (child) =>
      typeof child !== 'string' &&
      child !== element &&
      child.tag === tag &&
      child.attributes.class === attributes.class &&
      child.attributes.style === attributes.style &&
      counts.letters[child.index]! >= PARAGRAPH.letters * 2 &&
      linkDensity(counts, child) < 0.2,
  );
  return like.length >= PARAGRAPH.beside;
}

function isFurniture(element: ElementNode, counts: Counts, weighNames: boolean): boolean {
  const { index, tag } = element;
  const weight = weighNames ? nameWeight(element) : 0;
  if (weight < 0) return true;
  if (counts.commas[index]! >= BOX.commas) return false;
  const letters = counts.letters[index]!;
  const density = linkDensity(counts, element);
  const list = LISTS.has(tag);
  const pictures = counts.pictures[index]!;
  const fields = counts.fields[index]!;
  const paragraphs = counts.paragraphs[index]!;
  if (!list && counts.items[index]! - 100 > paragraphs) return true;
  if (fields > Math.floor(paragraphs / 3) && fields > 0 && letters < BOX.letters) return true;
  if (!list && counts.headings[index]! < letters * 0.9 && letters < 25 && density > 0) return true;
  if (!list && pictures > 1 && paragraphs / pictures < 0.5 && letters < 25) return true;
  if (!list && density <= PARAGRAPH.linked && isParagraphAmong(element, counts)) return false;
  if (weight < 25 && density > (list ? 0.4 : 0.2)) return true;
  return weight >= 25 && density > 0.5;
}
