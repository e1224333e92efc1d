import { type ElementNode, textWithin } from './tree.ts';

/** A table with a caption, a head, or several cells of text. */
export function isDataTable({ tag, children, attributes }: ElementNode): boolean {
  if (tag !== 'table' || attributes.role === 'presentation') return false;
  const parts = children.filter((child): child is ElementNode => typeof child !== 'string');
  if (parts.some((child) => child.tag === 'caption' || child.tag === 'thead' || child.tag === 'colgroup')) return true;
  const rows = parts.flatMap((part) => (part.tag === 'tbody' ? part.children : [part]));
  const cells = rows.flatMap((row) => (typeof row === 'string' ? [] : row.children));
  return rows.length >= 3 && cells.length >= 8 && cells.length < 2_000;
}

/** Letters of the longest cell of a row that is one line. */
const CELL = 80;

/** True for a row of a table of data whose cells are short: it is a line, its cells side by side. */
export function isRowLine(row: ElementNode): boolean {
  const table = row.parent?.tag === 'table' ? row.parent : (row.parent?.parent ?? null);
  if (table?.tag !== 'table' || !isDataTable(table)) return false;
  const cells = row.children.filter((child): child is ElementNode => typeof child !== 'string');
  return (
    cells.length > 1 &&
    cells.every(
      (cell) =>
        (cell.tag === 'td' || cell.tag === 'th') && isFlat(cell) && textWithin(cell, 200, 20).trim().length <= CELL,
    )
  );
}

const FLAT = /^(?:a|b|i|em|strong|span|small|sup|sub|time|img|u|abbr|p)$/;
const isFlat = ({ children }: ElementNode): boolean =>
  children.filter((child) => typeof child !== 'string').length <= 2 &&
  children.every((child) => typeof child === 'string' || (FLAT.test(child.tag) && isFlat(child)));
