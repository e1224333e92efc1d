import type { Edition } from '../../model.ts';
import type { CitedSource, Proof, ProofQuotation, ProofSentence, ProofStatus } from '../../proof/index.ts';
import { count, oneLine, originWords, STATUS_WORDS, series, voiceWords } from '../../publish/index.ts';

/** A proof in one line: how many sentences are what. */
export function proofSummary({ draft, articles, counts, sentences }: Proof): string {
  const parts = (Object.keys(STATUS_WORDS) as ProofStatus[])
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${STATUS_WORDS[status]}`);
  const told = parts.length === 0 ? 'nothing in it states anything' : parts.join(' · ');
  return `${draft}: ${count(sentences.length, 'sentence')} against ${count(articles, 'article')}: ${told}`;
}

/** A sentence with all that is said of it, line by line; the first line is made for editors: file, line, column, what. */
export function sentenceLines(sentence: ProofSentence, edition: Edition, draft: string | null = null): string[] {
  const { place, status, text } = sentence;
  const at = draft === null ? '' : `${[draft, ...(place === null ? [] : [place.line, place.column])].join(':')}: `;
  return [
    `${at}${STATUS_WORDS[status]}: ${oneLine(text)}`,
    ...sentence.cited.map((cited) => `  ${citedWords(cited, text)}`),
    ...sentence.differences.map(
      ({ kind, yours, theirs, passage }) =>
        `  ${kind}: you have “${oneLine(yours)}”, ${siglumOf(passage.article, edition)} “${oneLine(theirs)}”`,
    ),
    ...sentence.quotations
      .filter((one) => one.status !== 'found')
      .map((one) => `  ${quotationWords(one, text, edition)}`),
    ...(sentence.unsupported.length === 0
      ? []
      : [
          `  nobody bears out: ${sentence.unsupported.map(({ start, end }) => `“${oneLine(text.slice(start, end))}”`).join(', ')}`,
        ]),
    ...sentence.passages
      .slice(0, status === 'stated' ? 3 : 2)
      .map(
        ({ passage, siglum, outlet }) => `    ${[siglum, outlet].filter(Boolean).join(' ')}: ${oneLine(passage.exact)}`,
      ),
    ...claimLines(sentence, edition),
  ];
}

function claimLines({ claim }: ProofSentence, edition: Edition): string[] {
  if (claim === null) return [];
  const voices = claim.voices.map(({ name }) => name);
  const facts = [
    originWords(claim.origins),
    voiceWords(voices.length) + (voices.length > 0 ? `: ${series(voices)}` : ''),
    ...(claim.oneOrigin ? ['rests on one origin'] : []),
    ...(claim.outdated.length > 0
      ? [`corrected since; outdated in ${series(claim.outdated.map((id) => siglumOf(id, edition)))}`]
      : []),
  ];
  return [`    claim ${claim.id}: ${facts.join(' · ')}`];
}

function citedWords({ address, siglum, status, unsupported }: CitedSource, text: string): string {
  if (status === null) return `cited: ${oneLine(address)} is not among the pages`;
  const missing = unsupported.map(({ start, end }) => `“${oneLine(text.slice(start, end))}”`);
  const told = status === 'stated' ? 'states it' : status === 'absent' ? 'does not state it' : STATUS_WORDS[status];
  return `cited: ${siglum} ${told}${status !== 'stated' && missing.length > 0 ? `; not there: ${missing.join(', ')}` : ''}`;
}

function quotationWords({ span, status, passage, diff }: ProofQuotation, text: string, edition: Edition): string {
  const yours = `“${oneLine(text.slice(span.start, span.end))}”`;
  if (status === 'absent' || passage === null) return `quotation not found: ${yours}`;
  const words = diff.map((part) =>
    part.in === 'both' ? part.text : part.in === 'draft' ? `[−${part.text}−]` : `{+${part.text}+}`,
  );
  return `quotation altered, ${siglumOf(passage.article, edition)} has: ${oneLine(words.join(' '))}`;
}

function siglumOf(article: string, edition: Edition): string {
  return edition.articles.find(({ id }) => id === article)?.siglum ?? article;
}
