import type { BlockKind, Credit, EditionArticle } from '../model.ts';
import { textPrinter } from './article-text.ts';
import type { Concordance } from './concordance.ts';
import { dateElement } from './dates.ts';
import { type Html, html, join } from './html.ts';
import { siglaOf, titleOf, tongue, toPassage } from './references.ts';
import { BASIS_WORDS, count, FORM_WORDS, languageName, series } from './words.ts';

/** The witnesses themselves: each article with who wrote it, whom it credits, and its full text. */
export function articlesSection(c: Concordance): Html {
  const { articles } = c.edition;
  return html`<section id="articles" aria-labelledby="articles-h">
<h2 id="articles-h">Articles <small>${count(articles.length, 'page')}</small></h2>
${articles.length > 0 && html`<p class="note">Each text is printed once, whole and unaltered. Small numbers lead back to the claims that a passage bears witness to. <span class="screen">Page furniture (menus, calls to subscribe, second copies) is folded where it stood.</span><span class="paper">Page furniture (menus, calls to subscribe, second copies) is not printed.</span></p>`}
${articles.length === 0 && html`<p>There are none.</p>`}
${join(articles.map((article) => printArticle(c, article)))}
</section>`;
}

function printArticle(c: Concordance, article: EditionArticle): Html {
  const { siglum, publisher } = article;
  const headed = article.blocks.some(({ kind }) => kind === 'headline');
  return html`<article class="text" id="${siglum}" aria-labelledby="${siglum}-h">
<h3 id="${siglum}-h"><span class="sig">${siglum}</span> <bdi>${publisher ?? 'Publisher not known'}</bdi>${!headed && html` <small>${titleOf(article)}</small>`}</h3>
${particulars(c, article)}
<div class="body"${tongue(article)}>
${blocks(c, article)}
</div>
</article>`;
}

function particulars(c: Concordance, article: EditionArticle): Html {
  const same = (c.groups.get(article.textGroup)?.articles ?? []).filter((id) => id !== article.id);
  const { byline, published, modified, language } = article;
  return html`<div class="margin">
<p>${published ? dateElement(published, { time: true }) : 'Undated'}${modified && html`, altered ${dateElement(modified, { time: true })}`}${byline && html` · <bdi>${byline}</bdi>`}</p>
<p>${origin(article)}</p>
${credits(c, article.credits)}
${same.length > 0 && html`<p>The same text as ${siglaOf(c, same)}</p>`}
${language !== 'en' && html`<p>In ${languageName(language)}: collated, not read.</p>`}
<p class="faint file">${article.source}</p>
</div>`;
}

function origin(article: EditionArticle): Html {
  const { outlet, basis, reasons } = article.origin;
  if (outlet === null) return html`Writer not known${reasons.length > 0 && `: ${reasons.join('; ')}`}.`;
  const why = reasons.length > 0 ? reasons.join('; ') : BASIS_WORDS[basis];
  return html`Written by <b>${outlet}</b>: ${why}.`;
}

function credits(c: Concordance, all: readonly Credit[]): Html | null {
  if (all.length === 0) return null;
  const byOutlet = new Map<string, Credit[]>();
  for (const credit of all) byOutlet.set(credit.outlet, [...(byOutlet.get(credit.outlet) ?? []), credit]);
  const items = [...byOutlet].map(([outlet, held]) => {
    const forms = series([...new Set(held.map((credit) => FORM_WORDS[credit.form]))]);
    const places = held.slice(1).map((credit, i) => toPassage(c, credit.passage, String(i + 2)));
    return html`<li>${toPassage(c, held[0]!.passage, outlet)} ${forms}${places.length > 0 && html` (${join(places, ' ')})`}</li>`;
  });
  return html`<p class="lead">Credits</p><ul>${items}</ul>`;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
}

/** The blocks in their order; text that lies in no block is shown with the furniture rather than lost. */
function pieces(article: EditionArticle): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  const gap = (end: number) => {
    if (at < end && article.text.slice(at, end).trim() !== '') out.push({ start: at, end, kind: 'furniture' });
  };
  for (const block of article.blocks) {
    gap(block.start);
    out.push(block);
    at = block.end;
  }
  gap(article.text.length);
  return out;
}

const aside = (kind: BlockKind): boolean => kind === 'furniture' || kind === 'repeat';

function blocks(c: Concordance, article: EditionArticle): Html {
  const printer = textPrinter(c, article);
  const out: Html[] = [];
  const all = pieces(article);
  for (let i = 0; i < all.length; ) {
    const { kind } = all[i]!;
    if (!aside(kind)) {
      out.push(
        ...paragraphs(article, all[i++]!).map((p) => html`<p class="${kind}">${printer.print(p.start, p.end)}</p>`),
      );
      continue;
    }
    const run: Html[] = [];
    let repeats = 0;
    for (; i < all.length && aside(all[i]!.kind); i++) {
      if (all[i]!.kind === 'repeat') repeats++;
      run.push(...paragraphs(article, all[i]!).map((p) => html`<p>${printer.print(p.start, p.end)}</p>`));
    }
    const name = repeats === 0 ? 'page furniture' : 'page furniture and a second copy';
    out.push(html`<details class="furniture"><summary>${name} <span class="faint">· ${count(run.length, 'line')}</span></summary>
${join(run)}</details>`);
  }
  return join([...out, printer.rest()]);
}

/** A block's paragraphs: blank lines part them. */
function paragraphs(article: EditionArticle, { start, end }: Piece): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let from = -1;
  let to = start;
  for (let line = start; line < end; ) {
    const feed = article.text.indexOf('\n', line);
    const stop = feed < 0 || feed >= end ? end : feed;
    if (article.text.slice(line, stop).trim() === '') {
      if (from >= 0) out.push({ start: from, end: to });
      from = -1;
    } else {
      if (from < 0) from = line;
      to = stop;
    }
    line = stop + 1;
  }
  if (from >= 0) out.push({ start: from, end: to });
  return out;
}
