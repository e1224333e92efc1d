import {
  type Claim,
  type Edition,
  type EditionArticle,
  type Entity,
  overlapLength,
  type Passage,
  type Place,
  passageOf,
  type Ruling,
  type RulingKind,
} from '../model.ts';
import type { Anchored, FoundAt } from './anchors.ts';
import type { Anchor, LoggedRuling } from './ruling.ts';
import type { Replayed, Undoing } from './standing.ts';

/** What of an edition tells whether a ruling acted. */
export type Made = Pick<Edition, 'claims' | 'entities' | 'articles'>;

/** The rulings as the edition lists them, by date: who ruled what, where it was found, and what came of it. */
export function outcomesIn(replayed: readonly Replayed[], made: Made): Ruling[] {
  const articles = new Map(made.articles.map((article) => [article.id, article]));
  const look = lookIn(made, articles);
  return replayed.flatMap((one): Ruling[] => {
    const { ruling, a, b, against } = one;
    const why = whyNot(one, look);
    const found = [...a, ...b];
    const told: Ruling = {
      id: ruling.id,
      kind: ruling.ruling,
      of: 'of' in ruling ? ruling.of : null,
      by: ruling.by,
      at: ruling.at,
      reason: ruling.reason,
      value: valueIn(ruling),
      passages: found.flatMap(({ article, place }): Passage[] =>
        place === null ? [] : [passageOf(articles.get(article)!, place)],
      ),
      articles: [...new Set(found.map(({ article }) => article))],
      against,
      outcome: against.length > 0 ? 'disputed' : why === null ? 'applied' : 'found-nothing',
      note: noteOf(one, articles, why),
    };
    return [told, ...one.takenBack.map((undoing) => takenBackAs(told, undoing))];
  });
}

/** Somebody else's taking back of a ruling, listed beside it. */
function takenBackAs(told: Ruling, { id, by, at, reason }: Undoing): Ruling {
  return { ...told, id, kind: 'undo', of: null, by, at, reason, against: [told.id], note: `Takes back: ${told.note}` };
}

function valueIn(ruling: Replayed['ruling']): string | null {
  if ('value' in ruling) return ruling.value;
  return 'link' in ruling && ruling.link !== undefined
    ? `${ruling.link.kind}, upstream: ${ruling.link.upstream}`
    : null;
}

interface Look {
  claimsAt(found: readonly FoundAt[]): ReadonlySet<Claim>;
  entitiesAt(found: readonly FoundAt[]): ReadonlySet<Entity>;
}

/** How many mentions of an entity an edition lists; of one that is named more often the spellings tell. */
const LISTED = 200;

function lookIn({ claims, entities }: Made, articles: ReadonlyMap<string, EditionArticle>): Look {
  const stated = byArticle(claims.flatMap((claim) => claim.testimonies.map((one) => [one, claim] as const)));
  const named = byArticle(entities.flatMap((entity) => entity.mentions.map((one) => [one, entity] as const)));
  return {
    claimsAt: (found) => at(stated, found),
    entitiesAt: (found) => {
      const listed = at(named, found);
      if (listed.size > 0) return listed;
      const written = new Set(
        found.flatMap(({ article, place }) => (place ? passageOf(articles.get(article)!, place).exact : [])),
      );
      const often = entities.filter(({ mentions }) => mentions.length >= LISTED);
      return new Set(often.filter(({ variants }) => variants.some(({ text }) => written.has(text))));
    },
  };
}

function byArticle<T>(
  list: readonly (readonly [Passage, T])[],
): ReadonlyMap<string, readonly (readonly [Passage, T])[]> {
  const map = new Map<string, (readonly [Passage, T])[]>();
  for (const one of list) {
    const here = map.get(one[0].article);
    if (here === undefined) map.set(one[0].article, [one]);
    else here.push(one);
  }
  return map;
}

/** What stands at some places: what shares at least half of the shorter of the two stretches. */
function at<T>(
  map: ReadonlyMap<string, readonly (readonly [Passage, T])[]>,
  found: readonly FoundAt[],
): ReadonlySet<T> {
  return new Set(
    found.flatMap(({ article, place }) =>
      place === null ? [] : (map.get(article) ?? []).filter(([passage]) => isAt(passage, place)).map(([, one]) => one),
    ),
  );
}

function isAt(passage: Passage, place: Place): boolean {
  return 2 * overlapLength(passage, place) >= Math.min(passage.end - passage.start, place.end - place.start);
}

/** Why a ruling that nobody gainsays did not act, as the rest of a sentence; null where it did. */
function whyNot({ ruling, a, b, found }: Replayed, look: Look): string | null {
  if (!found) return 'its words are in no page of this edition';
  if (!('of' in ruling)) {
    const stated = ruling.ruling === 'wording' || ruling.ruling === 'speaker';
    const none = stated && look.claimsAt(a).size === 0;
    return none ? 'no claim is stated there' : null;
  }
  if (ruling.of === 'links')
    return a.some((x) => b.some((y) => x.article !== y.article)) ? null : 'it names one page twice';
  if (ruling.of === 'outlets') return null;
  const [one, other]: readonly ReadonlySet<unknown>[] =
    ruling.of === 'claims' ? [look.claimsAt(a), look.claimsAt(b)] : [look.entitiesAt(a), look.entitiesAt(b)];
  if (one!.size === 0 || other!.size === 0)
    return ruling.of === 'claims' ? 'no claim is stated there' : 'nobody was found to be named there';
  const together = [...one!].some((thing) => other!.has(thing));
  if (ruling.ruling === 'same' && !together) return 'they could not be brought together';
  if (ruling.ruling === 'different' && together) return 'they could not be told apart';
  return null;
}

const OF_TWO = {
  claims: { same: 'One claim', different: 'Two claims', unsure: 'Perhaps one claim' },
  persons: { same: 'One and the same', different: 'Not the same', unsure: 'Perhaps the same' },
  outlets: { same: 'One outlet', different: 'Two outlets', unsure: 'Perhaps one outlet' },
  links: { same: 'Related', different: 'Not related', unsure: 'Perhaps related' },
} as const;
const OF_ONE: Readonly<Record<Exclude<RulingKind, 'same' | 'different' | 'unsure' | 'undo'>, string>> = {
  origin: 'Who wrote it',
  date: 'When it was published',
  speaker: 'Who says it',
  wording: 'The words that are printed for the claim',
  hide: 'Not printed as a claim',
  note: 'Note',
};

/**
 * What an entry of a log rules, in a sentence, by the log alone.
 *
 * @param entry looks up another entry, for one that takes back
 * @param articles the articles at hand, by which pages are called
 */
export function toldOf(
  ruling: LoggedRuling,
  entry: (id: string) => LoggedRuling | undefined,
  articles: readonly (Anchored & Named)[] = [],
): string {
  if (ruling.ruling === 'undo') {
    const undone = entry(ruling.undoes);
    return `Takes back: ${undone === undefined ? 'a ruling that is not here' : toldOf(undone, entry, articles)}`;
  }
  const found = (anchor: Anchor): FoundAt[] =>
    articles
      .filter(({ sha256, url }) => (anchor.sha256 === null ? url === anchor.url : sha256 === anchor.sha256))
      .slice(0, 1)
      .map(({ id }) => ({ article: id, place: null }));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return noteOf({ ruling, a: found(ruling.a), b: 'b' in ruling ? found(ruling.b) : [] }, byId, null);
}

/** What a page is called by in a sentence. */
interface Named {
  readonly title: string | null;
  readonly key: string;
}

function noteOf(
  { ruling, a, b }: Pick<Replayed, 'ruling' | 'a' | 'b'>,
  articles: ReadonlyMap<string, Named>,
  why: string | null,
): string {
  const spoken = (anchor: Pick<Anchor, 'exact' | 'url'>, found: readonly FoundAt[]): string => {
    if (anchor.exact !== null) return `“${anchor.exact}”`;
    const page = found[0] && articles.get(found[0].article);
    return page?.title ?? page?.key ?? anchor.url ?? 'a page that is not here';
  };
  const about = [spoken(ruling.a, a), ...('b' in ruling ? [spoken(ruling.b, b)] : [])].join(' and ');
  const head = 'of' in ruling ? OF_TWO[ruling.of][ruling.ruling] : OF_ONE[ruling.ruling];
  const value = ruling.ruling === 'speaker' && ruling.value === null ? 'the article itself' : valueIn(ruling);
  return `${head}: ${about}${value === null ? '' : `: ${value}`}${why === null ? '' : ` (${why})`}.`;
}
