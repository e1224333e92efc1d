import type { Relation } from '../../../corpora/affairs/gold.ts';
import type { Edition, Upstream, WitnessLink } from '../../../src/model.ts';

/** What is said of a pair of articles, seen from the first: `a` is the first, `b` the second. */
export interface Call {
  readonly relation: Relation;
  /** Null where no link says anything. */
  readonly upstream: Upstream | null;
}

/** Says how two articles (ids of the edition) relate. */
export type Judge = (first: string, second: string) => Call;

const none: Call = { relation: 'independent', upstream: null };

/**
 * Reads an edition's links as its readers must: inside a text group every pair is the same text, and a link between
 * the first articles of two groups holds for all pairs of the two. A pair's own link comes before its group's.
 * Links to lost witnesses say nothing of a pair of articles.
 */
export function judgeOf(edition: Edition): Judge {
  const groupOf = new Map(edition.textGroups.flatMap((g) => g.articles.map((id) => [id, g] as const)));
  const links = new Map<string, WitnessLink>();
  const neighbours = new Map<string, string[]>();
  for (const link of edition.links) {
    if (!groupOf.has(link.a) || !groupOf.has(link.b)) continue;
    links.set(`${link.a} ${link.b}`, link);
    if (groupOf.get(link.a) !== groupOf.get(link.b)) continue;
    neighbours.set(link.a, [...(neighbours.get(link.a) ?? []), link.b]);
    neighbours.set(link.b, [...(neighbours.get(link.b) ?? []), link.a]);
  }
  const own = (first: string, second: string): Call | null => {
    const link = links.get(`${first} ${second}`);
    if (link !== undefined) return { relation: link.kind, upstream: link.upstream };
    const turned = links.get(`${second} ${first}`);
    return turned === undefined ? null : { relation: turned.kind, upstream: turn(turned.upstream) };
  };
  return (first, second) => {
    const [x, y] = [groupOf.get(first), groupOf.get(second)];
    if (x === undefined || y === undefined) return none;
    if (x === y) return { relation: 'same-text', upstream: alongTree(first, second, neighbours, own) };
    return own(first, second) ?? own(x.articles[0]!, y.articles[0]!) ?? none;
  };
}

function turn(upstream: Upstream): Upstream {
  return upstream === 'a' ? 'b' : upstream === 'b' ? 'a' : upstream;
}

/** The direction between two members of a group, from the links on the way between them in the group's tree. */
function alongTree(
  first: string,
  second: string,
  neighbours: ReadonlyMap<string, readonly string[]>,
  own: (first: string, second: string) => Call | null,
): Upstream | null {
  const ways = new Map<string, string>([[first, '']]);
  const queue = [first];
  for (let i = 0; i < queue.length && !ways.has(second); i++) {
    const here = queue[i]!;
    for (const next of neighbours.get(here) ?? []) {
      if (ways.has(next)) continue;
      const step = own(here, next)?.upstream ?? 'unknown';
      ways.set(next, ways.get(here) + step.charAt(0));
      queue.push(next);
    }
  }
  const way = ways.get(second);
  if (way === undefined) return null;
  if (/^a+$/.test(way)) return 'a';
  if (/^b+$/.test(way)) return 'b';
  // Up towards a common source and down again.
  return /^b*c*a*$/.test(way) ? 'common' : 'unknown';
}
