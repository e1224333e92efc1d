import {
  type Claim,
  type Conflict,
  type Edition,
  type EditionArticle,
  foldOutletName,
  type Origins,
  type Passage,
  type Witness,
} from '../model.ts';
import { type Continued, continuedClaims, sameArticles } from './continued.ts';

/** A text that came, or went. */
export interface ArticleChange {
  readonly article: string;
  readonly siglum: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly published: string | null;
  /** Sigla of the texts of the same edition that are the same text: it is a copy. */
  readonly copyOf: readonly string[];
}

type Interval = Pick<Origins, 'min' | 'max' | 'names'>;

/** A claim that stands otherwise than before. */
export interface ClaimChange {
  /** Id in the later edition; in the earlier where it is gone. */
  readonly claim: string;
  readonly text: string;
  /** Ids of the claims of the earlier edition whose statements it has, the one it continues first. */
  readonly was: readonly string[];
  /** `joined`: it has statements of several. `parted`: some of its statements are now another claim's. */
  readonly what: 'new' | 'gone' | 'moved' | 'joined' | 'parted' | 'told-again';
  readonly before: Interval | null;
  readonly after: Interval | null;
  /** What states it now and did not before. */
  readonly statements: readonly Passage[];
}

/** A fact of a claim for which other values are told than before. */
export interface ValueChange {
  readonly claim: string;
  readonly what: string;
  readonly before: readonly string[];
  /** The values that are new, where they stand. */
  readonly values: readonly { readonly value: string; readonly passage: Passage }[];
}

/** A denial, a confirmation or a correction that the earlier edition did not have. */
export interface StatusChange {
  readonly claim: string;
  readonly state: 'denied' | 'confirmed' | 'corrected';
  readonly date: string | null;
  readonly passage: Passage;
}

/** A report nobody here holds that was not known of before, or is held now. */
export interface LostChange {
  readonly witness: string;
  readonly siglum: string;
  readonly outlet: string | null;
  readonly knownThrough: readonly string[];
}

/** What changed between two editions of a case. Every passage and siglum is of the later edition, but of what is gone. */
export interface Changes {
  readonly schema: 'variorum/changes@1';
  /** Digests of the two editions. */
  readonly from: string;
  readonly to: string;
  readonly arrived: readonly ArticleChange[];
  readonly left: readonly ArticleChange[];
  /** Whole claims, no parts of others: those whose number of origins moved first, by how far; then those that were joined, parted, are new or gone. */
  readonly claims: readonly ClaimChange[];
  readonly values: readonly ValueChange[];
  readonly statuses: readonly StatusChange[];
  /** Differences among accounts that are new. */
  readonly conflicts: readonly Conflict[];
  readonly lost: readonly LostChange[];
  /** Rulings that the earlier edition did not have, by id. */
  readonly rulings: readonly string[];
}

/**
 * What changed from one edition of a case to the next: texts that came, claims that gained or lost an origin, values that moved,
 * denials and corrections, reports newly known of. Pure; empty lists where the two are the same.
 *
 * @example changesBetween(yesterday, today).claims[0]
 */
export function changesBetween(a: Edition, b: Edition): Changes {
  const same = sameArticles(a, b);
  const held = new Set(same.values());
  const continued = continuedClaims(a, b);
  return {
    schema: 'variorum/changes@1',
    from: a.generator.digest,
    to: b.generator.digest,
    arrived: b.articles.filter(({ id }) => !same.has(id)).map((article) => articleChange(b, article)),
    left: a.articles.filter(({ id }) => !held.has(id)).map((article) => articleChange(a, article)),
    claims: claimChanges(a, b, continued),
    values: b.claims.flatMap((claim) => valueChanges(claim, continued)),
    statuses: b.claims.flatMap((claim) => statusChanges(claim, continued, same)),
    conflicts: newConflicts(a, b, same),
    lost: newLost(a, b),
    rulings: b.rulings.filter(({ id }) => !a.rulings.some((one) => one.id === id)).map(({ id }) => id),
  };
}

function articleChange({ textGroups, articles }: Edition, article: EditionArticle): ArticleChange {
  const sigla = new Map(articles.map(({ id, siglum }) => [id, siglum]));
  const group = textGroups.find(({ id }) => id === article.textGroup)?.articles ?? [];
  const { id, siglum, publisher, title, published } = article;
  return {
    article: id,
    siglum,
    publisher,
    title,
    published,
    copyOf: group.filter((other) => other !== id).map((other) => sigla.get(other)!),
  };
}

const intervalOf = ({ origins: { min, max, names } }: Claim): Interval => ({ min, max, names });

function claimChanges(a: Edition, b: Edition, continued: Continued): ClaimChange[] {
  const { before, after, goesOn, from, known } = continued;
  const whole = ({ parent }: Claim) => parent === null;
  const changes = b.claims.filter(whole).flatMap((claim): ClaimChange[] => {
    const was = before.get(claim) ?? null;
    const others = [...from.get(claim)!].filter((one) => one !== was && !goesOn(one));
    const statements = claim.testimonies.filter((one) => !known(one)).map(passageOnly);
    const parted = was !== null && [...after.get(was)!].some((one) => one !== claim && !before.has(one));
    const moved = was !== null && (was.origins.min !== claim.origins.min || was.origins.max !== claim.origins.max);
    const what =
      was === null
        ? 'new'
        : others.length > 0
          ? 'joined'
          : parted
            ? 'parted'
            : moved
              ? 'moved'
              : statements.length > 0
                ? 'told-again'
                : null;
    if (what === null) return [];
    return [
      {
        claim: claim.id,
        text: claim.text,
        was: [...(was === null ? [...from.get(claim)!] : [was, ...others])].map(({ id }) => id),
        what,
        before: was && intervalOf(was),
        after: intervalOf(claim),
        statements,
      },
    ];
  });
  const gone = a.claims
    .filter((claim) => whole(claim) && after.get(claim)!.size === 0)
    .map(
      (claim): ClaimChange => ({
        claim: claim.id,
        text: claim.text,
        was: [claim.id],
        what: 'gone',
        before: intervalOf(claim),
        after: null,
        statements: [],
      }),
    );
  return [...changes, ...gone]
    .map((change, at) => ({ change, at }))
    .sort((x, y) => effectOf(y.change) - effectOf(x.change) || x.at - y.at)
    .map(({ change }) => change);
}

/** How far a claim's interval moved; what is no more than told again or new comes last. */
function effectOf({ what, before, after }: ClaimChange): number {
  if (before === null || after === null) return what === 'gone' ? 0.25 : after!.max > 1 ? 0.5 : 0;
  return 2 * (Math.abs(after.min - before.min) + Math.abs(after.max - before.max)) + (what === 'told-again' ? 0 : 1);
}

function passageOnly({ article, start, end, exact }: Passage): Passage {
  return { article, start, end, exact };
}

function valueChanges(claim: Claim, { before }: Continued): ValueChange[] {
  const was = before.get(claim);
  if (was === undefined) return [];
  const facts = [...new Set(claim.readings.map(({ what }) => what))];
  return facts.flatMap((what) => {
    const known = was.readings.filter((one) => one.what === what);
    const values = new Set(known.map(({ normalized }) => normalized));
    const moved = claim.readings.filter((one) => one.what === what && !values.has(one.normalized));
    // What only one text told was no reading yet: that it is told at all is no move.
    if (moved.length === 0 || known.length === 0) return [];
    const seen = new Set<string>();
    const first = moved.filter(({ normalized }) => !seen.has(normalized) && seen.add(normalized));
    return [
      {
        claim: claim.id,
        what,
        before: [...new Set(known.map(({ value }) => value))],
        values: first.map(({ value, passage }) => ({ value, passage })),
      },
    ];
  });
}

function statusChanges(claim: Claim, { before }: Continued, same: ReadonlyMap<string, string>): StatusChange[] {
  const was = before.get(claim);
  const known = new Set(was?.status.map(({ state, passage }) => `${state} ${passage.article} ${passage.start}`));
  return claim.status.flatMap(({ state, date, passage }) =>
    state === 'reported' || known.has(`${state} ${same.get(passage.article)} ${passage.start}`)
      ? []
      : [{ claim: claim.id, state, date, passage }],
  );
}

function newConflicts(a: Edition, b: Edition, same: ReadonlyMap<string, string>): Conflict[] {
  const keyOf = (kind: string, one: Passage, other: Passage, idOf: (article: string) => string | undefined) =>
    [kind, ...[one, other].map(({ article, start, end }) => `${idOf(article)} ${start} ${end}`).sort()].join('|');
  const known = new Set(a.conflicts.map((one) => keyOf(one.kind, one.a, one.b, (id) => id)));
  return b.conflicts.filter((one) => !known.has(keyOf(one.kind, one.a, one.b, (id) => same.get(id))));
}

/** A lost report is the same if it is of one outlet, or, where nobody is named, known through one article at least. */
function newLost(a: Edition, b: Edition): LostChange[] {
  const sigla = new Map(b.articles.map(({ id, siglum }) => [id, siglum]));
  const lost = ({ witnesses }: Edition) => witnesses.filter(({ kind }) => kind === 'lost');
  const isSame = (one: Witness, other: Witness) =>
    one.outlet === null || other.outlet === null
      ? one.outlet === other.outlet && one.knownThrough.some((id) => other.knownThrough.includes(id))
      : foldOutletName(one.outlet) === foldOutletName(other.outlet);
  const before = lost(a);
  return lost(b)
    .filter((one) => !before.some((other) => isSame(one, other)))
    .map(({ id, siglum, outlet, knownThrough }) => ({
      witness: id,
      siglum,
      outlet,
      knownThrough: knownThrough.map((article) => sigla.get(article)!),
    }));
}
