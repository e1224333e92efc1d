import type { Claim, Edition } from '../model.ts';

/** What an edition comes to, for the terminal and for `--json`. */
export interface Summary {
  readonly articles: number;
  readonly distinctTexts: number;
  readonly stories: number;
  readonly lostWitnesses: readonly {
    readonly siglum: string;
    readonly outlet: string | null;
    readonly knownThrough: readonly string[];
  }[];
  readonly claims: number;
  /** Claims several articles witness, by independent origins, most first. */
  readonly bestSupported: readonly SupportedClaim[];
  /** Claims several articles witness that may all rest on one origin, most articles first. */
  readonly leastSupported: readonly SupportedClaim[];
  readonly conflicts: number;
  readonly notSeen: {
    readonly failed: number;
    readonly undated: number;
    readonly otherLanguages: number;
    readonly notes: number;
  };
}

export interface SupportedClaim {
  readonly id: string;
  readonly text: string;
  readonly origins: { readonly min: number; readonly max: number };
  readonly voices: number;
  /** Sigla of the articles that witness it. */
  readonly articles: readonly string[];
}

/** Claims listed of each sort. */
const LISTED = 3;

/** Sums an edition up. */
export function summarize(edition: Edition): Summary {
  const siglum = new Map(edition.articles.map((article) => [article.id, article.siglum]));
  const supported = edition.claims
    .filter(({ parent }) => parent === null)
    .map((claim) => supportOf(claim, siglum))
    .filter((claim) => claim.articles.length > 1);
  const best = supported.toSorted(
    (x, y) => y.origins.min - x.origins.min || y.origins.max - x.origins.max || y.articles.length - x.articles.length,
  );
  const least = supported
    .filter((claim) => claim.origins.max === 1)
    .sort((x, y) => y.articles.length - x.articles.length);
  return {
    articles: edition.articles.length,
    distinctTexts: edition.textGroups.length,
    stories: edition.stories.filter((story) => story.articles.length > 1).length,
    lostWitnesses: edition.witnesses
      .filter((witness) => witness.kind === 'lost')
      .map((witness) => ({
        siglum: witness.siglum,
        outlet: witness.outlet,
        knownThrough: witness.knownThrough.map((id) => siglum.get(id)!),
      })),
    claims: edition.claims.filter(({ parent }) => parent === null).length,
    bestSupported: best.filter((claim) => claim.origins.max > 1).slice(0, LISTED),
    leastSupported: least.slice(0, LISTED),
    conflicts: edition.conflicts.length,
    notSeen: {
      failed: edition.notSeen.failed.length,
      undated: edition.notSeen.undated.length,
      otherLanguages: edition.notSeen.otherLanguages.length,
      notes: edition.notSeen.notes.length,
    },
  };
}

function supportOf(claim: Claim, siglum: ReadonlyMap<string, string>): SupportedClaim {
  return {
    id: claim.id,
    text: claim.text,
    origins: { min: claim.origins.min, max: claim.origins.max },
    voices: claim.voices.length,
    articles: [...new Set(claim.testimonies.map(({ article }) => siglum.get(article)!))],
  };
}
