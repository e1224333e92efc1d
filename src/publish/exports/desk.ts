import type { Edition } from '../../model.ts';
import type { Proof } from '../../proof/index.ts';
import { STATUS_WORDS } from '../proof/status-words.ts';
import { originWords } from '../words/standing.ts';
import { oneLine, series } from '../words/words.ts';

/** A table as fact-checking desks keep it: a row a fact, a cell a text or a number. */
export interface DeskTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const COLUMNS = ['line', 'fact', 'status', 'sources', 'words of the source', 'to check', 'checked by'] as const;

/** The facts of a draft: its sentences with the line they stand in, what the pages say, and the column a checker fills. */
export function deskOfProof(proof: Proof): DeskTable {
  return {
    columns: COLUMNS,
    rows: proof.sentences.map(({ place, text, status, passages, differences, unsupported, quotations, cited }, at) => [
      place?.line ?? at + 1,
      oneLine(text),
      STATUS_WORDS[status],
      [...new Set(passages.map(({ siglum, outlet }) => [siglum, outlet].filter(Boolean).join(' ')))].join('; '),
      oneLine(passages[0]?.passage.exact ?? ''),
      [
        ...cited
          .filter((one) => one.status !== 'stated')
          .map(
            ({ address, status: of }) =>
              `cited ${oneLine(address)}: ${of === null ? 'not among the pages' : STATUS_WORDS[of]}`,
          ),
        ...differences.map(({ kind, yours, theirs }) => `${kind}: ${oneLine(yours)} / ${oneLine(theirs)}`),
        ...quotations.filter((one) => one.status !== 'found').map(({ status: of }) => `quotation ${of}`),
        ...unsupported.map(({ start, end }) => `not borne out: ${oneLine(text.slice(start, end))}`),
      ].join('; '),
      '',
    ]),
  };
}

/** The claims of an edition in the same columns; the line is the claim's place by weight. */
export function deskOfEdition(edition: Edition): DeskTable {
  const articles = new Map(edition.articles.map((article) => [article.id, article]));
  const contested = new Set(edition.conflicts.flatMap(({ claims }) => claims));
  return {
    columns: COLUMNS,
    rows: edition.claims.map(({ id, text, origins, voices, testimonies }, at) => [
      at + 1,
      oneLine(text),
      originWords(origins),
      [...new Set(testimonies.map(({ article }) => article))]
        .map((article) => [articles.get(article)!.siglum, articles.get(article)!.publisher].filter(Boolean).join(' '))
        .join('; '),
      oneLine(testimonies[0]!.exact),
      [
        ...(origins.max <= 1 ? ['rests on one origin'] : []),
        ...(contested.has(id) ? ['accounts differ'] : []),
        ...(voices.length > 0 ? [`said by ${series(voices.map(({ name }) => name))}`] : []),
      ].join('; '),
      '',
    ]),
  };
}

/** A table as CSV (RFC 4180). A cell that a spreadsheet would run as a formula is led by an apostrophe. */
export function deskCsv({ columns, rows }: DeskTable): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/u.test(text) && typeof value === 'string' ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
