import { shortDate } from '../words/dates.ts';
import { type Html, html } from '../words/html.ts';
import { count, LINK_WORDS } from '../words/words.ts';
import { type Family, familiesOf } from './families.ts';
import type { StemmaGraph, StemmaNode } from './stemma-graph.ts';

/** The stemma in lines, for one too large to draw: the head of each family, and folded under it what hangs on it. */
export function outlineStemma(graph: StemmaGraph): Html {
  const families = familiesOf(graph).filter(({ size }) => size > 0);
  return html`<ul class="outline">${families.map((one) => html`<li>${line(graph, one)}<details class="more"><summary>${count(one.size, 'text')} below</summary>${below(graph, one)}</details></li>`)}</ul>`;
}

function below(graph: StemmaGraph, family: Family): Html {
  return html`<ul>${family.below.map((one) => html`<li>${line(graph, one)}${one.below.length > 0 && below(graph, one)}</li>`)}</ul>`;
}

function line({ nodes }: StemmaGraph, { node, edge }: Family): Html {
  const { siglum, lost, name, date, copies, href } = nodes[node]!;
  const how = edge && html` <small><a href="${edge.href}">${LINK_WORDS[edge.kind]}</a></small>`;
  return html`<a class="sig${lost && ' lost'}" href="${href}">${siglum}</a> <bdi>${name}</bdi>${copies > 1 && ` × ${copies}`} <small>${told({ lost, date })}</small>${how}`;
}

function told({ lost, date }: Pick<StemmaNode, 'lost' | 'date'>): string {
  if (lost) return 'unseen';
  return date ? shortDate(date.slice(0, 10)) : 'undated';
}
