import type { Story, TimelineEntry } from '../model.ts';
import { type Concordance, storyName } from './concordance.ts';
import { dateElement } from './dates.ts';
import { ledIn } from './excerpt.ts';
import { type Html, html, join } from './html.ts';
import { quoted, siglaAt } from './references.ts';
import { count } from './words.ts';

/** Entries of one story that are printed at once; later ones are folded. */
const OPEN = 60;

/** What happened when, as the witnesses tell it, each date with what it was read from. */
export function timelineSection(c: Concordance): Html {
  const { timeline } = c.edition;
  const stories = [...c.affairs, ...c.strays].filter((story) => timeline.some((entry) => entry.story === story.id));
  return html`<section id="timeline" aria-labelledby="timeline-h">
<h2 id="timeline-h">What happened when <small>${count(timeline.length, 'date')}</small></h2>
${timeline.length === 0 && html`<p>No event could be dated.</p>`}
${join(stories.map((story) => storyTimeline(c, story, stories.length > 1)))}
</section>`;
}

function storyTimeline(c: Concordance, story: Story, named: boolean): Html {
  const entries = c.edition.timeline.filter((entry) => entry.story === story.id).map((entry) => printEntry(c, entry));
  const rest = entries.slice(OPEN);
  return html`${named && html`<h3>${storyName(c, story)}</h3>`}
<ol class="tl">
${join(entries.slice(0, OPEN))}
</ol>
${
  rest.length > 0 &&
  html`<details class="more"><summary>${count(rest.length, 'later date')}</summary>
<ol class="tl">
${join(rest)}
</ol></details>`
}`;
}

function printEntry(c: Concordance, entry: TimelineEntry): Html {
  const claimed = entry.claims.flatMap((id) => {
    const held = c.claims.get(id);
    return held ? [held] : [];
  });
  const witnesses = claimed.flatMap(({ claim }) => claim.witnesses);
  const basis = entry.basis.map(({ note, passage }) => html`${note}${passage && html` ${quoted(c, passage, 60)}`}`);
  const numbers = claimed.map(({ claim, number }) => html`<a href="#c-${claim.id}">claim ${number}</a>`);
  return html`<li><span class="when">${dateElement(entry.date)}</span><div>${ledIn(c, entry.passage, 240)} ${siglaAt(c, [entry.passage, ...witnesses])}
<small>${join([...basis, ...numbers], ' · ')}</small></div></li>`;
}
