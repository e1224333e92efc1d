/**
 * Publishing: an edition as a document for readers.
 */

import { makeConcordance } from '../ask/concordance.ts';
import type { Edition } from '../model.ts';
import { conspectus } from './page/conspectus.ts';
import { packedData } from './page/packed-data.ts';
import { page } from './page/page.ts';
import { runningHead } from './page/running-head.ts';
import { accountSection } from './report/account.ts';
import { articlesSection } from './report/articles/articles.ts';
import { claimsSection } from './report/claims/claims.ts';
import { colophonSection } from './report/colophon.ts';
import { conflictsSection } from './report/conflicts/conflicts.ts';
import { firstHandSection } from './report/first-hand.ts';
import { peopleSection } from './report/people.ts';
import { notSeen, reportTitle, summary } from './report/summary.ts';
import { timelineSection } from './report/timeline.ts';
import { stemmaSection } from './stemma/stemma.ts';
import { html, join } from './words/html.ts';

export { type DeskTable, deskCsv, deskOfEdition, deskOfProof, EXPORTS, exportText } from './exports/index.ts';
export { renderAnnotations } from './formats/annotations.ts';
export { renderChanges } from './formats/changes.ts';
export { evidenceCsv, evidenceMarkdown } from './formats/evidence.ts';
export { isOwnReport } from './own-report.ts';
export { renderProof } from './proof/proof-page.ts';
export { STATUS_WORDS } from './proof/status-words.ts';
export { renderDot } from './stemma/dot.ts';
export { claimChangeWords, isShownNew } from './words/changed.ts';
export { originWords, standing, voiceWords } from './words/standing.ts';
export { clip, count, oneLine, series } from './words/words.ts';
export { type CaseShown, casePage } from './workbench/case-page.ts';
export { type CaseState, type Stage, stageWords, type WaitingRuling } from './workbench/case-state.ts';
export { saidPage, workbenchPolicy } from './workbench/frame.ts';
export { type DeskAt, withHands } from './workbench/hands.ts';
export { questionPage } from './workbench/question-page.ts';
export { searchPage } from './workbench/search-page.ts';

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
    firstHandSection,
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
