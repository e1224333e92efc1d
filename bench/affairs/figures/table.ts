import { type ErrorExample, type FigureName, type Figures, familyOf, figureNames, kindOf } from './catalogue.ts';

/** One affair's figures, with what the rival reaches where there is one. */
export interface Column {
  readonly affair: string;
  readonly figures: Figures;
  readonly rival: Partial<Figures>;
}

/** A table of figures × affairs; the rival's figure stands in brackets. */
export function tableOf(columns: readonly Column[]): string {
  const head = ['', ...columns.map(({ affair }) => affair)];
  const rows = figureNames
    .filter((name) => columns.some(({ figures }) => figures[name] !== null))
    .map((name) => ({ name, cells: [name, ...columns.map((column) => cell(column, name))] }));
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map(({ cells }) => cells[i]!.length)));
  const line = (cells: readonly string[]) =>
    cells.map((text, i) => (i === 0 ? text.padEnd(widths[i]!) : text.padStart(widths[i]!))).join('  ');
  const families = [...new Set(rows.map(({ name }) => familyOf(name)))];
  return [
    line(head),
    ...families.flatMap((family) => [
      `— ${family}`,
      ...rows.filter(({ name }) => familyOf(name) === family).map(({ cells }) => line(cells)),
    ]),
    '(in brackets: the rival, word 8-grams for relations, identical sentences for claims)',
  ].join('\n');
}

function cell({ figures, rival }: Column, name: FigureName): string {
  const other = rival[name] ?? null;
  return other === null ? number(figures[name], name) : `${number(figures[name], name)} (${number(other, name)})`;
}

function number(value: number | null, name: FigureName): string {
  if (value === null) return '·';
  return kindOf(name) !== 'score' && Number.isInteger(value) ? String(value) : value.toFixed(3);
}

/** Up to `n` examples of each kind of error, taken from all over the list. */
export function errorsText(affair: string, errors: readonly ErrorExample[], n: number): string {
  const parts = [...new Set(errors.map(({ kind }) => kind))].map((kind) => {
    const rows = errors.filter((error) => error.kind === kind);
    const step = Math.max(1, rows.length / n);
    const some = rows.length <= n ? rows : Array.from({ length: n }, (_, i) => rows[Math.floor(i * step)]!);
    return [`## ${affair}: ${kind} (${rows.length})`, ...some.map(({ text }) => `   ${text}`)].join('\n');
  });
  return parts.join('\n');
}
