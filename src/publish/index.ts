/**
 * Publishing: an edition as a document for readers.
 */
import type { Edition } from '../model.ts';
import { articlesSection } from './articles.ts';
import { claimsSection } from './claims.ts';
import { colophonSection } from './colophon.ts';
import { type Concordance, makeConcordance } from './concordance.ts';
import { conflictsSection } from './conflicts.ts';
import { type Html, html, join } from './html.ts';
import { page } from './page.ts';
import { peopleSection } from './people.ts';
import { siglaOf } from './references.ts';
import { stemmaSection } from './stemma.ts';
import { reportTitle, summary } from './summary.ts';
import { timelineSection } from './timeline.ts';
import { figure } from './words.ts';

export { renderAnnotations } from './annotations.ts';
export { renderDot } from './dot.ts';
export { evidenceCsv, evidenceMarkdown } from './evidence.ts';
export { isOwnReport } from './own-report.ts';
export { type Step, type Trace, traceClaim } from './trace.ts';
export { oneLine, plural, support, traceText } from './trace-text.ts';

/** More articles than this are reached through the section, not one by one from the contents. */
const MOST_SIGLA = 60;

/**
 * The edition as one HTML file that needs nothing else: no network, no script, no font. It prints, it reads on a
 * phone, and every statement in it links to the passage it stands on. The same edition gives the same bytes.
 *
 * Throws `anchor` if a passage of the edition does not hold the words it claims.
 *
 * @example await writeFile('edition.html', renderReport(edition));
 */
export function renderReport(edition: Edition): string {
  const c = makeConcordance(edition);
  const sections = [stemmaSection, claimsSection, conflictsSection, timelineSection, peopleSection, articlesSection];
  const body = html`<a class="skip" href="#main">Skip to the edition</a>
<div class="page">
${contents(c)}
<main id="main" tabindex="-1">
${join([summary, ...sections, colophonSection].map((section) => section(c)))}
</main>
</div>`;
  const { generator } = edition;
  return page(reportTitle(c), `${generator.name} ${generator.version}`, body).markup;
}

function contents(c: Concordance): Html {
  const { claims, conflicts, timeline, articles } = c.edition;
  const parts: readonly (readonly [string, string, number | null])[] = [
    ['summary', 'Summary', null],
    ['stemma', 'Stemma', null],
    ['claims', 'Claims', claims.length],
    ['differences', 'Differences', conflicts.length],
    ['timeline', 'Timeline', timeline.length],
    ['people', 'Who is who', null],
    ['articles', 'Articles', articles.length],
    ['colophon', 'Colophon', null],
  ];
  const items = parts.map(
    ([id, name, n]) => html`<li><a href="#${id}">${name}${n !== null && html` <small>${figure(n)}</small>`}</a></li>`,
  );
  const ids = articles.map((article) => article.id);
  return html`<nav class="contents" aria-label="Contents"><ul>${items}</ul>
${ids.length > 0 && ids.length <= MOST_SIGLA && html`<p class="jump">${siglaOf(c, ids)}</p>`}</nav>`;
}
