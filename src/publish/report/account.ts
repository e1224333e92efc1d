import { type AccountSentence, chooseAccount } from '../../account/index.ts';
import { type Concordance, storyName } from '../../ask/concordance.ts';
import { lostBehind } from '../../ask/lost-behind.ts';
import type { Story } from '../../model.ts';
import { type Html, html, join } from '../words/html.ts';
import { siglaAt, siglumAt, tongue, wordsOf } from '../words/references.ts';

/** Stories that have an account at once, and sentences of the smaller ones. */
const STORIES = 4;
const FEW = 3;

/** The account: some plain paragraphs made only of the words of witnesses, each sentence ending in its sigla. */
export function accountSection(c: Concordance): Html | null {
  const told = c.affairs
    .slice(0, STORIES)
    .map((story, i) => ({ story, paragraphs: chooseAccount(c, story, i === 0 ? undefined : FEW) }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
  if (told.length === 0) return null;
  return html`<section id="account" class="account" aria-labelledby="account-h">
<h2 class="sr" id="account-h">The account</h2>
${join(told.map(({ story, paragraphs }, i) => storyAccount(c, story, paragraphs, i > 0)))}
</section>`;
}

function storyAccount(
  c: Concordance,
  story: Story,
  paragraphs: readonly (readonly AccountSentence[])[],
  named: boolean,
): Html {
  return html`${named && html`<h3>${storyName(c, story)}</h3>`}
${join(
  paragraphs.map(
    (sentences) =>
      html`<p>${join(
        sentences.map((sentence) => printSentence(c, sentence)),
        ' ',
      )}</p>`,
  ),
)}`;
}

/** The words, which open their passage; who says them, if the words do not; the sigla; where they are gainsaid. */
function printSentence(c: Concordance, { claim, testimony, sentence }: AccountSentence): Html {
  const article = c.articles.get(testimony.article)!;
  const words = article.text.slice(sentence.start, sentence.end);
  const stop = !sentence.quoted && words.endsWith('.');
  const before = article.text.slice(sentence.start, testimony.start);
  const own = article.text.slice(
    Math.max(testimony.start, sentence.start),
    Math.min(testimony.end, sentence.end - (stop ? 1 : 0)),
  );
  const after = article.text.slice(testimony.end, Math.max(testimony.end, sentence.end - (stop ? 1 : 0)));
  const set = html`${before}${wordsOf(c, testimony, own)}${after}`;
  const { speaker } = testimony;
  const said = speaker !== null && !names(words, speaker) ? html` <span class="so">(${speaker})</span>` : null;
  const denied = claim.status.find(({ state }) => state === 'denied');
  const parted = c.conflictsOf.get(claim.id)?.[0];
  const noted = said || denied || parted;
  const end = stop || noted || !/[.?!][”"’')]*$/.test(words) ? '.' : '';
  return html`<span${tongue(article)}>${sentence.quoted ? html`<q>${set}</q>` : set}</span>${said} ${siglaAt(c, [testimony, ...claim.testimonies], lostBehind(c, claim.testimonies))}${denied && html`<span class="so">, denied in </span>${siglumAt(c, denied.passage)}`}${parted && html`<span class="so">; <a href="#d-${parted.id}">accounts differ</a></span>`}${end}`;
}

/** True if the words name the speaker themselves, by any longer word of the name. */
function names(words: string, speaker: string): boolean {
  const parts = speaker.split(/\s+/).filter((part) => part.length > 3);
  return parts.length === 0 ? words.includes(speaker) : parts.some((part) => words.includes(part));
}
