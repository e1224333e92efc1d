import type { Entity, Passage } from '../model.ts';
import type { Concordance } from './concordance.ts';
import { type Html, html, join } from './html.ts';
import { bySiglum, quoted, siglumAt, toPassage } from './references.ts';
import { count, figure } from './words.ts';

const KINDS: readonly (readonly [Entity['kind'], string])[] = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['outlet', 'News organisations'],
  ['place', 'Places'],
  ['other', 'Other names'],
];

/** People, and organisations, that are printed at once. */
const OPEN = 40;

/** Names of the other kinds that are printed at once. */
const OPEN_OTHERS = 12;

/** Articles whose mentions are printed at once. */
const OPEN_PLACES = 8;

/** Who is who: every name with its spellings, the words that say who they are, and where they are named. */
export function peopleSection(c: Concordance): Html {
  const kinds = KINDS.map(([kind, name]) => ({
    kind,
    name,
    held: c.edition.entities.filter((entity) => entity.kind === kind),
  }));
  const people = kinds[0]!.held.length;
  const bodies = kinds[1]!.held.length;
  return html`<section id="people" aria-labelledby="people-h">
<h2 id="people-h">Who is who <small>${people === 1 ? '1 person' : `${figure(people)} people`} · ${count(bodies, 'organisation')}</small></h2>
${c.edition.entities.length === 0 && html`<p>Nobody is named.</p>`}
${join(kinds.filter(({ held }) => held.length > 0).map(({ kind, name, held }) => kindOf(c, name, held, kind === 'person' || kind === 'organisation' ? OPEN : OPEN_OTHERS)))}
</section>`;
}

function kindOf(c: Concordance, name: string, held: readonly Entity[], open: number): Html {
  const byMentions = [...held].sort((a, b) => b.mentions.length - a.mentions.length);
  const shown = byMentions.slice(0, open);
  const rest = byMentions.slice(shown.length);
  const list = (entities: readonly Entity[]) => html`<dl class="who">
${join(entities.map((entity) => printEntity(c, entity)))}
</dl>`;
  return html`<h3>${name}</h3>
${list(shown)}
${
  rest.length > 0 &&
  html`<details class="more"><summary>${count(rest.length, 'further name')}</summary>
${list(rest)}</details>`
}`;
}

function printEntity(c: Concordance, entity: Entity): Html {
  const roles = new Map(entity.roles.map((role) => [role.exact.toLowerCase(), role]));
  const said = [...roles.values()].map((role) => html`${quoted(c, role, 80)} ${siglumAt(c, role)}`);
  const other = entity.variants.filter(({ text }) => text !== entity.name || entity.variants.length > 1);
  const forms = other.map(({ text, count: n }) => html`<bdi>${text}</bdi> <span class="faint">× ${figure(n)}</span>`);
  return html`<div id="e-${entity.id}"><dt><bdi>${entity.name}</bdi></dt>
${said.length > 0 && html`<dd>${join(said, ', ')}</dd>`}
${forms.length > 1 && html`<dd>As ${join(forms, ', ')}</dd>`}
<dd>${mentions(c, entity.mentions)}</dd></div>`;
}

/** "12 mentions", and under it every one of them, by article. */
function mentions(c: Concordance, all: readonly Passage[]): Html {
  const byArticle = new Map<string, Passage[]>();
  for (const passage of all) byArticle.set(passage.article, [...(byArticle.get(passage.article) ?? []), passage]);
  const order = [...byArticle].sort((a, b) => bySiglum(c.articles.get(a[0])!, c.articles.get(b[0])!));
  const places = order.map(([, held]) => {
    const rest = held.slice(1).map((passage, i) => toPassage(c, passage, String(i + 2)));
    return html`<span class="places">${siglumAt(c, held[0]!)} ${join(rest, ' ')}</span>`;
  });
  if (order.length <= OPEN_PLACES)
    return html`<span class="places">${count(all.length, 'mention')}</span> ${join(places, ' ')}`;
  return html`<details><summary>${count(all.length, 'mention')} in ${count(order.length, 'article')}</summary>${join(places, ' ')}</details>`;
}
