import { type Claim, type Edition, type EditionArticle, glossedText } from '../../model.ts';
import { standing } from '../words/standing.ts';
import { oneLine } from '../words/words.ts';

/** The columns of {@link evidenceCsv}. */
const COLUMNS = [
  'claim',
  'siglum',
  'publisher',
  'title',
  'published',
  'source',
  'start',
  'end',
  'words',
  'speaker',
  'via',
  'stance',
];

/** The evidence of one claim as Markdown: a quotation and a citation for each testimony. */
export function evidenceMarkdown(edition: Edition, claim: Claim): string {
  const articles = new Map(edition.articles.map((article) => [article.id, article]));
  return [
    `## ${markdown(glossedText(claim))}`,
    '',
    `${standing(claim)}${claim.origins.names.length > 0 ? ` (${markdown(claim.origins.names.join(', '))})` : ''}`,
    '',
    ...claim.origins.reasons.map((reason) => `- ${markdown(reason)}`),
    ...claim.testimonies.flatMap((testimony) => [
      '',
      `> ${markdown(testimony.exact)}`,
      '',
      `${citation(articles.get(testimony.article)!)}, characters ${testimony.start}–${testimony.end}.`,
    ]),
    '',
  ].join('\n');
}

function citation({ siglum, title, publisher, byline, published, source }: EditionArticle): string {
  const parts = [byline, title && `“${title}”`, publisher, published?.slice(0, 10) ?? 'undated', source];
  return `**${siglum}** ${markdown(parts.filter((part) => part !== null && part !== '').join(', '))}`;
}

/** Text as Markdown that prints just that text, on one line. */
function markdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replace(/^(?:[-+](?=\s)|\d{1,9}(?=[.)]))/, (lead) => (/^\d/.test(lead) ? `${lead}\\` : `\\${lead}`));
}

/** The evidence of one claim as CSV (RFC 4180), a row and a line a testimony: line breaks within words become spaces. A cell that a spreadsheet would run as a formula is led by an apostrophe. */
export function evidenceCsv(edition: Edition, claim: Claim): string {
  const articles = new Map(edition.articles.map((article) => [article.id, article]));
  const rows = claim.testimonies.map((testimony) => {
    const { siglum, publisher, title, published, source } = articles.get(testimony.article)!;
    const { start, end, exact, speaker, via, stance } = testimony;
    return [claim.id, siglum, publisher, title, published, source, start, end, exact, speaker, via, stance];
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  const text = value === null ? '' : typeof value === 'string' ? oneLine(value) : String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
