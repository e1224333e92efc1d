import { writeFile } from 'node:fs/promises';
import { VariorumError } from '../../model.ts';
import type { DeskTable } from '../../publish/index.ts';

/** Writes a file whole. Throws `output`. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (cause) {
    throw new VariorumError('output', `Could not write ${path}: ${(cause as Error).message}`, { cause });
  }
}

/** The longest text a cell of a workbook holds. */
const LONGEST_CELL = 32_000;
/** Widths of the columns, in characters. */
const WIDTHS = [6, 60, 18, 30, 60, 40, 16];

/** Writes a desk's table as a workbook of one sheet. Every cell of words is text, so that none is run as a formula. Throws `output`. */
export async function writeWorkbook(path: string, { columns, rows }: DeskTable): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const header = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    row.map((value) =>
      typeof value === 'number'
        ? { value, type: Number }
        : { value: value.slice(0, LONGEST_CELL), type: String, wrap: true, alignVertical: 'top' as const },
    ),
  );
  const made = writeExcelFile([header, ...body], { columns: WIDTHS.map((width) => ({ width })), stickyRowsCount: 1 });
  await writeWhole(path, await made.toBuffer());
}
