import { insideQuotation, PARAGRAPH, testimonyBehind } from '../../account/index.ts';
import type { Concordance } from '../../ask/concordance.ts';
import {
  type Account,
  type AccountSentence,
  type Conflict,
  overlaps,
  type Passage,
  type Testimony,
} from '../../model.ts';
import { type Html, html, join } from '../words/html.ts';
import { siglaAt, siglumAt, tongue, wordsOf } from '../words/references.ts';

/** The accounts as the edition has them: plain paragraphs of the pages' own words, each sentence ending in its sigla. */
export function accountSection(c: Concordance): Html | null {
  const { accounts } = c.edition;
  if (accounts.length === 0) return null;
  return html`<section id="account" class="account" aria-labelledby="account-h">
<h2 class="sr" id="account-h">The account</h2>
${join(accounts.map((account, i) => storyAccount(c, account, i > 0)))}
</section>`;
}

function storyAccount(c: Concordance, { title, sentences }: Account, named: boolean): Html {
  const paragraphs = sentences.flatMap((_, i) => (i % PARAGRAPH === 0 ? [sentences.slice(i, i + PARAGRAPH)] : []));
  return html`${named && html`<h3>${title || 'An unnamed affair'}</h3>`}
${join(
  paragraphs.map(
    (paragraph) =>
      html`<p>${join(
        paragraph.map((sentence) => printSentence(c, sentence)),
        ' ',
      )}</p>`,
  ),
)}`;
}

/** The words, which open their passage; who says them, if the words do not; the sigla; where they are gainsaid. */
function printSentence(c: Concordance, sentence: AccountSentence): Html {
  const { claim } = c.claims.get(sentence.claims[0]!)!;
  const article = c.articles.get(sentence.article)!;
  const testimony = testimonyBehind(article, claim, sentence)!;
  const quoted = insideQuotation(article, sentence);
  const words = sentence.text;
  const stop = !quoted && words.endsWith('.');
  const before = article.text.slice(sentence.start, testimony.start);
  const own = article.text.slice(
    Math.max(testimony.start, sentence.start),
    Math.min(testimony.end, sentence.end - (stop ? 1 : 0)),
  );
  const after = article.text.slice(testimony.end, Math.max(testimony.end, sentence.end - (stop ? 1 : 0)));
  const set = html`${before}${wordsOf(c, testimony, own)}${after}`;
  const { speaker } = testimony;
  const said = speaker !== null && !names(words, speaker) ? html` <span class="so">(${speaker})</span>` : null;
  const denied = claim.status.find(({ state, passage }) => state === 'denied' && !isWithin(passage, sentence));
  const parted = c.conflictsOf.get(claim.id)?.find((conflict) => partsHere(conflict, sentence));
  const noted = said || denied || parted;
  const end = stop || noted || !/[.?!][”"’')]*$/.test(words) ? '.' : '';
  return html`<span${tongue(article)}>${quoted ? html`<q>${set}</q>` : set}</span>${said} ${siglaBehind(c, sentence, testimony)}${denied && html`<span class="so">, denied in </span>${siglumAt(c, denied.passage)}`}${parted && html`<span class="so">; <a href="#d-${parted.id}">accounts differ</a></span>`}${end}`;
}

function isWithin(passage: Passage, sentence: AccountSentence): boolean {
  return passage.article === sentence.article && overlaps(passage, sentence);
}

/** True of a difference that is proven and stands in the words printed: not merely told differently, and not elsewhere in the claim. */
function partsHere({ nature, a, b }: Conflict, sentence: AccountSentence): boolean {
  if (nature !== 'contradiction' && nature !== 'altered' && nature !== 'corrected') return false;
  return isWithin(a, sentence) || isWithin(b, sentence);
}

/** The sigla that stand behind a sentence, each of an article a link to where it states it. */
function siglaBehind(c: Concordance, { claims, sigla }: AccountSentence, own: Testimony): Html {
  const testimonies = [own, ...claims.flatMap((id) => c.claims.get(id)!.claim.testimonies)];
  const printed = new Set(sigla);
  return siglaAt(
    c,
    testimonies.filter(({ article }) => printed.has(c.articles.get(article)!.siglum)),
    c.edition.witnesses.filter(({ kind, siglum }) => kind !== 'extant' && printed.has(siglum)),
  );
}

/** True if the words name the speaker themselves, by any longer word of the name. */
function names(words: string, speaker: string): boolean {
  const parts = speaker.split(/\s+/).filter((part) => part.length > 3);
  return parts.length === 0 ? words.includes(speaker) : parts.some((part) => words.includes(part));
}
