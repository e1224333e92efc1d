import type { Concordance } from '../../../ask/concordance.ts';
import type { Credit, EditionArticle } from '../../../model.ts';
import { dateElement } from '../../words/dates.ts';
import { type Html, html, join } from '../../words/html.ts';
import { siglaOf, toPassage } from '../../words/references.ts';
import { BASIS_WORDS, FORM_WORDS, languageName, series } from '../../words/words.ts';

/** When an article appeared, who signed and who wrote it, whom it credits, and what it is a copy of. */
export function particulars(c: Concordance, article: EditionArticle): Html {
  const same = (c.groups.get(article.textGroup)?.articles ?? []).filter((id) => id !== article.id);
  const { byline, published, modified, language } = article;
  return html`<div class="meta">
<p>${published ? dateElement(published, { time: true }) : 'Undated'}${modified && html`, altered ${dateElement(modified, { time: true })}`}${byline && html` · <bdi>${byline}</bdi>`}</p>
<p>${origin(article)}</p>
${credits(c, article.credits)}
${same.length > 0 && html`<p>The same text as ${siglaOf(c, same)}</p>`}
${language !== 'en' && html`<p>In ${languageName(language)}: collated, not read.</p>`}
${saved(article)}<p class="faint file">${article.source}</p>
</div>`;
}

/** Who saved the page, when, and the address it has; null where it is no saved copy. */
function saved({ capture, url }: EditionArticle): Html | null {
  if (capture === null) return null;
  return html`<p class="faint">Saved by ${capture.by}${capture.at && html` on ${dateElement(capture.at, { time: true })}`}${url && html`, from <span class="file">${url}</span>`}</p>`;
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
    return html`${toPassage(c, held[0]!.passage, outlet)} ${forms}${places.length > 0 && html` (${join(places, ' ')})`}`;
  });
  return html`<p>Credits ${join(items, '; ')}.</p>`;
}
