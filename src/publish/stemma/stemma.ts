import { type Concordance, storyName } from '../../ask/concordance.ts';
import type { Edition, Story, Witness, WitnessLink } from '../../model.ts';
import { dateWords } from '../words/dates.ts';
import { type Html, html, join } from '../words/html.ts';
import { siglumOf, titleOf, whosePage } from '../words/references.ts';
import { isLarge, laterList, type MadeList } from '../words/rest.ts';
import { count } from '../words/words.ts';
import { renderDot } from './dot.ts';
import { lostEntry } from './lost-witness.ts';
import { drawStemma, legend } from './stemma-drawing.ts';
import { fileAddress, stemmaFile } from './stemma-file.ts';
import { connectedParts, type StemmaGraph, type StemmaNode, stemmaGraph } from './stemma-graph.ts';
import { outlineStemma } from './stemma-outline.ts';
import { linkList, linkTable } from './stemma-table.ts';

/**
 * A stemma of more linked texts, or of more links, is told in lines, family by family: a drawing of it is a thicket that
 * nobody reads. Chosen by looking at drawings of the shared affairs and of generated families; flat by a third either way.
 */
const LARGEST_DRAWING = { nodes: 120, edges: 180 } as const;

/** Links up to this many are shown at once. */
const OPEN = 4;

/** Who took what from whom, an affair at a time; then the pages that belong to none. */
export function stemmaSection(c: Concordance): Html {
  const shown = new Set<string>();
  return html`<section id="stemma" aria-labelledby="stemma-h">
<h2 id="stemma-h">Stemma <small>who took what from whom</small></h2>
${c.edition.articles.length === 0 && html`<p>There are no pages to compare.</p>`}
${join(c.affairs.map((story, i) => affair(c, story, i, shown)))}
${strays(c, shown)}
</section>`;
}

function affair(c: Concordance, story: Story, index: number, shown: Set<string>): Html {
  const graph = stemmaGraph(c, story);
  const links = linksOf(c, story.articles);
  const name = storyName(c, story);
  const several = c.affairs.length > 1;
  return html`${several ? html`<h3 id="stemma-${index + 1}">${name}</h3>` : html`<div id="stemma-1"></div>`}
${drawing(c, story, graph, name, index)}
${lostWitnesses(c, unseenOf(c, story.articles, shown, 'lost'))}
${publicWords(c, unseenOf(c, story.articles, shown, 'public'))}
${links.length > 0 ? linksTold(c, links, name, story.id) : html`<p>No link was found among them.</p>`}`;
}

function drawing(c: Concordance, story: Story, graph: StemmaGraph, name: string, index: number): Html {
  const { parts, alone } = connectedParts(graph);
  const linked = parts.reduce((sum, { nodes }) => sum + nodes.length, 0);
  if (linked > LARGEST_DRAWING.nodes || graph.edges.length > LARGEST_DRAWING.edges)
    return html`<p>${count(linked, 'text')} and lost reports with ${count(graph.edges.length, 'link')} are too many to draw legibly. Each stands under the one it took most from, folded; the table has every link.</p>${outlineStemma(graph)}${aloneList(alone, linked)}${files(c, story, null)}`;
  const svg = linked > 0 ? drawStemma(graph, name) : null;
  return html`${
    svg &&
    html`<figure><p class="hint">The drawing goes on sideways.</p><div class="scroll wide" role="region" tabindex="0" aria-label="Drawing ${index + 1} of the stemma">${svg}</div>
<figcaption>${legend(graph)}</figcaption></figure>`
  }
${aloneList(alone, linked)}
${files(c, story, svg)}`;
}

function aloneList(alone: readonly StemmaNode[], linked: number): Html | null {
  if (alone.length === 0) return null;
  return html`<p class="alone">${linked > 0 ? 'Linked to no other, as far as these pages show:' : 'None is linked to another, as far as these pages show:'} ${join(
    alone.map(
      ({ siglum, href, name: outlet, copies }) =>
        html`<span><a class="sig" href="${href}">${siglum}</a> <bdi>${outlet}</bdi>${copies > 1 && ` × ${copies}`}</span>`,
    ),
    ', ',
  )}.</p>`;
}

/** The stemma to take away: Graphviz, and the drawing. */
function files(c: Concordance, story: Story, svg: Html | null): Html {
  const dot = renderDot(editionOf(c, story));
  return html`<p class="chips screen">Take away: <a download="stemma.dot" href="${fileAddress('text/vnd.graphviz', dot)}">DOT</a>${svg && html` <a download="stemma.svg" href="${fileAddress('image/svg+xml', stemmaFile(svg))}">SVG</a>`}</p>`;
}

/** The edition with the witnesses and links of one story. */
function editionOf(c: Concordance, story: Story): Edition {
  const here = new Set(story.articles);
  const witnesses = c.edition.witnesses.filter((w) => here.has(w.id) || w.knownThrough.some((id) => here.has(id)));
  const held = new Set(witnesses.map(({ id }) => id));
  const links = c.edition.links.filter(({ a, b }) => held.has(a) && held.has(b));
  return { ...c.edition, stories: [story], witnesses, links };
}

/** The key of the links among articles that are part of no affair. */
const STRAYS = 'strays';

function linksTold(c: Concordance, links: readonly WitnessLink[], name: string, key: string): Html {
  if (isLarge(c) && links.length > OPEN) return laterList('links', key, `Table: ${count(links.length, 'link')}`);
  return linkTable(c, links, name, links.length <= OPEN || key === STRAYS);
}

/** The links of a story, or of those articles that are part of none. */
export function storyLinks(c: Concordance, key: string): MadeList {
  const story = c.affairs.find(({ id }) => id === key);
  const articles = story ? story.articles : c.strays.flatMap((stray) => stray.articles);
  return linkList(c, linksOf(c, articles), story ? storyName(c, story) : 'single articles');
}

/** A link is told with the story of its first article that we hold. */
function linksOf(c: Concordance, articles: readonly string[]): WitnessLink[] {
  const here = new Set(articles);
  return c.edition.links.filter(({ a, b }) => here.has(c.articles.has(a) ? a : b));
}

function unseenOf(c: Concordance, articles: readonly string[], shown: Set<string>, kind: 'lost' | 'public'): Witness[] {
  const here = new Set(articles);
  const found = c.edition.witnesses.filter(
    (w) => w.kind === kind && !shown.has(w.id) && w.knownThrough.some((id) => here.has(id)),
  );
  for (const witness of found) shown.add(witness.id);
  return found;
}

/** What can be said of reports that nobody gave us. */
function lostWitnesses(c: Concordance, lost: readonly Witness[]): Html | null {
  if (lost.length === 0) return null;
  return html`<dl class="lostlist">
${join(lost.map((witness) => lostEntry(c, witness)))}
</dl>`;
}

/** What was put out for all to see and hear, and several pages use: their common source, though it relates none of them. */
function publicWords(c: Concordance, spoken: readonly Witness[]): Html | null {
  if (spoken.length === 0) return null;
  return html`<details class="public"><summary>Public words that several pages use: ${count(spoken.length, 'source')}</summary>
<dl class="lostlist">
${join(spoken.map((witness) => lostEntry(c, witness)))}
</dl></details>`;
}

function strays(c: Concordance, shown: Set<string>): Html | null {
  const ids = c.strays.flatMap((story) => story.articles);
  if (ids.length === 0) return null;
  const items = ids.map((id) => {
    const article = c.articles.get(id)!;
    const when = article.published ? dateWords(article.published) : 'undated';
    return html`<li>${siglumOf(c, id)} ${titleOf(article)} <small><bdi>${whosePage(article) ?? 'publisher not known'}</bdi> · ${when}</small></li>`;
  });
  const links = linksOf(c, ids);
  return html`<h3 id="strays">Not part of an affair</h3>
<ul class="strays">${items}</ul>
${lostWitnesses(c, unseenOf(c, ids, shown, 'lost'))}
${links.length > 0 && linksTold(c, links, 'single articles', STRAYS)}`;
}
