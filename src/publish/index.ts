/**
 * Publishing: an edition as a document for readers.
 */
import type { Edition } from '../model.ts';
import { accountSection } from './account.ts';
import { articlesSection } from './articles.ts';
import { claimsSection } from './claims.ts';
import { colophonSection } from './colophon.ts';
import { makeConcordance } from './concordance.ts';
import { conflictsSection } from './conflicts.ts';
import { conspectus } from './conspectus.ts';
import { html, join } from './html.ts';
import { packedData } from './packed-data.ts';
import { page } from './page.ts';
import { peopleSection } from './people.ts';
import { runningHead } from './running-head.ts';
import { stemmaSection } from './stemma.ts';
import { notSeen, reportTitle, summary } from './summary.ts';
import { timelineSection } from './timeline.ts';

export { renderAnnotations } from './annotations.ts';
export { renderDot } from './dot.ts';
export { evidenceCsv, evidenceMarkdown } from './evidence.ts';
export { isOwnReport } from './own-report.ts';
export { type Step, type Trace, traceClaim } from './trace.ts';
export { oneLine, plural, support, traceText } from './trace-text.ts';

/**
 * The edition as one HTML file that needs nothing else: no network, no font, and no script to be read. It prints, it
 * reads on a phone, and every statement in it opens the passage it stands on. The same edition gives the same bytes.
 *
 * Throws `anchor` if a passage of the edition does not hold the words it claims.
 *
 * @example await writeFile('edition.html', renderReport(edition));
 */
export function renderReport(edition: Edition): string {
  const c = makeConcordance(edition);
  const sections = [
    summary,
    accountSection,
    notSeen,
    stemmaSection,
    claimsSection,
    conflictsSection,
    timelineSection,
    peopleSection,
    articlesSection,
    colophonSection,
  ];
  const body = html`<a class="skip" href="#main">Skip to the edition</a>
${runningHead(c)}
<div class="page">
<main id="main" tabindex="-1">
<section id="found" aria-label="What was found" hidden></section>
${join(sections.map((section) => section(c)))}
</main>
<aside class="margin" aria-label="Sources">
${conspectus(c)}
</aside>
</div>`;
  const { generator } = edition;
  return page(reportTitle(c), `${generator.name} ${generator.version}`, body, packedData(edition)).markup;
}
