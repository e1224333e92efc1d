import type { LinkKind } from '../../model.ts';
import { shortDate } from '../words/dates.ts';
import { type Html, html, join } from '../words/html.ts';
import { clip, count, LINK_WORDS } from '../words/words.ts';
import { connectedParts, type StemmaEdge, type StemmaGraph, type StemmaNode } from './stemma-graph.ts';
import { layOut, type Point, type StemmaLayout } from './stemma-layout.ts';

/** Drawings wider than this go on sideways on a phone. */
const PHONE = 350;

/** How wide the shelves are that parts of a stemma are set on: the reading column. */
const SHELF = 660;
const GAP = 22;
/** Room for what a name at the right edge takes beyond its place. */
const LABEL = 14;

interface Placed {
  readonly part: StemmaGraph;
  readonly layout: StemmaLayout;
  readonly x: number;
  readonly y: number;
}

/** The stemma as a drawing: its connected parts beside each other; what stands lower is taken from what stands above. */
export function drawStemma(graph: StemmaGraph, name: string): Html {
  const { parts } = connectedParts(graph);
  const { placed, width, height } = shelve(parts);
  const lost = graph.nodes.filter((node) => node.lost).length;
  const label = `Stemma of ${name}: ${count(graph.nodes.length - lost, 'text')}, ${count(lost, 'lost report')}, ${count(graph.edges.length, 'link')}. The table says the same in words.`;
  return html`<svg class="stemma" role="group" aria-label="${label}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"${width > PHONE && html` data-wide=""`}>
${join(placed.map(drawPart))}
</svg>`;
}

/** Parts from left to right and then below, the tall ones first. */
function shelve(parts: readonly StemmaGraph[]): { placed: Placed[]; width: number; height: number } {
  const laid = parts.map((part) => ({ part, layout: layOut(part) }));
  laid.sort((a, b) => b.layout.height - a.layout.height || b.layout.width - a.layout.width);
  const placed: Placed[] = [];
  let [x, y, shelf, width] = [0, 0, 0, 0];
  for (const { part, layout } of laid) {
    if (x > 0 && x + layout.width > SHELF) [x, y, shelf] = [0, y + shelf + GAP, 0];
    placed.push({ part, layout, x, y });
    x += layout.width + GAP;
    shelf = Math.max(shelf, layout.height);
    width = Math.max(width, x - GAP);
  }
  return { placed, width: width + LABEL, height: y + shelf };
}

function drawPart({ part, layout: { at, runs }, x, y }: Placed): Html {
  const edges = part.edges.map((edge, i) => drawEdge(part, edge, runs[i]!));
  const nodes = part.nodes.map((node, i) => drawNode(node, at[i]!));
  return html`<g transform="translate(${x} ${y})">
${join(edges)}
${join(nodes)}
</g>`;
}

function drawEdge({ nodes }: StemmaGraph, { from, to, kind, directed, href }: StemmaEdge, run: readonly Point[]): Html {
  const [a, b] = [nodes[from]!.siglum, nodes[to]!.siglum];
  const label = directed ? `${b} ${LINK_WORDS[kind]}, from ${a}` : `${a} and ${b}: ${LINK_WORDS[kind]}`;
  const d = curve(run);
  return html`<a href="${href}" aria-label="${label}"><path class="grip" d="${d}"/><path class="edge ${kind}" d="${d}"/></a>`;
}

function curve(points: readonly Point[]): string {
  const [first, ...rest] = points as [Point, ...Point[]];
  if (rest.length === 1 && rest[0]!.y === first.y) return arc(first, rest[0]!);
  const out = [`M${first.x} ${first.y + 15}`];
  let from = { x: first.x, y: first.y + 15 };
  rest.forEach((point, i) => {
    const y = i === rest.length - 1 ? point.y - 15 : point.y;
    const middle = Math.round((from.y + y) / 2);
    out.push(`C${from.x} ${middle} ${point.x} ${middle} ${point.x} ${y}`);
    from = { x: point.x, y };
  });
  return out.join('');
}

/** Two texts of one row: an arc over what stands between them. */
function arc(a: Point, b: Point): string {
  const rise = Math.round(Math.min(34, 14 + Math.abs(b.x - a.x) / 20));
  return `M${a.x} ${a.y - 15}C${a.x} ${a.y - 15 - rise} ${b.x} ${b.y - 15 - rise} ${b.x} ${b.y - 15}`;
}

function drawNode(node: StemmaNode, { x, y }: Point): Html {
  const lines = nameLines(node.name);
  const under = [
    node.copies > 1 ? `× ${node.copies}` : null,
    node.lost ? 'unseen' : node.date ? shortDate(node.date.slice(0, 10)) : null,
  ];
  const small = under.filter((word) => word).join(' · ');
  const half = Math.max(17, 5 + node.siglum.length * 6);
  const box = node.lost
    ? html`<circle class="lost" cx="${x}" cy="${y}" r="17"/>`
    : html`${node.copies > 1 && html`<rect class="ext" x="${x - half + 3}" y="${y - 12}" width="${half * 2}" height="30" rx="2"/>`}<rect class="ext" x="${x - half}" y="${y - 15}" width="${half * 2}" height="30" rx="2"/>`;
  const left = x + half + 7;
  const rows = lines.length + (small === '' ? 0 : 1);
  const top = y + 4 - (rows - 1) * 6.5;
  return html`<a href="${node.href}">${box}<text class="s${node.lost ? ' lost' : ''}" x="${x}" y="${y + 5}" text-anchor="middle">${node.siglum}</text>${lines.map((line, i) => html` <text class="n" x="${left}" y="${top + i * 13}">${line}</text>`)}${small !== '' && html` <text class="l" x="${left}" y="${top + lines.length * 13}">${small}</text>`}</a>`;
}

/** A name on at most two lines of what fits beside a box. */
function nameLines(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 14) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length > 2
    ? [clip(lines[0]!, 14), clip(`${lines.slice(1).join(' ')}`, 12)]
    : lines.map((line) => clip(line, 14));
}

/** What the kinds of line mean; only those that are drawn. */
export function legend(graph: StemmaGraph): Html {
  const kinds = (Object.keys(LINK_WORDS) as LinkKind[]).filter((kind) =>
    graph.edges.some((edge) => edge.kind === kind),
  );
  const lines = kinds.map(
    (kind) =>
      html`<li><svg width="36" height="8" aria-hidden="true"><path class="edge ${kind}" d="M1 4H35"/></svg> ${LINK_WORDS[kind]}</li>`,
  );
  const lost = graph.nodes.some((node) => node.lost);
  const copies = graph.nodes.some((node) => node.copies > 1);
  return html`<ul class="legend" aria-label="Legend">${lines}${lost && html`<li><svg width="18" height="18" aria-hidden="true"><circle class="lost" cx="9" cy="9" r="7"/></svg> lost: known only through others</li>`}${copies && html`<li>× pages with this text</li>`}<li>lower: taken from above</li></ul>`;
}
