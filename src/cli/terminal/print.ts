import { printable, printableJson, printableLines } from './printable.ts';

/** What can be printed on: a stream of the process, or a test's. */
export interface Paper {
  write(text: string): unknown;
}

/**
 * Prints lines. Words of pages may stand in them as they are: whatever would act on the terminal, a line break within a
 * line too, is shown as a sign (see {@link printable}). Commands print through this module alone.
 */
export function printLines(paper: Paper, lines: readonly string[]): void {
  if (lines.length > 0) paper.write(`${lines.map(printable).join('\n')}\n`);
}

/** Prints a text of many lines that ends as it likes: Markdown, CSV, DOT, an article. */
export function printText(paper: Paper, text: string): void {
  paper.write(printableLines(text));
}

/** Prints a value as JSON: on one line, or indented. */
export function printJson(paper: Paper, value: unknown, indent = 0): void {
  paper.write(`${printableJson(value, indent)}\n`);
}

/** Prints a page for browsers, whose template has escaped all it quotes. */
export function printMarkup(paper: Paper, markup: string): void {
  paper.write(markup);
}

/** Prints a form feed on a line of its own, as between printed pages. */
export function printPageBreak(paper: Paper): void {
  paper.write('\n\f\n');
}
