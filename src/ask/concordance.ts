import { nameKey } from '../languages/en/words/fold.ts';
import {
  type Attribution,
  byCodeUnit,
  type Claim,
  type Conflict,
  checkPassage,
  type Edition,
  type EditionArticle,
  type Entity,
  foldOutletName,
  type Passage,
  type Story,
  type TextGroup,
  VariorumError,
  type Witness,
} from '../model.ts';
import { ownNames } from './own-names.ts';
import { everyPassage } from './passages.ts';

/** An edition with the look-ups that its pages need: made once, then only read. */
export interface Concordance {
  readonly edition: Edition;
  readonly articles: ReadonlyMap<string, EditionArticle>;
  readonly witnesses: ReadonlyMap<string, Witness>;
  readonly groups: ReadonlyMap<string, TextGroup>;
  /** Claim id → the claim and its number in this report, from 1; in the order of the report. */
  readonly claims: ReadonlyMap<string, { readonly claim: Claim; readonly number: number }>;
  /** Stories with at least two articles, largest first. */
  readonly affairs: readonly Story[];
  /** Stories of one article. */
  readonly strays: readonly Story[];
  /** Article id → the passages that something in the edition stands on: distinct, by start, the longer first. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  /** Passage id → the claims, told by more than one article, that it bears witness to. */
  readonly witnessOf: ReadonlyMap<string, readonly string[]>;
  /** Story id → its claims, by weight. */
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  /** Entity id → the claims whose voice it is. */
  readonly voicedBy: ReadonlyMap<string, readonly Claim[]>;
  /** Name, as `nameKey` has it → the claims that a voice of this name says that is no entity. */
  readonly voicedByWords: ReadonlyMap<string, readonly Claim[]>;
  /** Claim id → the conflicts it is part of. */
  readonly conflictsOf: ReadonlyMap<string, readonly Conflict[]>;
  /** Entity id → the entity. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Name, as `nameKey` has it → the entities that bear it; their other spellings do not count. */
  readonly entitiesByName: ReadonlyMap<string, readonly Entity[]>;
  /** Attribution id → the attribution. */
  readonly attributions: ReadonlyMap<string, Attribution>;
  /** Names of outlets that an article is published or written by, or that a lost witness is of, folded. */
  readonly outletNames: ReadonlySet<string>;
  /** Outlet name → its place in the palette of origins, from 1. */
  readonly inks: ReadonlyMap<string, number>;
}

/** How many inks (colour and pattern together) the style sheet knows. */
const INKS = 12;

/** Builds the look-ups and checks every anchor. Throws `anchor` for a passage that is not where it claims to be. */
export function makeConcordance(edition: Edition): Concordance {
  return concordanceOf(edition, checkedPassages(edition));
}

function checkedPassages(edition: Edition): ReadonlyMap<string, readonly Passage[]> {
  const articles = new Map(edition.articles.map((article) => [article.id, article]));
  const passages = new Map<string, Map<string, Passage>>();
  for (const passage of everyPassage(edition)) {
    const article = articles.get(passage.article);
    if (!article) throw new VariorumError('anchor', `There is no article ${passage.article}.`, { passage });
    checkPassage(article.text, passage);
    const held = passages.get(passage.article) ?? new Map<string, Passage>();
    passages.set(passage.article, held);
    held.set(`${passage.start}-${passage.end}`, passage);
  }
  return new Map([...passages].map(([id, held]) => [id, [...held.values()].sort(byStart)]));
}

/** The look-ups of an edition whose anchors hold; `passages` as {@link Concordance} wants them. */
export function concordanceOf(edition: Edition, passages: Concordance['passages']): Concordance {
  const articles = new Map(edition.articles.map((article) => [article.id, article]));
  const affairs = edition.stories.filter((s) => s.articles.length > 1);
  affairs.sort((a, b) => b.articles.length - a.articles.length);
  return {
    edition,
    articles,
    witnesses: new Map(edition.witnesses.map((witness) => [witness.id, witness])),
    groups: new Map(edition.textGroups.map((group) => [group.id, group])),
    claims: new Map(inOrder(edition, affairs).map((claim, i) => [claim.id, { claim, number: i + 1 }])),
    affairs,
    strays: edition.stories.filter((s) => s.articles.length < 2),
    passages,
    witnessOf: claimsByPassage(edition, articles),
    claimsOf: grouped(edition.claims, (claim) => [claim.story]),
    voicedBy: grouped(edition.claims, ({ voices }) => [...new Set(voices.flatMap(({ entity }) => entity ?? []))]),
    voicedByWords: grouped(edition.claims, ({ voices }) => [
      ...new Set(voices.flatMap(({ name, entity }) => (entity === null ? nameKey(name) : []))),
    ]),
    conflictsOf: grouped(edition.conflicts, (conflict) => conflict.claims),
    entities: new Map(edition.entities.map((entity) => [entity.id, entity])),
    entitiesByName: grouped(edition.entities, ({ name }) => [nameKey(name)]),
    attributions: new Map(edition.attributions.map((one) => [one.id, one])),
    outletNames: outletNames(edition),
    inks: inksOf(edition),
  };
}

/** The claims as the report has them: those of the largest affair first, those of single articles last. */
function inOrder({ claims }: Edition, affairs: readonly Story[]): readonly Claim[] {
  const place = new Map(affairs.map(({ id }, i) => [id, i]));
  const of = ({ story }: Claim) => place.get(story) ?? affairs.length;
  return claims
    .map((claim, i) => ({ claim, i }))
    .sort((a, b) => of(a.claim) - of(b.claim) || a.i - b.i)
    .map(({ claim }) => claim);
}

function grouped<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const held = groups.get(key);
      if (held) held.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function byStart(a: Passage, b: Passage): number {
  return a.start - b.start || b.end - a.end;
}

/** The id a passage's landing place has in the report. */
export function passageId(article: { readonly siglum: string }, passage: Passage): string {
  return `${article.siglum}-${passage.start}-${passage.end}`;
}

function claimsByPassage(edition: Edition, articles: ReadonlyMap<string, EditionArticle>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const claim of edition.claims) {
    if (claim.testimonies.length < 2) continue;
    for (const witness of claim.testimonies) {
      if (claim.testimonies.some((other) => covers(other, witness))) continue;
      const id = passageId(articles.get(witness.article)!, witness);
      const ids = found.get(id);
      if (!ids) found.set(id, [claim.id]);
      else if (!ids.includes(claim.id)) ids.push(claim.id);
    }
  }
  return found;
}

/** True if `a` and `b` overlap in one text and `a` is the longer, or as long and earlier: one number is enough. */
function covers(a: Passage, b: Passage): boolean {
  if (a.article !== b.article || a.end <= b.start || b.end <= a.start) return false;
  const longer = a.end - a.start - (b.end - b.start);
  return longer > 0 || (longer === 0 && a.start < b.start);
}

function outletNames({ articles, witnesses }: Edition): ReadonlySet<string> {
  const lost = witnesses.flatMap(({ outlet }) => (outlet ? [foldOutletName(outlet)] : []));
  return new Set([...articles.flatMap(ownNames), ...lost]);
}

/** The commonest origins get the plainest inks. */
function inksOf(edition: Edition): Map<string, number> {
  const uses = new Map<string, number>();
  for (const claim of edition.claims) {
    for (const name of claim.origins.names) uses.set(name, (uses.get(name) ?? 0) + claim.testimonies.length);
  }
  const names = [...uses].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]));
  return new Map(names.map(([name], i) => [name, (i % INKS) + 1]));
}

/** The story's name as people would say it, whatever the edition calls it. */
export function storyName(c: Concordance, story: Story): string {
  return story.name || c.articles.get(story.articles[0] ?? '')?.title || 'An unnamed affair';
}
