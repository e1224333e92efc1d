import { type Concordance, storyName } from '../../ask/concordance.ts';
import { editionOrigins } from '../../ask/origins/edition-origins.ts';
import type { NotSeen, Witness } from '../../model.ts';
import { dateSpan } from '../words/dates.ts';
import { type Html, html, join } from '../words/html.ts';
import { siglaOf, siglumOf, titleOf } from '../words/references.ts';
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
  const { articles, textGroups, conflicts } = c.edition;
  const claims = c.edition.claims.filter(({ parent }) => parent === null);
  if (articles.length === 0) return html`Nothing could be read, so there is nothing to collate.`;
  const group = new Map(articles.map(({ id, textGroup }) => [id, textGroup]));
  const told = claims.filter(
    ({ testimonies }) => new Set(testimonies.map(({ article }) => group.get(article))).size > 1,
  ).length;
  const span = dateSpan(articles.map(({ published }) => published));
  return join(
    [
      html`<b>${count(articles.length, 'page')}</b>, <b>${count(textGroups.length, 'text')}</b>.`,
      restsOn(c),
      claims.length > 0 &&
        html`<a href="#claims">${count(claims.length, 'claim')}</a>, ${told === 0 ? 'none' : figure(told)} told by more than one text${conflicts.length > 0 && html`; the accounts part in <a href="#differences">${count(conflicts.length, 'place')}</a>`}.`,
      span && html`${span}.`,
    ],
    ' ',
  );
}

/** Origins that are named in the summary's line; the others are counted. */
const NAMED = 3;

/** "They rest on two reports nobody here has seen (the Post, the Times) and on own reporting of the Ledger." */
function restsOn(c: Concordance): Html | null {
  const { unseen, own, others } = editionOrigins(c.edition);
  const parts = [
    unseen.length > 0 && html`<b>${count(unseen.length, 'report')}</b> that nobody here has seen (${named(unseen)})`,
    own.length > 0 && html`own reporting of ${named(own)}`,
    others.length > 0 &&
      html`what ${numberWord(others.length)} other ${others.length === 1 ? 'outlet is' : 'outlets are'} said to have (${named(others)})`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  const they = c.edition.articles.length === 1 ? 'It rests' : 'They rest';
  return html`${they} on ${join(parts, parts.length === 2 ? ' and on ' : '; on ')}.`;
}

function named(names: readonly string[]): Html {
  const rest = names.length - NAMED;
  const shown = names.slice(0, rest === 1 ? names.length : NAMED).map((name) => html`<bdi>${name}</bdi>`);
  return html`${join(shown, ', ')}${rest > 1 && html` and ${figure(rest)} more`}`;
}

/** One line an affair, for an edition that holds several. */
function affairs(c: Concordance): Html {
  const rows = c.affairs.map((story, i) => {
    const texts = new Set(story.articles.map((id) => c.articles.get(id)?.textGroup)).size;
    const span = dateSpan(story.articles.map((id) => c.articles.get(id)?.published ?? null));
    const claims = c.edition.claims.filter((claim) => claim.story === story.id && claim.parent === null).length;
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
