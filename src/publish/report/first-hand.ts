import { type Concordance, storyName } from '../../ask/concordance.ts';
import { type FirstHand, type FirstHandSource, firstHand } from '../../ask/origins/first-hand.ts';
import type { Story } from '../../model.ts';
import { findLink } from '../words/find-link.ts';
import { type Html, html, join } from '../words/html.ts';
import { siglaOf, siglumAt, siglumOf } from '../words/references.ts';
import { isLarge, laterList, type MadeList } from '../words/rest.ts';
import { count } from '../words/words.ts';

/** How much is printed at once; the rest is folded. */
const OPEN = {
  /** Outlets of an affair. */
  outlets: 8,
  /** Sources of an outlet. */
  sources: 6,
} as const;

/** Who has this first-hand: whom to call, and what one outlet alone has. */
export function firstHandSection(c: Concordance): Html | null {
  const rows = c.affairs.map((story) => ({ story, outlets: firstHand(c, story) }));
  const told = rows.filter(({ outlets }) => outlets.length > 0);
  if (told.length === 0) return null;
  return html`<section id="first-hand" aria-labelledby="first-hand-h">
<h2 id="first-hand-h">Who has this first-hand <small>and whom they quote</small></h2>
${join(told.map(({ story, outlets }) => ofStory(c, story, outlets, told.length > 1)))}
</section>`;
}

function ofStory(c: Concordance, story: Story, outlets: readonly FirstHand[], named: boolean): Html {
  const rest = outlets.slice(OPEN.outlets);
  const list = (held: readonly FirstHand[]) => around(held.map((one) => printOutlet(c, one)));
  const summary = count(rest.length, 'further outlet');
  return html`${named && html`<h3>${storyName(c, story)}</h3>`}
${list(outlets.slice(0, OPEN.outlets))}
${rest.length > 0 && (isLarge(c) ? laterList('outlets', story.id, summary) : html`<details class="more"><summary>${summary}</summary>${list(rest)}</details>`)}`;
}

const around = (entries: readonly Html[]): Html => html`<ul class="first-hand">${entries}</ul>`;
const printOutlet = (c: Concordance, one: FirstHand): Html => html`<li>${ofOutlet(c, one)}</li>`;

/** The outlets of an affair beyond those that are printed at once. */
export function outletList(c: Concordance, story: string): MadeList {
  const found = c.affairs.find(({ id }) => id === story);
  const rest = found ? firstHand(c, found).slice(OPEN.outlets) : [];
  return { entries: rest.map((one) => () => printOutlet(c, one)), around };
}

function ofOutlet(c: Concordance, { outlet, lost, articles, sources, alone, claims }: FirstHand): Html {
  const sigla = lost === null ? siglaOf(c, articles) : siglumOf(c, lost);
  const has = html`${findLink({ origin: outlet }, count(claims.length, 'claim'))}${alone.length > 0 && html`, ${alone.length === claims.length ? 'all' : count(alone.length, 'of them', 'of them')} on its word alone`}`;
  return html`<p><b><bdi>${outlet}</bdi></b> ${sigla} <small>${lost !== null && articles.length === 0 && 'not seen here · '}${has}</small></p>
${
  sources.length > 0 &&
  html`<p class="from">quotes or cites ${join(
    sources.slice(0, OPEN.sources).map((source) => sourceWords(c, source)),
    '; ',
  )}${sources.length > OPEN.sources && html` <span class="faint">and ${count(sources.length - OPEN.sources, 'other')}</span>`}</p>`
}`;
}

function sourceWords(c: Concordance, { name, entity, passage }: FirstHandSource): Html {
  const words =
    entity !== null && c.entities.has(entity)
      ? html`<a href="#e-${entity}">${name}</a>`
      : html`<bdi>${entity === null ? html`“${name}”` : name}</bdi>`;
  return html`${words} ${siglumAt(c, passage)}`;
}
