import type { EditionArticle, OriginCount, Passage, Question } from '../../model.ts';
import { type Html, html } from '../words/html.ts';
import { originWords } from '../words/standing.ts';
import { count } from '../words/words.ts';
import { page } from './frame.ts';

/** What of an article a question is shown with. */
export type Shown = Pick<EditionArticle, 'id' | 'siglum' | 'publisher' | 'title' | 'published' | 'text'>;

/** Words around a passage that are shown with it. */
const AROUND = 320;

/** The first open question, with the keys that answer it. */
export function questionPage(open: readonly Question[], articles: readonly Shown[], back: boolean): string {
  const [question] = open;
  const undo =
    back &&
    html`<form method="post" action="/queue/back"><button accesskey="z">Take the last answer back (Z)</button></form>`;
  if (question === undefined)
    return page('Questions', '/queue', html`<h1>Questions</h1><p>Nothing is open.</p>${undo}`);
  const { of, taken, a, b, claims } = question;
  const moved = claims.filter(({ now, otherwise }) => now.min !== otherwise.min || now.max !== otherwise.max);
  const button = (answer: string, key: string, words: string) =>
    html`<button name="answer" value="${answer}" accesskey="${key}">${words} (${key.toUpperCase()})</button>`;
  return page(
    'Questions',
    '/queue',
    html`<h1>${of === 'claims' ? 'Do these two state the same?' : 'Is one of these texts taken from the other, or both from one?'}</h1>
<p class="note">${count(open.length, 'question')} open, most effect first. ${taken ? 'The program takes it so.' : 'The program takes them for two.'}</p>
${moved.length > 0 && html`<p>${taken ? 'If not' : 'If so'}:</p><ul>${moved.slice(0, 4).map(({ text, now, otherwise }) => html`<li>${originWords(otherwise)} instead of ${plain(now)}: “${text}”</li>`)}</ul>`}
<div class="two">${passageInContext(a, articles)}${passageInContext(b, articles)}</div>
<form method="post" action="/queue"><input type="hidden" name="id" value="${question.id}">
${button('same', 's', 'Same')}${button('different', 'd', 'Different')}${button('unsure', 'u', 'Cannot tell')}</form>
${undo}`,
  );
}

const plain = ({ min, max }: OriginCount): string => (min === max ? String(min) : `${min}–${max}`);

function passageInContext({ article, start, end, exact }: Passage, articles: readonly Shown[]): Html {
  const { siglum, publisher, title, published, text } = articles.find(({ id }) => id === article)!;
  return html`<section aria-label="${siglum}"><h2><b class="sig">${siglum}</b> ${title ?? ''} <small>${[publisher, published?.slice(0, 10)].filter(Boolean).join(', ')}</small></h2>
<p dir="auto">…${text.slice(Math.max(0, start - AROUND), start)}<mark>${exact}</mark>${text.slice(end, end + AROUND)}…</p></section>`;
}
