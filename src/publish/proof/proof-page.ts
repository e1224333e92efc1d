import type { Edition } from '../../model.ts';
import type { Proof, ProofSentence, ProofStatus } from '../../proof/index.ts';
import { cspHash } from '../page/page.ts';
import { STYLE } from '../page/reading-room.generated.ts';
import { Html, html, join } from '../words/html.ts';
import { count } from '../words/words.ts';
import { sentenceNote } from './note.ts';
import { STATUS_WORDS } from './status-words.ts';
import { PROOF_STYLE } from './style.ts';

/** A sentence with its number, from 1 on. */
interface Numbered {
  readonly number: number;
  readonly sentence: ProofSentence;
}

/**
 * A proof as one HTML page that needs nothing else and no script: the draft in the middle, beside each paragraph what the pages say of
 * its sentences. Status is told in words and by the line under a sentence, never by colour. The same proof gives the same bytes.
 *
 * @param edition that the draft was held against
 */
export function renderProof(proof: Proof, edition: Edition): string {
  const style = `${STYLE}\n${PROOF_STYLE}`;
  const policy = `default-src 'none'; style-src ${cspHash(style)}; base-uri 'none'; form-action 'none'`;
  const numbered = proof.sentences.map((sentence, at): Numbered => ({ number: at + 1, sentence }));
  const counts = (Object.keys(STATUS_WORDS) as ProofStatus[]).filter((status) => proof.counts[status] > 0);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${`${proof.generator.name} ${proof.generator.version}`}">
<title>Proof of ${proof.draft}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main class="proof" id="main">
<header>
<p class="kind">Proof of a draft</p>
<h1 dir="auto">${proof.draft}</h1>
<p class="sum">${count(proof.sentences.length, 'sentence')} held against ${count(proof.articles, 'article')}: ${counts
    .map((status) => `${proof.counts[status]} ${STATUS_WORDS[status]}`)
    .join(
      ' · ',
    )}. It compares words, numbers, names, dates and denials; it never says what is true, and in doubt it says “not found”.</p>
</header>
${join(paragraphs(proof.text).map((paragraph) => row(paragraph, proof.text, numbered, edition)))}
</main>
</body>
</html>
`.markup;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function paragraphs(text: string): Stretch[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const own = { start, end: start + line.length };
    start = own.end + 1;
    return line.trim() === '' ? [] : [own];
  });
}

function row({ start, end }: Stretch, text: string, numbered: readonly Numbered[], edition: Edition): Html {
  const own = numbered.filter(({ sentence }) => sentence.start >= start && sentence.end <= end);
  const pieces: Html[] = [];
  let at = start;
  for (const one of own) {
    pieces.push(html`${text.slice(at, one.sentence.start)}`, sentenceView(one));
    at = one.sentence.end;
  }
  pieces.push(html`${text.slice(at, end)}`);
  return html`<div class="row"><p dir="auto">${join(pieces, '')}</p>
<div class="notes">${own.map(({ number, sentence }) => sentenceNote(number, sentence, edition))}</div></div>`;
}

/** A sentence with the words that nobody bears out marked; it leads to its note, and the note back. */
function sentenceView({ number, sentence }: Numbered): Html {
  const { text, status, unsupported } = sentence;
  const marks = [...unsupported, ...sentence.differences.map(({ span }) => span)].sort((a, b) => a.start - b.start);
  const pieces: Html[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at) continue;
    pieces.push(html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  pieces.push(html`${text.slice(at)}`);
  return html`<a class="s ${status}" id="s${number}" href="#n${number}">${join(pieces, '')}<sup>${number}</sup><span class="sr">, ${STATUS_WORDS[status]}</span></a>`;
}
