import type { LinkKind, WitnessLink } from '../../model.ts';

/** Kinds of link that a credit makes, and how sure one is that rests on a credit and not on a clue. */
const BY_CREDIT: ReadonlySet<LinkKind> = new Set(['cites', 'rewrites']);
const CREDITED = 0.7;

/**
 * Tells circles of credits: where A has it from B, B from C and C from A, none of the three is upstream, and each link of
 * the circle says so. What stands outside the circle keeps its direction.
 *
 * Strongly connected parts by depth-first search (Tarjan, 1972), without recursion.
 *
 * @param extant ids of the articles at hand
 * @param nameOf what an article is called in a sentence
 */
export function loopsTold(
  links: readonly WitnessLink[],
  extant: ReadonlySet<string>,
  nameOf: (id: string) => string,
): WitnessLink[] {
  const ups = new Map<string, string[]>();
  const counts = ({ a, b, kind, upstream, confidence }: WitnessLink) =>
    BY_CREDIT.has(kind) &&
    confidence >= CREDITED &&
    (upstream === 'a' || upstream === 'b') &&
    extant.has(a) &&
    extant.has(b);
  for (const link of links) {
    if (!counts(link)) continue;
    const [up, down] = link.upstream === 'a' ? [link.a, link.b] : [link.b, link.a];
    ups.set(down, [...(ups.get(down) ?? []), up]);
  }
  const part = partsOf(ups);
  return links.map((link) => {
    const circle = counts(link) ? part.get(link.a) : undefined;
    if (circle === undefined || circle !== part.get(link.b) || circle.length < 2) return link;
    const round = circle.map(nameOf).join(', ');
    return {
      ...link,
      upstream: 'unknown',
      reasons: [
        ...link.reasons,
        `the pages credit one another in a circle (${round}): none of them is shown to have it first`,
      ],
    };
  });
}

/** For each node the strongly connected part it is in. */
function partsOf(next: ReadonlyMap<string, readonly string[]>): Map<string, readonly string[]> {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const part = new Map<string, readonly string[]>();
  const held: string[] = [];
  for (const root of next.keys()) {
    if (index.has(root)) continue;
    const path: { readonly node: string; at: number }[] = [{ node: root, at: 0 }];
    while (path.length > 0) {
      const here = path.at(-1)!;
      if (here.at === 0) {
        index.set(here.node, index.size);
        low.set(here.node, index.get(here.node)!);
        held.push(here.node);
      }
      const to = next.get(here.node)?.[here.at++];
      if (to !== undefined) {
        if (!index.has(to)) path.push({ node: to, at: 0 });
        else if (!part.has(to)) low.set(here.node, Math.min(low.get(here.node)!, index.get(to)!));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) low.set(above.node, Math.min(low.get(above.node)!, low.get(here.node)!));
      if (low.get(here.node) !== index.get(here.node)) continue;
      const members = held.splice(held.indexOf(here.node));
      for (const member of members) part.set(member, members);
    }
  }
  return part;
}
