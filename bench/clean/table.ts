import type { Figures } from '../pinned/figures.ts';
import type { Row } from './figures.ts';
import { squeeze } from './score.ts';

export interface Column {
  readonly name: string;
  readonly figures: Figures;
}

/** The figures of a set of pages, an extractor a column. */
export function tableOf(set: string, pages: number, columns: readonly Column[]): string {
  const names = Object.keys(columns[0]!.figures);
  const lines = names.map((name) => {
    const values = columns.map(({ figures }) => (figures[name] ?? null)?.toFixed(3) ?? '·');
    return `${name.padEnd(14)}${values.map((value) => value.padStart(13)).join('')}`;
  });
  const head = `${`${set} (${pages})`.padEnd(18)}${columns
    .map(({ name }) => name.padStart(13))
    .join('')
    .slice(4)}`;
  return [head, ...lines, ''].join('\n');
}

/** The worst pages among those that may be looked at, with the strings they lost or leaked, and wrong metadata. */
export function errorsText(rows: readonly Row[], most: number): string {
  const open = rows.filter(({ gold }) => !gold.heldBack);
  const worst = open
    .filter(({ tally }) => tally.fn + tally.fp > 0)
    .sort((a, b) => b.tally.fn + b.tally.fp - (a.tally.fn + a.tally.fp))
    .slice(0, most);
  const lines = worst.flatMap(({ gold, extract }) => {
    const text = squeeze(extract.text);
    return [
      `## ${gold.file} (${text.length} letters)`,
      ...gold.wanted.filter((words) => !text.includes(squeeze(words))).map((words) => `   lost    ${words}`),
      ...gold.unwanted.filter((words) => text.includes(squeeze(words))).map((words) => `   leaked  ${words}`),
    ];
  });
  for (const [name, field] of [
    ['headline', 'title'],
    ['date', 'date'],
    ['author', 'author'],
  ] as const) {
    const wrong = open.filter((row) => row[field] === false);
    lines.push(`## ${name} (${wrong.length})`);
    for (const { gold, extract } of wrong.slice(0, most)) {
      const [wanted, found] = {
        title: [gold.title, extract.title],
        date: [gold.date, extract.date],
        author: [gold.authors.join('; '), extract.byline],
      }[field];
      lines.push(`   ${gold.file}: ${wanted} ≠ ${found}`);
    }
  }
  return lines.join('\n');
}
