import { type Concordance, storyName } from '../../ask/concordance.ts';
import { editionOrigins } from '../../ask/origins/edition-origins.ts';
import type { NotSeen, Witness } from '../../model.ts';
import { dateSpan } from '../words/dates.ts';
import { type Html, html, join } from '../words/html.ts';
import { siglaOf, siglumOf, titleOf } from '../words/references.ts';
import { originWords } from '../words/standing.ts';
import { count, figure, languageName, numberWord, sentenceCase, series } from '../words/words.ts';

/** The report's name: its largest affair, and how many more there are. */
export function reportTitle(c: Concordance): string {
  const [first, ...others] = c.affairs.length > 0 ? c.affairs : c.strays;
  if (!first) return 'An empty edition';
  const name = storyName(c, first);
  if (others.length === 0 || c.affairs.length === 0) return name;
  return `${name}, and ${others.length === 1 ? 'one other affair' : count(others.length, 'other affair')}`;
}

/** Title, summary line, the affairs where there are several. */
export function summary(c: Concordance): Html {
  return html`<header id="summary">
<p class="kind">Variorum edition</p>
<h1>${reportTitle(c)}</h1>
<p class="sum">${summaryLine(c)}</p>
${c.affairs.length > 1 && affairs(c)}
</header>`;
}

function summaryLine(c: Concordance): Html {
  const { articles, textGroups, claims, conflicts } = c.edition;
  if (articles.length === 0) return html`Nothing could be read, so there is nothing to collate.`;
  const { min, max, unseen } = editionOrigins(c.edition);
  const told = claims.filter((claim) => claim.testimonies.length > 1).length;
  const span = dateSpan(articles.map(({ published }) => published));
  const is = articles.length === 1 ? 'is' : 'are';
  const stand = articles.length === 1 ? 'It stands' : 'They stand';
  return join(
    [
      html`<b>${count(articles.length, 'page')}</b> ${is} <b>${count(textGroups.length, 'text')}</b>.`,
      max > 0 &&
        html`${stand} on <b>${originWords({ min: Math.max(1, min), max })}</b>${unseen > 0 && `, ${unseen === max ? 'none' : numberWord(unseen)} of which ${unseen === max ? 'anybody' : 'nobody'} here has seen`}.`,
      claims.length > 0 &&
        html`<a href="#claims">${count(claims.length, 'claim')}</a>, ${told === 0 ? 'none' : figure(told)} told more than once${conflicts.length > 0 && html`; the accounts part in <a href="#differences">${count(conflicts.length, 'place')}</a>`}.`,
      span && html`${span}.`,
    ],
    ' ',
  );
}

/** One line an affair, for an edition that holds several. */
function affairs(c: Concordance): Html {
  const rows = c.affairs.map((story, i) => {
    const texts = new Set(story.articles.map((id) => c.articles.get(id)?.textGroup)).size;
    const span = dateSpan(story.articles.map((id) => c.articles.get(id)?.published ?? null));
    const claims = c.edition.claims.filter((claim) => claim.story === story.id).length;
    const facts = [count(story.articles.length, 'page'), count(texts, 'text'), count(claims, 'claim'), span];
    return html`<li><a href="#stemma-${i + 1}">${storyName(c, story)}</a> <small>${facts.filter((fact) => fact).join(' · ')}</small></li>`;
  });
  return html`<ul class="affairs" aria-label="Affairs">${rows}</ul>`;
}

/** What went in and was not seen, not read or not dated. */
export function notSeen(c: Concordance): Html {
  const { notSeen: held } = c.edition;
  const items = [
    lostOnes(c),
    undated(c, held),
    otherLanguages(c, held),
    failed(held),
    ...held.notes.map((note) => html`${note}`),
  ];
  const present = items.filter((item) => item !== null);
  return html`<section class="note unseen" aria-labelledby="unseen-h">
<h2 id="unseen-h">What went in, and what was not seen</h2>
<ul><li>${wentIn(c)}</li>${present.map((item) => html`<li>${item}</li>`)}</ul>
</section>`;
}

/** Most sigla that are listed one by one. */
const LISTED = 24;

function wentIn(c: Concordance): Html {
  const { articles, notSeen: held } = c.edition;
  const given = articles.length + held.failed.length;
  const unread = held.undated.length + held.otherLanguages.length + held.failed.length === 0;
  return html`${count(given, 'page')} given, ${given === articles.length ? 'all' : figure(articles.length)} collated${unread && ', all of them dated and read'}. English is read; other languages are only collated.`;
}

function listed(c: Concordance, ids: readonly string[]): Html {
  return html`${siglaOf(c, ids.slice(0, LISTED))}${ids.length > LISTED && html` and ${count(ids.length - LISTED, 'other')}`}`;
}

function lostOnes(c: Concordance): Html | null {
  const lost = c.edition.witnesses.filter(({ kind }) => kind === 'lost');
  if (lost.length === 0) return null;
  const name = (w: Witness) =>
    html`${siglumOf(c, w.id)} ${w.outlet ? html`<bdi>${w.outlet}</bdi>` : 'an unnamed report'}, known through ${listed(c, w.knownThrough)}`;
  return html`${sentenceCase(count(lost.length, 'lost report'))}: ${join(lost.map(name), '; ')}.`;
}

function undated(c: Concordance, { undated: ids }: NotSeen): Html | null {
  return ids.length > 0
    ? html`${count(ids.length, 'page has', 'pages have')} no date: ${ids.length === c.edition.articles.length && ids.length > 1 ? 'all of them' : listed(c, ids)}.`
    : null;
}

function otherLanguages(c: Concordance, { otherLanguages: ids }: NotSeen): Html | null {
  if (ids.length === 0) return null;
  const languages = series([...new Set(ids.map((id) => languageName(c.articles.get(id)?.language ?? 'und')))]);
  const titles = ids.flatMap((id) => {
    const article = c.articles.get(id);
    return article ? [html`${siglumOf(c, id)} ${titleOf(article)}`] : [];
  });
  return html`${count(ids.length, 'page is', 'pages are')} not in English (${languages}): ${join(titles, ', ')}. Collated, not read.`;
}

function failed({ failed: all }: NotSeen): Html | null {
  if (all.length === 0) return null;
  const items = all.map(({ source, reason }) => html`<li><span class="file">${source}</span>: ${reason}</li>`);
  const first = html`${count(all.length, 'input')} could not be read:`;
  if (all.length <= 8) return html`${first}<ul>${items}</ul>`;
  return html`${first}<ul>${items.slice(0, 6)}</ul><details><summary>${count(all.length - 6, 'more', 'more')}</summary><ul>${items.slice(6)}</ul></details>`;
}
