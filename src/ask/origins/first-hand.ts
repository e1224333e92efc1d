import { RELATIVE_AT_FRONT } from '../../languages/en/pronouns/reference.ts';
import { byCodeUnit, type Claim, foldOutletName, type Passage, type Story, type Testimony } from '../../model.ts';
import type { Concordance } from '../concordance.ts';
import { ownNames } from '../own-names.ts';
import { type Bearing, bearingsOf } from './bearings.ts';

/** Somebody an outlet has something from. */
export interface FirstHandSource {
  /** The full name, or the words the page has for somebody it does not name. */
  readonly name: string;
  /** Entity id of a named one. */
  readonly entity: string | null;
  /** Where the name or the words stand first. */
  readonly passage: Passage;
  readonly claims: readonly Claim[];
}

/** An outlet that has something of an affair itself. */
export interface FirstHand {
  readonly outlet: string;
  /** Its lost report, where its own page is not in the edition. */
  readonly lost: string | null;
  /** Its articles in the edition. */
  readonly articles: readonly string[];
  /** Whom it has it from, those of most claims first. */
  readonly sources: readonly FirstHandSource[];
  /** Claims that rest on it alone. */
  readonly alone: readonly Claim[];
  /** Claims of which it is an origin. */
  readonly claims: readonly Claim[];
}

/**
 * Who has an affair first-hand: the outlets that are origins of its claims, those of most claims first, each with the people, bodies,
 * papers and unnamed sources that its words are from. An outlet that only passes on what another found is not among them.
 *
 * @example firstHand(c, c.affairs[0]!).map(({ outlet, sources }) => `${outlet}: ${sources.length} sources`)
 */
export function firstHand(c: Concordance, story: Story): FirstHand[] {
  const outlets = new Map<string, { name: string; claims: Claim[]; alone: Claim[]; sources: Map<string, Collected> }>();
  for (const claim of c.claimsOf.get(story.id) ?? []) {
    const { names, max } = claim.origins;
    const bearings = bearingsOf(c, claim);
    for (const name of names) {
      const key = foldOutletName(name);
      if (!hasItself(c, bearings, key)) continue;
      const held = outlets.get(key) ?? { name, claims: [], alone: [], sources: new Map<string, Collected>() };
      outlets.set(key, held);
      held.claims.push(claim);
      if (max === 1) held.alone.push(claim);
      for (const testimony of claim.testimonies) {
        if (!isOf(c, testimony, key)) continue;
        const source = sourceOf(c, claim, testimony);
        if (source === null) continue;
        const known = held.sources.get(source.name) ?? { ...source, claims: new Set<Claim>() };
        known.claims.add(claim);
        held.sources.set(source.name, known);
      }
    }
  }
  return [...outlets.entries()]
    .map(([key, { name, claims, alone, sources }]) => ({
      outlet: name,
      lost:
        c.edition.witnesses.find(({ kind, outlet }) => kind === 'lost' && outlet && foldOutletName(outlet) === key)
          ?.id ?? null,
      articles: c.edition.articles.filter((held) => ownNames(held).includes(key)).map(({ id }) => id),
      sources: [...sources.values()]
        .map((source) => ({ ...source, claims: [...source.claims] }))
        .sort((a, b) => b.claims.length - a.claims.length || byCodeUnit(a.name, b.name)),
      alone,
      claims,
    }))
    .sort((a, b) => b.claims.length - a.claims.length || byCodeUnit(a.outlet, b.outlet));
}

/** True unless the outlet's own articles, as far as they tell the claim, all leave open whom they have it from. */
function hasItself(c: Concordance, bearings: readonly Bearing[], key: string): boolean {
  const its = bearings.filter(({ testimony }) => ownNames(c.articles.get(testimony.article)!).includes(key));
  return its.length === 0 || its.some(({ standing }) => standing === 'own');
}

interface Collected extends Omit<FirstHandSource, 'claims'> {
  readonly claims: Set<Claim>;
}

/** True if a testimony's words come from this outlet: it is credited, or nobody is and the article is its own. */
function isOf(c: Concordance, { via, article }: Testimony, key: string): boolean {
  return via === null ? ownNames(c.articles.get(article)!).includes(key) : foldOutletName(via) === key;
}

/** Whom a testimony has its words from: its speaker, or the words for somebody unnamed that its attribution has. */
function sourceOf(c: Concordance, claim: Claim, testimony: Testimony): Omit<FirstHandSource, 'claims'> | null {
  const { speaker, speakerEntity, attribution } = testimony;
  const words = attribution === null ? undefined : c.attributions.get(attribution)?.source[0];
  if (speaker !== null) {
    if (c.outletNames.has(foldOutletName(speaker)) || (speakerEntity === null && isBare(speaker))) return null;
    return { name: speaker, entity: speakerEntity, passage: words ?? testimony };
  }
  if (words === undefined || !claim.voices.some(({ kind }) => kind === 'unnamed' || kind === 'document')) return null;
  const name = words.exact.replace(/\s+/g, ' ').replace(RELATIVE_AT_FRONT, '');
  if (isBare(name) || name.length > LONGEST) return null;
  return { name, entity: null, passage: words };
}

/** True of one word, which tells nobody unnamed apart: "officials". */
function isBare(words: string): boolean {
  return !/\S\s+\S/u.test(words);
}

/** Characters of words for somebody unnamed; longer ones are a clause. */
const LONGEST = 80;
