import { type Page, type ReadFailure, sha256Hex } from '../../model.ts';
import type { DecodedFile, Format } from '../page/format.ts';
import type { ReadLimits } from '../page/limits.ts';
import { type FieldName, fieldsNamed, pageOfFields } from '../record/index.ts';
import { rowsOf, separatorOf } from './rows.ts';

/** A table of characters: a row an article, its first row the names of its columns. */
export const tableFormat: Format = {
  name: 'table',
  endings: ['csv', 'tsv'],
  single: false,
  pages: (file, limits) => pagesOfTable(rowsOf(file.text, separatorOf(file.text)), file, limits),
};

/** The articles of a table, `n` of `source#n` the number of its row, the row of names being the first. */
export function* pagesOfTable(
  rows: Iterable<readonly string[]>,
  file: DecodedFile,
  limits: ReadLimits,
): Generator<Page | ReadFailure> {
  let columns: Map<FieldName, number> | null = null;
  let number = 0;
  let empty = 0;
  for (const row of rows) {
    number += 1;
    if (columns === null) {
      const names = fieldsNamed(row);
      if (!names.has('text') && !names.has('html')) {
        yield { source: file.source, reason: withoutText(row) };
        return;
      }
      columns = new Map([...names].map(([field, name]) => [field, row.indexOf(name)]));
      continue;
    }
    const fields = new Map([...columns].map(([field, at]) => [field, row[at] ?? '']));
    if ((fields.get('text') ?? '').trim() === '' && (fields.get('html') ?? '').trim() === '') {
      empty += 1;
      continue;
    }
    const source = `${file.source}#${number}`;
    const at = { ...file, source, key: `${file.key}-${number}`, sha256: () => sha256Hex(JSON.stringify(row)) };
    yield pageOfFields(fields, at, limits);
  }
  if (empty > 0) yield { source: file.source, reason: `${empty} rows without a text` };
  if (number < 2) yield { source: file.source, reason: 'a table without rows' };
}

function withoutText(row: readonly string[]): string {
  const names = row
    .slice(0, 12)
    .map((name) => `“${name.trim().slice(0, 40)}”`)
    .join(', ');
  return `a table without a column of texts; its columns are ${names}; call the one that holds the articles “text”`;
}
