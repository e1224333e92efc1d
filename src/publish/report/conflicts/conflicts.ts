import { type Concordance, storyName } from '../../../ask/concordance.ts';
import type { Conflict, Story } from '../../../model.ts';
import { type Html, html, join } from '../../words/html.ts';
import { isLarge, laterList, type MadeList } from '../../words/rest.ts';
import { wordDiff } from '../../words/word-diff.ts';
import { figure, NATURE_WORDS, sentenceCase } from '../../words/words.ts';
import { conflictSide } from './conflict-side.ts';

/** Differences of a story printed at once; the others are folded. */
const OPEN = 25;

/** Where two witnesses give values for the same fact. Both are shown alike: there is no winner. */
export function conflictsSection(c: Concordance): Html {
  const { conflicts } = c.edition;
  const natures = [...new Set(conflicts.flatMap(({ nature }) => nature ?? []))];
  const open = conflicts.some(({ nature }) => nature === null);
  const stories = [...c.affairs, ...c.strays].filter((story) =>
    conflicts.some((conflict) => conflict.story === story.id),
  );
  return html`<section id="differences" aria-labelledby="differences-h">
<h2 id="differences-h">Where the accounts part <small>${figure(conflicts.length)}</small></h2>
${conflicts.length === 0 && html`<p>No two accounts were found to differ: no two numbers, dates, names or quotations of one fact, and no text that denies what another tells. Who denies something within a text stands beside its claim. That nothing was found does not prove that they agree; <a href="#claims">the claims</a> show side by side what each text tells.</p>`}
${
  conflicts.length > 0 &&
  html`<p class="note">${join(
    [
      ...natures.map((nature) => html`<b>${sentenceCase(nature)}</b>: ${NATURE_WORDS[nature]}.`),
      open && html`<b>Told differently</b>: how the two part is for the reader to say.`,
    ],
    ' ',
  )} Which account is right is not decided here.</p>`
}
${join(stories.map((story, i) => storyConflicts(c, story, stories.length > 1, isLarge(c) && i > 0 ? 0 : OPEN)))}
</section>`;
}

function storyConflicts(c: Concordance, story: Story, named: boolean, open: number): Html {
  const here = conflictsIn(c, story.id);
  const print = (held: readonly Conflict[]) => join(held.map((conflict) => printConflict(c, conflict)));
  const rest = here.slice(open);
  const summary = `${figure(rest.length)}${open > 0 ? ' more' : ''}`;
  return html`${named && html`<h3>${storyName(c, story)}</h3>`}
${print(here.slice(0, open))}
${rest.length > 0 && (isLarge(c) ? laterList('differences', `${story.id} ${open}`, summary) : html`<details class="more"><summary>${summary}</summary>\n${print(rest)}</details>`)}`;
}

function conflictsIn(c: Concordance, story: string): Conflict[] {
  return c.edition.conflicts.filter((conflict) => conflict.story === story);
}

/** The differences of a story from a place on. */
export function conflictList(c: Concordance, story: string, from: number): MadeList {
  const rest = conflictsIn(c, story).slice(from);
  return {
    entries: rest.map((conflict) => () => printConflict(c, conflict)),
    around: (entries) => html`<div>${join(entries)}</div>`,
  };
}

/** A difference with both its sides, what kind it is, and why. */
function printConflict(c: Concordance, conflict: Conflict): Html {
  const { a, b, kind, nature, reason } = conflict;
  const diff = nature === 'altered' || kind === 'quote' ? wordDiff(a.exact, b.exact) : null;
  const about = conflict.claims.flatMap((id) => {
    const held = c.claims.get(id);
    return held ? [html`<a href="#c-${id}">claim ${held.number}</a>`] : [];
  });
  return html`<div class="conflict" id="d-${conflict.id}">
<div class="two">
${conflictSide(c, conflict, a, diff?.a ?? null)}
${conflictSide(c, conflict, b, diff?.b ?? null)}
</div>
<p class="why"><b>${nature === null ? 'Told differently' : sentenceCase(nature)}</b> · ${kind}. ${reason}${about.length > 0 && html` <span class="faint">(${join(about, ', ')})</span>`}</p>
</div>`;
}
