import { type Claim, type Edition, overlapLength, type Passage, type Testimony } from '../model.ts';

/** Claims of two editions that are one and the same, by what states them. */
export interface Continued {
  /** Claim of the later edition → the one of the earlier that it continues; absent where it is new. */
  readonly before: ReadonlyMap<Claim, Claim>;
  /** Claim of the earlier edition → those of the later that have one of its statements; empty where all are gone. */
  readonly after: ReadonlyMap<Claim, ReadonlySet<Claim>>;
  /** True for a claim of the earlier edition that some claim of the later continues. */
  goesOn(claim: Claim): boolean;
  /** Claim of the later edition → those of the earlier that it has a statement of. */
  readonly from: ReadonlyMap<Claim, ReadonlySet<Claim>>;
  /** True for a statement of the later edition that the earlier had in a claim. */
  known(testimony: Testimony): boolean;
}

/** Two stretches of one text state one thing if the shorter lies so far in the other. */
const ONE_STATEMENT = 0.6;

/**
 * Which claims go on from one edition to the next. Ids do not tell: a claim has that of its first testimony, and an earlier page may
 * arrive. A claim goes on as the one with which it has the most statements in common, each with one at most.
 */
export function continuedClaims(a: Edition, b: Edition): Continued {
  const stated = new Map<string, { readonly place: Passage; readonly claim: Claim }[]>();
  for (const claim of a.claims) {
    for (const place of claim.testimonies) {
      const here = stated.get(place.article);
      if (here === undefined) stated.set(place.article, [{ place, claim }]);
      else here.push({ place, claim });
    }
  }
  const same = sameArticles(a, b);
  const at = (one: Passage) => {
    const article = same.get(one.article);
    return article === undefined ? [] : (stated.get(article) ?? []).filter(({ place }) => isOne(place, one));
  };
  const after = new Map<Claim, Set<Claim>>(a.claims.map((claim) => [claim, new Set()]));
  const from = new Map<Claim, Set<Claim>>();
  const shared: { readonly was: Claim; readonly is: Claim; readonly count: number }[] = [];
  for (const is of b.claims) {
    const counts = new Map<Claim, number>();
    for (const testimony of is.testimonies) {
      const here = at(testimony);
      // Where a sentence is read in two claims, the stretch that is the same counts, not the one around it.
      const exact = here.filter(({ place }) => place.start === testimony.start && place.end === testimony.end);
      for (const was of new Set((exact.length > 0 ? exact : here).map(({ claim }) => claim)))
        counts.set(was, (counts.get(was) ?? 0) + 1);
    }
    for (const [was, count] of counts) {
      after.get(was)!.add(is);
      shared.push({ was, is, count });
    }
    from.set(is, new Set(counts.keys()));
  }
  const before = new Map<Claim, Claim>();
  const taken = new Set<Claim>();
  const order = new Map([...a.claims, ...b.claims].map((claim, i) => [claim, i]));
  shared.sort(
    (x, y) => y.count - x.count || order.get(x.was)! - order.get(y.was)! || order.get(x.is)! - order.get(y.is)!,
  );
  for (const { was, is } of shared) {
    if (before.has(is) || taken.has(was)) continue;
    before.set(is, was);
    taken.add(was);
  }
  return { before, after, goesOn: (claim) => taken.has(claim), from, known: (testimony) => at(testimony).length > 0 };
}

/** Articles of the later edition that the earlier has, with their ids there: of one key and text, or of the same bytes and text. */
export function sameArticles(a: Edition, b: Edition): ReadonlyMap<string, string> {
  const ids = new Set(a.articles.map(({ id }) => id));
  const bytes = new Map(a.articles.map(({ sha256, text, id }) => [`${sha256} ${text}`, id]));
  return new Map(
    b.articles.flatMap(({ id, sha256, text }) => {
      const was = ids.has(id) ? id : bytes.get(`${sha256} ${text}`);
      return was === undefined ? [] : [[id, was] as const];
    }),
  );
}

function isOne(a: Passage, b: Passage): boolean {
  return overlapLength(a, b) >= ONE_STATEMENT * Math.min(a.end - a.start, b.end - b.start);
}
