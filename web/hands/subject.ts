import type { Concordance } from '../../src/ask/concordance.ts';
import {
  type Claim,
  type EditionArticle,
  type Entity,
  overlapLength,
  type Passage,
  passageOf,
  type Span,
  spanJaccard,
  type Testimony,
} from '../../src/model.ts';

/** What one rules on: what stands at a place of the edition, as far as the edition knows it. */
export interface Subject {
  /** What it is called: "Claim 12", "“the pier is shut” in C". */
  readonly name: string;
  /** The words that are looked at. */
  readonly words: Passage | null;
  readonly article: EditionArticle | null;
  readonly claim: { readonly claim: Claim; readonly number: number; readonly testimony: Testimony } | null;
  readonly person: { readonly entity: Entity; readonly mention: Passage } | null;
  /** Two texts, where it is on how they are related. */
  readonly pair: readonly [EditionArticle, EditionArticle] | null;
}

const NOTHING = { words: null, article: null, claim: null, person: null, pair: null } as const;

/** A claim, by its id. */
export function claimSubject(c: Concordance, id: string): Subject | null {
  const found = c.claims.get(id);
  const testimony = found?.claim.testimonies.find(({ exact }) => exact === found.claim.text);
  if (found === undefined || testimony === undefined) return null;
  return { ...NOTHING, name: `Claim ${found.number}`, claim: { ...found, testimony }, words: testimony };
}

/** A person, body or place, by its id. */
export function personSubject(c: Concordance, id: string): Subject | null {
  const entity = c.entities.get(id);
  const mention = entity?.mentions[0];
  return entity === undefined || mention === undefined
    ? null
    : { ...NOTHING, name: entity.name, person: { entity, mention } };
}

/** Two texts. */
export function pairSubject(a: EditionArticle, b: EditionArticle): Subject {
  return { ...NOTHING, name: `${a.siglum} and ${b.siglum}`, pair: [a, b] };
}

/** Words of an article, with the claim that is stated and the name that is written there; the article alone without a span. */
export function wordsSubject(c: Concordance, article: EditionArticle, span: Span | null): Subject {
  if (span === null) return { ...NOTHING, name: `The text ${article.siglum}`, article };
  const words = passageOf(article, span);
  return {
    ...NOTHING,
    name: `Words in ${article.siglum}`,
    words,
    article,
    claim: claimAt(c, words),
    person: personAt(c, words),
  };
}

/** From this share of the shorter of two stretches on, a statement is what the words are looked at for. */
const STATED = 0.5;

function claimAt(c: Concordance, words: Passage): Subject['claim'] {
  let best: { readonly id: string; readonly testimony: Testimony; readonly likeness: number } | null = null;
  for (const claim of c.edition.claims) {
    for (const testimony of claim.testimonies) {
      if (testimony.article !== words.article) continue;
      const shared = overlapLength(testimony, words);
      const shorter = Math.min(testimony.end - testimony.start, words.end - words.start);
      if (shared < STATED * shorter || shared === 0) continue;
      const likeness = spanJaccard(testimony, words);
      if (best === null || likeness > best.likeness) best = { id: claim.id, testimony, likeness };
    }
  }
  return best === null ? null : { ...c.claims.get(best.id)!, testimony: best.testimony };
}

/** Longer stretches than this are looked at for what they say, not for a name in them. In characters. */
const LONGEST_NAME = 60;

function personAt(c: Concordance, words: Passage): Subject['person'] {
  if (words.end - words.start > LONGEST_NAME) return null;
  for (const entity of c.edition.entities) {
    const mention = entity.mentions.find((one) => one.article === words.article && overlapLength(one, words) > 0);
    if (mention !== undefined) return { entity, mention };
  }
  return null;
}
