import { byCodeUnit } from '../../model.ts';
import { childOf, childrenOf, elementsIn, textOf, type XmlElement, xmlTree } from '../markup/tree.ts';
import { sha256Of } from '../page/digest.ts';
import { type Found, type OpenFile, type Reader, Unreadable } from '../page/reader.ts';
import { pagesOfTable } from '../table/index.ts';
import { bytesOf, directoryOf } from '../zip/index.ts';

/** A workbook of Excel (OOXML): its sheets as tables, a row an article, the first row the names of the columns. */
export const xlsxReader: Reader = { what: 'a workbook of Excel', read };

/** Columns of a sheet that are looked at. */
const MOST_COLUMNS = 200;

async function* read({ source, key, bytes, limits, given }: OpenFile): AsyncGenerator<Found> {
  const entries = await directoryOf(bytes);
  const xml = async (name: string): Promise<XmlElement | null> => {
    const data = await bytesOf(bytes, entries, name, limits.fileBytes);
    return data === null ? null : xmlTree(new TextDecoder().decode(data));
  };
  const strings = await xml('xl/sharedStrings.xml');
  const shared = strings === null ? [] : childrenOf(childOf(strings, 'sst'), 'si').map(wordsOf);
  const names = entries.map(({ name }) => name).filter((name) => /^xl\/worksheets\/[^/]{1,100}\.xml$/.test(name));
  if (names.length === 0) throw new Unreadable('a workbook without a sheet; it may be damaged');
  const digest = given.sha256 ?? (await sha256Of(bytes));
  for (const name of names.sort((a, b) => a.length - b.length || byCodeUnit(a, b))) {
    const sheet = await xml(name);
    if (sheet === null) {
      yield { source: `${source}#${name}`, reason: 'too large or damaged' };
      continue;
    }
    const part = names.length === 1 ? '' : `#${name.slice('xl/worksheets/'.length, -'.xml'.length)}`;
    const file = {
      text: '',
      source: source + part,
      key: key + part.replace('#', '-'),
      notices: given.notices,
      sha256: () => digest,
    };
    yield* pagesOfTable(rowsOf(sheet, shared), file, limits);
  }
}

function* rowsOf(sheet: XmlElement, shared: readonly string[]): Generator<string[]> {
  for (const row of elementsIn(sheet)) {
    if (row.name !== 'row') continue;
    const cells: string[] = [];
    for (const cell of childrenOf(row, 'c')) {
      const column = columnOf(cell.attributes.get('r') ?? '') ?? cells.length;
      if (column >= MOST_COLUMNS) continue;
      while (cells.length < column) cells.push('');
      cells[column] = valueIn(cell, shared);
    }
    if (cells.some((words) => words.trim() !== '')) yield cells;
  }
}

function valueIn(cell: XmlElement, shared: readonly string[]): string {
  const kind = cell.attributes.get('t');
  const value = textOf(childOf(cell, 'v'));
  if (kind === 's') return shared[Number(value)] ?? '';
  return kind === 'inlineStr' ? wordsOf(childOf(cell, 'is')) : value;
}

/** The words of a text in pieces, without what says how they are read aloud. */
const wordsOf = (element: XmlElement | null): string =>
  element === null
    ? ''
    : [...elementsIn(element)]
        .filter(({ name }) => name === 't')
        .map(textOf)
        .join('');

/** The number of a column from 0 on: "AB12" → 27. */
function columnOf(place: string): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(place)?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
