import type { Edition } from '../../model.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text of an attribute or an element; what XML cannot hold becomes U+FFFD. */
function xml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ENTITIES.get(sign)!).replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd');
}

/**
 * The stemma as GraphML, for Gephi, yEd and networkx: a node a witness, an edge a link, from what was taken from to what took; those
 * whose direction is unknown are undirected.
 *
 * Source: http://graphml.graphdrawing.org/specification.html
 */
export function graphMl(edition: Edition): string {
  const articles = new Map(edition.articles.map((article) => [article.id, article]));
  const keys = [
    ['node', 'siglum', 'string'],
    ['node', 'kind', 'string'],
    ['node', 'label', 'string'],
    ['node', 'published', 'string'],
    ['edge', 'relation', 'string'],
    ['edge', 'confidence', 'double'],
  ] as const;
  const data = (key: string, value: string | number | null) =>
    value === null ? '' : `<data key="${key}">${xml(String(value))}</data>`;
  const nodes = edition.witnesses.map(({ id, siglum, kind, outlet, article }) => {
    const held = article === null ? undefined : articles.get(article);
    const label = [siglum, held?.publisher ?? outlet].filter(Boolean).join(' ');
    return `    <node id="${xml(id)}">${data('siglum', siglum)}${data('kind', kind)}${data('label', label)}${data('published', held?.published ?? null)}</node>`;
  });
  const edges = edition.links.map(({ a, b, kind, upstream, confidence }, at) => {
    const [from, to] = upstream === 'b' ? [b, a] : [a, b];
    const directed = upstream === 'a' || upstream === 'b';
    return `    <edge id="e${at}" source="${xml(from)}" target="${xml(to)}" directed="${directed}">${data('relation', kind)}${data('confidence', confidence)}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(([of, name, type]) => `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`),
    '  <graph id="stemma" edgedefault="directed">',
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
