import type { LinkKind, Story, WitnessLink } from '../model.ts';
import type { Concordance } from './concordance.ts';

/** A node of the drawing: the articles of one text, or a lost witness. */
export interface StemmaNode {
  readonly siglum: string;
  readonly lost: boolean;
  readonly name: string;
  readonly date: string | null;
  /** How many pages carry this text. */
  readonly copies: number;
  readonly href: string;
}

/** `from` and `to` are places in the list of nodes; a directed edge runs from the earlier text to the later. */
export interface StemmaEdge {
  readonly from: number;
  readonly to: number;
  readonly kind: LinkKind;
  readonly directed: boolean;
}

export interface StemmaGraph {
  readonly nodes: readonly StemmaNode[];
  readonly edges: readonly StemmaEdge[];
}

const STRENGTH: readonly LinkKind[] = ['same-text', 'reuses', 'rewrites', 'cites', 'shares-origin'];

/** The witnesses of a story with copies of one text folded, and one edge for each pair: the strongest. */
export function stemmaGraph(c: Concordance, story: Story): StemmaGraph {
  const nodes: StemmaNode[] = [];
  const place = new Map<string, number>();
  for (const id of story.articles) {
    const article = c.articles.get(id)!;
    const group = (c.groups.get(article.textGroup)?.articles ?? [id]).filter((other) => story.articles.includes(other));
    const first = group.find((other) => place.has(other));
    place.set(id, first === undefined ? nodes.length : place.get(first)!);
    if (first !== undefined) continue;
    const { siglum, publisher, published } = article;
    nodes.push({
      siglum,
      lost: false,
      name: publisher ?? '',
      date: published,
      copies: group.length,
      href: `#${siglum}`,
    });
  }
  const here = new Set(story.articles);
  for (const witness of c.edition.witnesses) {
    if (witness.kind !== 'lost' || !witness.knownThrough.some((id) => here.has(id))) continue;
    place.set(witness.id, nodes.length);
    const { siglum, outlet } = witness;
    nodes.push({ siglum, lost: true, name: outlet ?? 'a report', date: null, copies: 1, href: `#w-${witness.id}` });
  }
  return { nodes, edges: edgesOf(c.edition.links, place) };
}

function edgesOf(links: readonly WitnessLink[], place: ReadonlyMap<string, number>): StemmaEdge[] {
  const best = new Map<string, StemmaEdge & { readonly via: string | null }>();
  for (const link of links) {
    const a = place.get(link.a);
    const b = place.get(link.b);
    if (a === undefined || b === undefined || a === b) continue;
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    const held = best.get(key);
    if (held && STRENGTH.indexOf(held.kind) <= STRENGTH.indexOf(link.kind)) continue;
    const [from, to] = link.upstream === 'b' ? [b, a] : [a, b];
    best.set(key, {
      from,
      to,
      kind: link.kind,
      directed: link.upstream === 'a' || link.upstream === 'b',
      via: link.via,
    });
  }
  const hangs = (node: number, via: number) => best.has(`${Math.min(node, via)} ${Math.max(node, via)}`);
  return [...best.values()].filter(({ kind, via, from, to }) => {
    const common = via === null ? undefined : place.get(via);
    return kind !== 'shares-origin' || common === undefined || !hangs(from, common) || !hangs(to, common);
  });
}
