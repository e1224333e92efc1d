import { type Concordance, storyName } from '../../ask/concordance.ts';
import { byCodeUnit, type Claim, type Passage, type Story, type TimelineEntry } from '../../model.ts';
import { dateElement, precisionOf, shortDate } from '../words/dates.ts';
import { ledIn } from '../words/excerpt.ts';
import { type Html, html, join } from '../words/html.ts';
import { siglaAt, siglumAt } from '../words/references.ts';
import { isLarge, laterList, type MadeList } from '../words/rest.ts';
import { count } from '../words/words.ts';

/** Dates of one story that are printed at once; later ones are folded. */
const OPEN = 60;

/** Characters of an event's words that are printed; its siglum opens them all. */
const SHOWN = 200;

/** The same in a large edition, of its largest affair; of the others none. */
const OPEN_OF_LARGE = 20;

/** The marks of the dates by how exactly they are known. */
const LEGEND = html`<i class="dot day"></i> day <i class="dot month"></i> month or longer <i class="dot span"></i> span <i class="dot about"></i> about`;

/** What happened when, as the witnesses tell it, each date with what it was read from and when it was first told. */
export function timelineSection(c: Concordance): Html {
  const { timeline } = c.edition;
  const stories = [...c.affairs, ...c.strays].filter((story) => timeline.some((entry) => entry.story === story.id));
  return html`<section id="timeline" aria-labelledby="timeline-h">
<h2 id="timeline-h">What happened when <small>${count(timeline.length, 'event')}${timeline.length > 0 && html` · ${LEGEND}`}</small></h2>
${timeline.length === 0 && html`<p>No event could be dated.</p>`}
${join(stories.map((story, i) => storyTimeline(c, story, stories.length > 1, isLarge(c) ? (i === 0 ? OPEN_OF_LARGE : 0) : OPEN)))}
</section>`;
}

function storyTimeline(c: Concordance, story: Story, named: boolean, open: number): Html {
  const dates = datesOf(c, story.id);
  const print = ([date, entries]: readonly [string, readonly TimelineEntry[]]) => printDate(c, date, entries);
  const rest = dates.slice(open);
  const summary = count(rest.length, open > 0 ? 'later date' : 'date');
  return html`${named && html`<h3>${storyName(c, story)}</h3>`}
${open > 0 && around(dates.slice(0, open).map(print))}
${rest.length > 0 && (isLarge(c) ? laterList('dates', `${story.id} ${open}`, summary) : html`<details class="more"><summary>${summary}</summary>\n${around(rest.map(print))}</details>`)}`;
}

const around = (items: readonly Html[]): Html => html`<ol class="tl">\n${join(items)}\n</ol>`;

function datesOf(c: Concordance, story: string): [string, TimelineEntry[]][] {
  const dates = new Map<string, TimelineEntry[]>();
  for (const entry of c.edition.timeline) {
    if (entry.story === story) dates.set(entry.date, [...(dates.get(entry.date) ?? []), entry]);
  }
  return [...dates];
}

/** The dates of a story from a place on. */
export function dateList(c: Concordance, story: string, from: number): MadeList {
  const dates = datesOf(c, story).slice(from);
  return {
    entries: dates.map(
      ([date, entries]) =>
        () =>
          printDate(c, date, entries),
    ),
    around,
  };
}

function printDate(c: Concordance, date: string, entries: readonly TimelineEntry[]): Html {
  return html`<li class="${precisionOf(date)}"><span class="when">${dateElement(date)}</span><div>${join(entries.map((entry) => printEntry(c, entry)))}</div></li>`;
}

function printEntry(c: Concordance, entry: TimelineEntry): Html {
  const claimed = entry.claims.flatMap((id) => {
    const held = c.claims.get(id);
    return held ? [held] : [];
  });
  const witnesses = [entry.passage, ...claimed.flatMap(({ claim }) => claim.testimonies as Claim['testimonies'])];
  const numbers = claimed.map(({ claim, number }) => html`<a href="#c-${claim.id}">claim ${number}</a>`);
  const told = firstTold(c, witnesses);
  const notes = told === null ? numbers : [told, ...numbers];
  const how = basis(c, entry);
  return html`<div class="told">${ledIn(c, entry.passage, SHOWN)} ${siglaAt(c, witnesses)}
${notes.length > 0 && html`<small>${join(notes, ' · ')}</small>`}
${how.length > 0 && html`<details class="how"><summary>how it is dated</summary>${join(how, '; ')}.</details>`}</div>`;
}

/** The other clock: when the earliest dated witness told it. */
function firstTold(c: Concordance, witnesses: readonly Passage[]): Html | null {
  const dated = witnesses.filter(({ article }) => c.articles.get(article)!.published !== null);
  dated.sort((a, b) => byCodeUnit(c.articles.get(a.article)!.published!, c.articles.get(b.article)!.published!));
  const [first] = dated;
  if (!first) return null;
  return html`<b>Reported</b> ${shortDate(c.articles.get(first.article)!.published!.slice(0, 10))} ${siglumAt(c, first)}`;
}

/** What the date was read from; the same note with the same words is said once, with all its sigla. */
function basis(c: Concordance, entry: TimelineEntry): Html[] {
  const notes = new Map<string, { note: string; passages: Passage[] }>();
  for (const { note, passage } of entry.basis) {
    const key = `${note}\0${passage?.exact ?? ''}`;
    const held = notes.get(key) ?? { note, passages: [] };
    notes.set(key, held);
    if (passage) held.passages.push(passage);
  }
  return [...notes.values()].map(
    ({ note, passages }) =>
      html`${note.replace(/\.$/, '')}${passages[0] && !isPrinted(passages[0], entry) && html` <q>${passages[0].exact}</q>`}${passages[0] && html` ${siglaAt(c, passages)}`}`,
  );
}

/** True of words that are the event's own, or most of them: they stand above. */
function isPrinted(words: Passage, { passage }: TimelineEntry): boolean {
  if (words.article !== passage.article) return false;
  const shared = Math.min(words.end, passage.end) - Math.max(words.start, passage.start);
  return shared * 2 > passage.end - passage.start;
}
