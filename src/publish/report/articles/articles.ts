import type { Concordance } from '../../../ask/concordance.ts';
import type { EditionArticle } from '../../../model.ts';
import { shortDate } from '../../words/dates.ts';
import { type Html, html, join } from '../../words/html.ts';
import { titleOf, tongue, whosePage } from '../../words/references.ts';
import { isLarge } from '../../words/rest.ts';
import { count } from '../../words/words.ts';
import { articleBlocks } from './article-blocks.ts';
import { landingMarks } from './article-text.ts';
import { particulars } from './particulars.ts';

/** The witnesses themselves: each article with who wrote it, whom it credits, and its full text. */
export function articlesSection(c: Concordance): Html {
  const { articles } = c.edition;
  const large = isLarge(c);
  return html`<section id="articles" aria-labelledby="articles-h">
<h2 id="articles-h">Articles <small>${count(articles.length, 'page')}</small></h2>
${articles.length === 0 && html`<p>There are none.</p>`}
${articles.length > 0 && (large ? LISTED_NOTE : PRINTED_NOTE)}
${large ? html`<ul class="strays">${articles.map(listArticle)}</ul>` : join(articles.map((article) => printArticle(c, article)))}
</section>`;
}

const PRINTED_NOTE = html`<p class="note">Each text stands here whole and unaltered. Small numbers lead back to the claims that a passage bears witness to. <span class="screen">Page furniture (menus, calls to subscribe, second copies) is folded where it stood, and a copy of an earlier text is folded whole.</span><span class="paper">Page furniture and copies of an earlier text are not printed.</span></p>`;

const LISTED_NOTE = html`<p class="note">The texts of so large an edition are kept packed in this page and unfold when they are asked for. <span class="nojs">That takes JavaScript, and so do the links to passages; without it, the texts are in edition.json.</span></p>`;

/** An article in one line, for a list of many. */
function listArticle(article: EditionArticle): Html {
  const { siglum, published } = article;
  return html`<li id="${siglum}"><a class="sig" href="#${siglum}">${siglum}</a> ${titleOf(article)} <small><bdi>${whosePage(article) ?? 'publisher not known'}</bdi> · ${published ? shortDate(published.slice(0, 10)) : 'undated'}</small></li>`;
}

function printArticle(c: Concordance, article: EditionArticle): Html {
  const { siglum, textGroup } = article;
  const headed = article.blocks.some(({ kind }) => kind === 'headline');
  const first = c.groups.get(textGroup)?.articles[0] ?? article.id;
  const body = html`<div class="body"${tongue(article)}>
${articleBlocks(article, landingMarks(c, article))}
</div>`;
  return html`<article class="text" id="${siglum}" aria-labelledby="${siglum}-h">
<h3 id="${siglum}-h"><a class="sig" href="#${siglum}">${siglum}</a> <bdi>${whosePage(article) ?? 'Publisher not known'}</bdi>${!headed && html` <small>${titleOf(article)}</small>`}</h3>
${particulars(c, article)}
${first === article.id ? body : html`<details class="copies"><summary>${titleOf(article)} <span class="faint">· the text of ${c.articles.get(first)!.siglum} again</span></summary>${body}</details>`}
</article>`;
}
