import type { Story, Witness, WitnessLink } from '../model.ts';
import { type Concordance, storyName } from './concordance.ts';
import { dateElement, dateWords } from './dates.ts';
import { type Html, html, join } from './html.ts';
import { quoted, siglaOf, siglumAt, siglumOf, titleOf, tongue } from './references.ts';
import { drawStemma, legend } from './stemma-drawing.ts';
import { stemmaGraph } from './stemma-graph.ts';
import { linkTable } from './stemma-table.ts';
import { count, sentenceCase } from './words.ts';

/** A stemma of more nodes than this is given in words alone. */
const LARGEST_DRAWING = 60;

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
  const drawing =
    graph.nodes.length > LARGEST_DRAWING
      ? html`<p>${count(graph.nodes.length, 'text')} and lost reports are too many to draw legibly; the table has every link.</p>${textList(c, story)}`
      : html`<figure><div class="scroll" role="region" tabindex="0" aria-label="Drawing ${index + 1} of the stemma">${drawStemma(graph, name)}</div>
<figcaption>${legend(graph)}</figcaption></figure>`;
  return html`<h3 id="stemma-${index + 1}">${name}</h3>
${drawing}
${lostWitnesses(c, lostOf(c, story.articles, shown))}
${links.length > 0 ? linkTable(c, links, name) : html`<p>No link was found among them.</p>`}`;
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
  const items = lost.map((w) => {
    const told = w.content.map((passage) => html`<li>${quoted(c, passage, 160)} ${siglumAt(c, passage)}</li>`);
    return html`<div id="w-${w.id}"><dt><span class="sig lost">${w.siglum}</span> ${w.outlet ? html`<bdi>${w.outlet}</bdi>` : 'An unnamed report'}</dt>
<dd>Known through ${siglaOf(c, w.knownThrough)}${w.latestBy && html`; it existed by ${dateElement(w.latestBy)}`}. ${w.reasons.length > 0 && `${sentenceCase(w.reasons.join('; '))}.`}</dd>
${told.length > 0 && html`<dd><details><summary>What it said, as others tell it: ${count(told.length, 'passage')}</summary><ul>${told}</ul></details></dd>`}</div>`;
  });
  return html`<dl class="lostlist">
${join(items)}
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
${links.length > 0 && linkTable(c, links, 'single articles')}`;
}
