import { byCodeUnit, type Edition, type Witness } from '../../model.ts';
import { withoutCircles } from './acyclic.ts';

/** A text as a quoted DOT string. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/\s+/g, ' ')}"`;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

/** Edges from what was taken from to what took: a link whose two ends come from a third, known one gives two. */
function edgesOf({ links }: Edition): Edge[] {
  const edges = new Map<string, Edge>();
  const add = (from: string, to: string, kind: string) => {
    if (!edges.has(`${from} ${to}`)) edges.set(`${from} ${to}`, { from, to, kind });
  };
  for (const { a, b, kind, upstream, via } of links) {
    if (upstream === 'a') add(a, b, kind);
    else if (upstream === 'b') add(b, a, kind);
    else if (upstream === 'common' && via !== null) {
      add(via, a, kind);
      add(via, b, kind);
    }
  }
  return [...edges.values()];
}

/** The edges that close no circle with those before them. */
function acyclic(edges: readonly Edge[]): Edge[] {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  const numbered = edges.map((edge) => ({ from: numberOf(edge.from), to: numberOf(edge.to), edge }));
  return withoutCircles(numbers.size, numbered).map(({ edge }) => edge);
}

/**
 * The edition's stemma as a DOT digraph in the dialect of Stemmaweb: every witness is a node by its siglum, of class
 * `extant` or `hypothetical`, and an edge goes down from a witness to what was taken from it. Links whose direction is
 * unknown, or whose common source is, stand as comments, because a stemma has no undirected edge.
 *
 * Source of the dialect: Stemmaweb, https://stemmaweb.net, "stemma in DOT format".
 *
 * @example writeFileSync('stemma.dot', renderDot(edition))
 */
export function renderDot(edition: Edition): string {
  const siglum = new Map(edition.witnesses.map((witness) => [witness.id, witness.siglum]));
  const name = (id: string) => quoted(siglum.get(id) ?? id);
  const titles = new Map(edition.articles.map(({ id, title, key, publisher }) => [id, publisher ?? title ?? key]));
  const label = ({ id, outlet, siglum: own }: Witness) => quoted(`${own} ${titles.get(id) ?? outlet ?? 'unnamed'}`);
  const sorted = edges(edition, siglum);
  const kept = acyclic(sorted);
  const drawn = new Set(kept);
  const lines = [
    `digraph ${quoted(edition.stories[0]?.name ?? 'stemma')} {`,
    ...edition.witnesses.map(
      (witness) =>
        `  ${name(witness.id)} [class=${witness.kind === 'extant' ? 'extant' : 'hypothetical'}, label=${label(witness)}];`,
    ),
    ...kept.map(({ from, to, kind }) => `  ${name(from)} -> ${name(to)} [kind=${quoted(kind)}];`),
    ...sorted
      .filter((edge) => !drawn.has(edge))
      .map(({ from, to, kind }) => `  // ${name(from)} -> ${name(to)} (${kind}) would close a circle`),
    ...edition.links
      .filter(({ upstream, via }) => upstream === 'unknown' || (upstream === 'common' && via === null))
      .map(
        ({ a, b, kind, upstream }) =>
          `  // ${name(a)} -- ${name(b)} (${kind}, source ${upstream === 'common' ? 'common' : 'unknown'})`,
      ),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** Edges in the order of their sigla, so that what is dropped does not depend on the order of links. */
function edges(edition: Edition, siglum: ReadonlyMap<string, string>): Edge[] {
  const key = ({ from, to }: Edge) => `${siglum.get(from)} ${siglum.get(to)}`;
  return edgesOf(edition).sort((x, y) => byCodeUnit(key(x), key(y)));
}
