import type { Edition, Passage } from '../../model.ts';
import type { CitedSource, ProofQuotation, ProofSentence } from '../../proof/index.ts';
import { type Html, html, join } from '../words/html.ts';
import { originWords, voiceWords } from '../words/standing.ts';
import { oneLine, series } from '../words/words.ts';
import { STATUS_WORDS } from './status-words.ts';

/** What the pages say of a sentence: the cited source first, then differences, quotations, passages, and what it rests on. */
export function sentenceNote(number: number, sentence: ProofSentence, edition: Edition): Html {
  const { status, text, cited, differences, quotations, unsupported, passages, claim } = sentence;
  const missing = unsupported.map(({ start, end }) => `“${oneLine(text.slice(start, end))}”`);
  const [shown, more] = [passages.slice(0, 1), passages.slice(1)];
  return html`<section class="n" id="n${number}"><h2><a href="#s${number}">${number}</a> ${STATUS_WORDS[status]}</h2>
${cited.map((one) => html`<p>${citedWords(one, text)}</p>`)}
${differences.map(
  ({ kind, yours, theirs, passage }) =>
    html`<p>${kind}: you have “${oneLine(yours)}”, ${head(passage, edition)} “${oneLine(theirs)}”.</p>
<blockquote dir="auto">${oneLine(passage.exact)}</blockquote>`,
)}
${quotations.filter((one) => one.status !== 'found').map((one) => quotationView(one, text, edition))}
${missing.length > 0 && html`<p>Nobody bears out ${missing.join(', ')}.</p>`}
${differences.length === 0 && shown.map(({ passage }) => passageView(passage, edition))}
${more.length > 0 && html`<details><summary>${more.length} more</summary>${more.map(({ passage }) => passageView(passage, edition))}</details>`}
${
  claim !== null &&
  html`<p>${[
    originWords(claim.origins),
    voiceWords(claim.voices.length) +
      (claim.voices.length > 0 ? `: ${series(claim.voices.map(({ name }) => name))}` : ''),
    ...(claim.oneOrigin ? ['rests on one origin'] : []),
    ...(claim.outdated.length > 0 ? ['corrected since'] : []),
  ].join(' · ')}</p>`
}</section>`;
}

function citedWords({ address, siglum, status, unsupported }: CitedSource, text: string): string {
  if (status === null) return `Cited ${oneLine(address)}: not among the pages.`;
  if (status === 'stated') return `Cited ${siglum}: states it.`;
  const missing = unsupported.map(({ start, end }) => `“${oneLine(text.slice(start, end))}”`);
  return `Cited ${siglum}: ${STATUS_WORDS[status]}${missing.length > 0 ? `; not there: ${missing.join(', ')}` : ''}.`;
}

function quotationView({ span, status, passage, diff }: ProofQuotation, text: string, edition: Edition): Html {
  const yours = oneLine(text.slice(span.start, span.end));
  if (status === 'absent' || passage === null) return html`<p>Not found as a quotation: “${yours}”.</p>`;
  const words = diff.map((part) =>
    part.in === 'both'
      ? html`${part.text}`
      : part.in === 'draft'
        ? html`<del>${part.text}</del>`
        : html`<ins>${part.text}</ins>`,
  );
  return html`<p>Quotation altered; ${head(passage, edition)} has:</p><blockquote dir="auto">${join(words, ' ')}</blockquote>`;
}

function passageView(passage: Passage, edition: Edition): Html {
  return html`<p>${head(passage, edition)}</p><blockquote dir="auto">${oneLine(passage.exact)}</blockquote>`;
}

/** Siglum and outlet of a passage's article. */
function head({ article }: Passage, edition: Edition): string {
  const one = edition.articles.find(({ id }) => id === article);
  return one === undefined ? article : [one.siglum, one.origin.outlet ?? one.publisher].filter(Boolean).join(' ');
}
