import type { Concordance } from '../../ask/concordance.ts';
import type { LinkKind, Story, WitnessLink } from '../../model.ts';

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
  /** The link that is drawn, as its row in the table has it. */
  readonly href: string;
}

export interface StemmaGraph {
  readonly nodes: readonly StemmaNode[];
  readonly edges: readonly StemmaEdge[];
}

/** Kinds of link, the strongest first. */
export const STRENGTH: readonly LinkKind[] = ['same-text', 'reuses', 'rewrites', 'cites', 'shares-origin'];

/** The id a link has in the report: its witnesses' sigla, "A+D". */
export function linkId(c: Concordance, { a, b }: Pick<WitnessLink, 'a' | 'b'>): string {
  return `${c.witnesses.get(a)?.siglum ?? a}+${c.witnesses.get(b)?.siglum ?? b}`;
}

/** The witnesses of a story with copies of one text folded, and one edge for each pair: the strongest. */
export function stemmaGraph(c: Concordance, story: Story): StemmaGraph {
  const nodes: StemmaNode[] = [];
  const place = new Map<string, number>();
  const here = new Set(story.articles);
  for (const id of story.articles) {
    if (place.has(id)) continue;
    const { siglum, publisher, published, textGroup } = c.articles.get(id)!;
    const group = (c.groups.get(textGroup)?.articles ?? [id]).filter((other) => here.has(other));
    for (const member of [id, ...group]) place.set(member, nodes.length);
    nodes.push({
      siglum,
      lost: false,
      name: publisher ?? '',
      date: published,
      copies: Math.max(1, group.length),
      href: `#${siglum}`,
    });
  }
  for (const witness of c.edition.witnesses) {
    if (witness.kind !== 'lost' || !witness.knownThrough.some((id) => here.has(id))) continue;
    place.set(witness.id, nodes.length);
    const { siglum, outlet } = witness;
    nodes.push({ siglum, lost: true, name: outlet ?? 'a report', date: null, copies: 1, href: `#w-${witness.id}` });
  }
  return { nodes, edges: edgesOf(c, place) };
}

/**
 * One edge for each pair of nodes, the strongest. Two texts that share an origin we know of, a lost report, hang on it
 * rather than on each other.
 */
function edgesOf(c: Concordance, place: ReadonlyMap<string, number>): StemmaEdge[] {
  const best = new Map<string, StemmaEdge>();
  const add = (a: number | undefined, b: number | undefined, edge: Pick<StemmaEdge, 'kind' | 'directed' | 'href'>) => {
    if (a === undefined || b === undefined || a === b) return;
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    const held = best.get(key);
    if (held && STRENGTH.indexOf(held.kind) <= STRENGTH.indexOf(edge.kind)) return;
    best.set(key, { from: a, to: b, ...edge });
  };
  for (const link of c.edition.links) {
    const { a, b, kind, upstream, via } = link;
    const edge = { kind, directed: upstream === 'a' || upstream === 'b', href: `#${linkId(c, link)}` };
    const common = kind === 'shares-origin' && via !== null ? place.get(via) : undefined;
    if (common !== undefined) {
      for (const end of [a, b]) add(common, place.get(end), { ...edge, directed: true });
    } else if (upstream === 'b') add(place.get(b), place.get(a), edge);
    else add(place.get(a), place.get(b), edge);
  }
  return [...best.values()];
}

/** The graph's connected parts, the largest first, and the nodes that no edge touches. */
export function connectedParts(graph: StemmaGraph): {
  readonly parts: readonly StemmaGraph[];
  readonly alone: readonly StemmaNode[];
} {
  const part = graph.nodes.map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (part[at] !== at) at = part[at] = part[part[at]!]!;
    return at;
  };
  for (const { from, to } of graph.edges) {
    const [a, b] = [rootOf(from), rootOf(to)];
    part[Math.max(a, b)] = Math.min(a, b);
  }
  const members = new Map<number, number[]>();
  graph.nodes.forEach((_, i) => {
    const root = rootOf(i);
    members.set(root, [...(members.get(root) ?? []), i]);
  });
  const all = [...members.values()];
  const parts = all.filter((held) => held.length > 1).sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  return {
    parts: parts.map((held) => partOf(graph, held)),
    alone: all.filter((held) => held.length === 1).map(([i]) => graph.nodes[i!]!),
  };
}

function partOf(graph: StemmaGraph, held: readonly number[]): StemmaGraph {
  const place = new Map(held.map((node, i) => [node, i]));
  return {
    nodes: held.map((node) => graph.nodes[node]!),
    edges: graph.edges.flatMap((edge) => {
      const from = place.get(edge.from);
      const to = place.get(edge.to);
      return from === undefined || to === undefined ? [] : [{ ...edge, from, to }];
    }),
  };
}
