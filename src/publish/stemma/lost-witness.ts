import type { Concordance } from '../../ask/concordance.ts';
import type { Witness } from '../../model.ts';
import { dateElement } from '../words/dates.ts';
import { type Html, html } from '../words/html.ts';
import { quoted, siglaOf, siglumAt } from '../words/references.ts';
import { count, sentenceCase } from '../words/words.ts';

/** Through whom a lost report is known, by when it existed, and why it is thought to have been. */
export function lostKnown(c: Concordance, { knownThrough, latestBy, reasons }: Witness): Html {
  return html`Known through ${siglaOf(c, knownThrough)}${latestBy && html`; it existed by ${dateElement(latestBy)}`}. ${reasons.length > 0 && `${sentenceCase(reasons.join('; ')).replace(/\.$/, '')}.`}`;
}

/** What a lost report said, as others tell it. */
export function lostContent(c: Concordance, { content }: Witness): Html | null {
  if (content.length === 0) return null;
  return html`<ul>${content.map((passage) => html`<li>${quoted(c, passage, 160)} ${siglumAt(c, passage)}</li>`)}</ul>`;
}

/** What a witness that is no page is called: an outlet's report by the outlet, public words by their form and maker. */
export function unseenName({ kind, outlet, maker, form }: Witness): Html {
  if (kind !== 'public') return outlet ? html`<bdi>${outlet}</bdi>` : html`An unnamed report`;
  return html`${form ? `A ${form}` : 'Public words'}${maker && html` of <bdi>${maker}</bdi>`}`;
}

/** The entry of a lost report, or of public words, in the reading column. */
export function lostEntry(c: Concordance, w: Witness): Html {
  const told = lostContent(c, w);
  return html`<div id="w-${w.id}"><dt><a class="sig lost" href="#w-${w.id}">${w.siglum}</a> ${unseenName(w)}</dt>
<dd>${lostKnown(c, w)}</dd>
${told && html`<dd><details><summary>What it said, as ${w.kind === 'public' ? 'the pages' : 'others'} tell it: ${count(w.content.length, 'passage')}</summary>${told}</details></dd>`}</div>`;
}
