import type { Concordance } from '../../ask/concordance.ts';
import type { EditionArticle } from '../../model.ts';
import { shortDate } from '../words/dates.ts';
import { type Html, html, join } from '../words/html.ts';
import { calledBy, siglaOf, siglumOf } from '../words/references.ts';
import { count } from '../words/words.ts';

/** Texts that are listed; of more, the articles' own section has the list. */
const LISTED = 80;

/** Conspectus siglorum: what each sign stands for, the lost reports first, copies with the text they copy. */
export function conspectus(c: Concordance): Html {
  const lost = [...c.witnesses.values()].filter(({ kind }) => kind === 'lost');
  const groups = c.edition.textGroups.filter((group) => group.articles.length > 0);
  const rest = groups.length - LISTED;
  return html`<div class="conspectus" id="conspectus">
<h2>Sigla</h2>
${lost.length > 0 && html`<ul aria-label="Lost reports">${lost.map((w) => html`<li>${siglumOf(c, w.id)} <span>${w.outlet ? html`<bdi>${w.outlet}</bdi>` : 'an unnamed report'}</span> <small>unseen</small></li>`)}</ul>`}
<ul aria-label="Texts">
${join(
  groups.slice(0, LISTED).map(({ articles }) => {
    const [first, ...copies] = articles.map((id) => c.articles.get(id)!) as [EditionArticle, ...EditionArticle[]];
    return html`<li>${siglumOf(c, first.id)} ${calledBy(first)} <small>${first.published ? shortDate(first.published.slice(0, 10)) : ''}</small>${
      copies.length > 0 &&
      html`<span class="sigla faint">= ${siglaOf(
        c,
        copies.map(({ id }) => id),
      )}</span>`
    }</li>`;
  }),
)}
</ul>
${rest > 0 && html`<p><a href="#articles">${count(rest, 'more text')}</a></p>`}
<p class="js">Sigla, and the words before them, open their source here.</p>
</div>`;
}
