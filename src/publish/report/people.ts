import { claimsThat } from '../../ask/claims.ts';
import type { Concordance } from '../../ask/concordance.ts';
import type { Entity, Passage } from '../../model.ts';
import { findLink } from '../words/find-link.ts';
import { type Html, html, join } from '../words/html.ts';
import { bySiglum, quoted, siglumAt, toPassage } from '../words/references.ts';
import { isLarge, laterList, type MadeList } from '../words/rest.ts';
import { ruledOn } from '../words/ruled.ts';
import { count, figure } from '../words/words.ts';

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

/** Most words for what somebody is. */
const ROLES = 4;

/** Names of one kind that are printed in all; where the texts are few and the names many, the reading room's script finds the others. */
const PRINTED = 200;

/** Articles whose mentions are printed at once. */
const OPEN_PLACES = 8;

/** Articles whose mentions are linked at all. */
const LONGEST = 120;

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
${join(kinds.filter(({ held }) => held.length > 0).map(({ kind, name, held }) => kindOf(c, kind, name, held, kind === 'person' || kind === 'organisation' ? OPEN : OPEN_OTHERS)))}
</section>`;
}

function kindOf(c: Concordance, kind: Entity['kind'], name: string, held: readonly Entity[], open: number): Html {
  const byMentions = commonestFirst(held);
  const list = (entities: readonly Entity[]) => around(entities.map((entity) => printEntity(c, entity)));
  const rest = byMentions.slice(open, isLarge(c) ? held.length : PRINTED);
  const summary = count(rest.length, 'further name');
  return html`<h3>${name}</h3>
${list(byMentions.slice(0, open))}
${rest.length > 0 && (isLarge(c) ? laterList('names', `${kind} ${open}`, summary) : html`<details class="more"><summary>${summary}</summary>\n${list(rest)}</details>`)}`;
}

const around = (entries: readonly Html[]): Html => html`<dl class="who">\n${join(entries)}\n</dl>`;

function commonestFirst(held: readonly Entity[]): Entity[] {
  return [...held].sort((a, b) => b.mentions.length - a.mentions.length);
}

/** The names of one kind from a place on. */
export function nameList(c: Concordance, kind: string, from: number): MadeList {
  const rest = commonestFirst(c.edition.entities.filter((entity) => entity.kind === kind)).slice(from);
  return { entries: rest.map((entity) => () => printEntity(c, entity)), around };
}

/** The places where somebody is named, an article an entry. */
export function mentionList(c: Concordance, id: string): MadeList {
  const places = placesOf(c, c.entities.get(id)?.mentions ?? []);
  return {
    entries: places.map((held) => () => printPlaces(c, held)),
    around: (entries) => html`<p>${join(entries, ' ')}</p>`,
  };
}

/** A name with its spellings, roles, what was said by it, and its places. */
export function printEntity(c: Concordance, entity: Entity): Html {
  const roles = new Map(entity.roles.map((role) => [role.exact.toLowerCase(), role]));
  const said = [...roles.values()].slice(0, ROLES).map((role) => html`${quoted(c, role, 80)} ${siglumAt(c, role)}`);
  const other = entity.variants.filter(({ text }) => text !== entity.name);
  const forms = other.map(({ text }) => html`<bdi>${text}</bdi>`);
  const ruled = ruledOn(c, entity.mentions);
  return html`<div id="e-${entity.id}"><dt><bdi>${entity.name}</bdi></dt>
${said.length > 0 && html`<dd>${join(said, ', ')}</dd>`}
${forms.length > 0 && html`<dd>Also ${join(forms, ', ')}.</dd>`}
${spoken(c, entity)}
<dd>${mentions(c, entity)}</dd>${ruled && html`<dd>${ruled}</dd>`}</div>`;
}

/** "Voice of 5 claims, on 2 origins at most; denies 1." */
function spoken(c: Concordance, entity: Entity): Html | null {
  const claims = claimsThat(c, { voice: entity.name });
  if (claims.length === 0) return null;
  const origins = new Set(claims.flatMap((claim) => claim.origins.names)).size;
  const denies = claims.filter((claim) =>
    claim.testimonies.some((w) => w.stance === 'denies' && w.speakerEntity === entity.id),
  ).length;
  const told = html`${findLink({ voice: entity.name }, html`Voice of ${count(claims.length, 'claim')}`)}${origins > 0 && ` through ${count(origins, 'origin')}`}${denies > 0 && `; denies ${figure(denies)}`}`;
  return html`<dd class="stood">${told}</dd>`;
}

/** "12 mentions", and every one of them by article, copies of a text counted with it. */
function mentions(c: Concordance, { id, mentions: all }: Entity): Html {
  const order = placesOf(c, all);
  const summary = html`${count(all.length, 'mention')} in ${count(order.length, 'article')}`;
  if (order.length > OPEN_PLACES && isLarge(c)) return laterList('mentions', id, summary);
  const places = order.slice(0, LONGEST).map((held) => printPlaces(c, held));
  const more = order.length > LONGEST && html` <small>and ${count(order.length - LONGEST, 'other article')}</small>`;
  if (order.length <= OPEN_PLACES)
    return html`<span class="places">${count(all.length, 'mention')}</span> ${join(places, ' ')}`;
  return html`<details><summary>${summary}</summary>${join(places, ' ')}${more}</details>`;
}

/** Mentions by article, in the order of the edition. */
function placesOf(c: Concordance, all: readonly Passage[]): Passage[][] {
  const byArticle = new Map<string, Passage[]>();
  for (const passage of all) byArticle.set(passage.article, [...(byArticle.get(passage.article) ?? []), passage]);
  const order = [...byArticle].sort((a, b) => bySiglum(c.articles.get(a[0])!, c.articles.get(b[0])!));
  return order.map(([, held]) => held);
}

function printPlaces(c: Concordance, held: readonly Passage[]): Html {
  const rest = held.slice(1).map((passage, i) => toPassage(c, passage, String(i + 2)));
  return html`<span class="places">${siglumAt(c, held[0]!)}${rest.length > 0 && ' '}${join(rest, ' ')}</span>`;
}
