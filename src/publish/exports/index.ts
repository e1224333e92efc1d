import type { Edition } from '../../model.ts';
import { renderDot } from '../stemma/dot.ts';
import { bibtex, citeNews, cslJson } from './bibliography.ts';
import { schemaClaims } from './claims.ts';
import { deskCsv, deskOfEdition } from './desk.ts';
import { followTheMoney } from './follow-the-money.ts';
import { graphMl } from './graphml.ts';
import { obsidianNote } from './notes.ts';
import { webAnnotations } from './web-annotations.ts';

export { type DeskTable, deskCsv, deskOfEdition, deskOfProof } from './desk.ts';

/** An edition in another format: text, a JSON value, or values of JSON a line each. */
export type Export = { readonly text: string } | { readonly json: unknown } | { readonly lines: readonly unknown[] };

/** What an edition is taken away as, by the name of the format. XLSX, which is no text, is the command's. */
export const EXPORTS: ReadonlyMap<string, (edition: Edition) => Export> = new Map<string, (edition: Edition) => Export>(
  [
    ['dot', (edition) => ({ text: renderDot(edition) })],
    ['graphml', (edition) => ({ text: graphMl(edition) })],
    ['annotations', (edition) => ({ json: webAnnotations(edition) })],
    ['csv', (edition) => ({ text: deskCsv(deskOfEdition(edition)) })],
    ['obsidian', (edition) => ({ text: obsidianNote(edition) })],
    ['claims', (edition) => ({ json: schemaClaims(edition) })],
    ['bibtex', (edition) => ({ text: bibtex(edition) })],
    ['csl', (edition) => ({ json: cslJson(edition) })],
    ['wiki', (edition) => ({ text: citeNews(edition) })],
    ['ftm', (edition) => ({ lines: followTheMoney(edition) })],
  ],
);

/** An export as the text of a file. */
export function exportText(made: Export): string {
  if ('text' in made) return made.text;
  if ('lines' in made) return made.lines.map((value) => `${JSON.stringify(value)}\n`).join('');
  return `${JSON.stringify(made.json, null, 1)}\n`;
}
