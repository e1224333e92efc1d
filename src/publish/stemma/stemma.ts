import { type Concordance, storyName } from '../../ask/concordance.ts';
import type { Edition, Story, Witness, WitnessLink } from '../../model.ts';
import { dateWords } from '../words/dates.ts';
import { type Html, html, join } from '../words/html.ts';
import { siglaOf, siglumOf, titleOf, tongue } from '../words/references.ts';
import { count } from '../words/words.ts';
import { renderDot } from './dot.ts';
import { lostEntry } from './lost-witness.ts';
import { drawStemma, legend } from './stemma-drawing.ts';
import { fileAddress, stemmaFile } from './stemma-file.ts';
import { connectedParts, type StemmaGraph, stemmaGraph } from './stemma-graph.ts';
import { linkTable } from './stemma-table.ts';

/** A stemma of more linked nodes than this is given in words alone. */
const LARGEST_DRAWING = 120;

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
${lostWitnesses(c, lostOf(c, story.articles, shown))}
${links.length > 0 ? linkTable(c, links, name, links.length <= OPEN) : html`<p>No link was found among them.</p>`}`;
}

function drawing(c: Concordance, story: Story, graph: StemmaGraph, name: string, index: number): Html {
  const { parts, alone } = connectedParts(graph);
  const linked = parts.reduce((sum, { nodes }) => sum + nodes.length, 0);
  if (linked > LARGEST_DRAWING)
    return html`<p>${count(linked, 'text')} and lost reports are too many to draw legibly; the table has every link.</p>${textList(c, story)}${files(c, story, null)}`;
  const svg = linked > 0 ? drawStemma(graph, name) : null;
  return html`${
    svg &&
    html`<figure><p class="hint">The drawing goes on sideways.</p><div class="scroll wide" role="region" tabindex="0" aria-label="Drawing ${index + 1} of the stemma">${svg}</div>
<figcaption>${legend(graph)}</figcaption></figure>`
  }
${
  alone.length > 0 &&
  html`<p class="alone">${linked > 0 ? 'Linked to no other, as far as these pages show:' : 'None is linked to another, as far as these pages show:'} ${join(
    alone.map(
      ({ siglum, href, name: outlet, copies }) =>
        html`<span><a class="sig" href="${href}">${siglum}</a> <bdi>${outlet}</bdi>${copies > 1 && ` × ${copies}`}</span>`,
    ),
    ', ',
  )}.</p>`
}
${files(c, story, svg)}`;
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

/** A link is told with the story of its first article that we hold. */
function linksOf(c: Concordance, articles: readonly string[]): WitnessLink[] {
  const here = new Set(articles);
  return c.edition.links.filter(({ a, b }) => here.has(c.articles.has(a) ? a : b));
}

function lostOf(c: Concordance, articles: readonly string[], shown: Set<string>): Witness[] {
  const here = new Set(articles);
  const found = c.edition.witnesses.filter(
    (w) => w.kind === 'lost' && !shown.has(w.id) && w.knownThrough.some((id) => here.has(id)),
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

/** The texts of a story too large to draw, each with its copies. */
function textList(c: Concordance, story: Story): Html {
  const here = new Set(story.articles);
  const groups = new Set(story.articles.map((id) => c.articles.get(id)!.textGroup));
  const items = [...groups].map((group) => {
    const held = (c.groups.get(group)?.articles ?? []).filter((id) => here.has(id));
    const first = c.articles.get(held[0] ?? '');
    return html`<li>${siglaOf(c, held)} <span${first && tongue(first)}>${first?.title}</span> <small><bdi>${first?.publisher}</bdi></small></li>`;
  });
  return html`<details class="more"><summary>${count(items.length, 'text')}</summary><ul>${items}</ul></details>`;
}

function strays(c: Concordance, shown: Set<string>): Html | null {
  const ids = c.strays.flatMap((story) => story.articles);
  if (ids.length === 0) return null;
  const items = ids.map((id) => {
    const article = c.articles.get(id)!;
    const when = article.published ? dateWords(article.published) : 'undated';
    return html`<li>${siglumOf(c, id)} ${titleOf(article)} <small><bdi>${article.publisher ?? 'publisher not known'}</bdi> · ${when}</small></li>`;
  });
  const links = linksOf(c, ids);
  return html`<h3 id="strays">Not part of an affair</h3>
<ul class="strays">${items}</ul>
${lostWitnesses(c, lostOf(c, ids, shown))}
${links.length > 0 && linkTable(c, links, 'single articles', true)}`;
}
