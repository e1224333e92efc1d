import type { Concordance } from '../../ask/concordance.ts';
import { overlapLength, type Passage, type Ruling } from '../../model.ts';
import { type Html, html, join } from './html.ts';

/** What people ruled on some passages, in short, beside what stands on them; null where nobody did. */
export function ruledOn(c: Concordance, passages: readonly Passage[]): Html | null {
  const found = c.edition.rulings.filter(
    ({ outcome, passages: places }) =>
      outcome !== 'found-nothing' && places.some((place) => passages.some((passage) => sameWords(place, passage))),
  );
  if (found.length === 0) return null;
  const told = found.map(
    (ruling) =>
      html`<a href="#r-${ruling.id}">${SHORT[ruling.kind]}</a> by <bdi>${ruling.by}</bdi>${ruling.outcome === 'disputed' && ', disputed'}${ruling.kind === 'note' && html`: ${ruling.value}`}`,
  );
  return html`<p class="ruled">${join(told, '; ')}</p>`;
}

const SHORT: Readonly<Record<Ruling['kind'], string>> = {
  same: 'Ruled the same',
  different: 'Ruled different',
  unsure: 'Left open',
  origin: 'Origin ruled',
  date: 'Date ruled',
  speaker: 'Speaker ruled',
  wording: 'Words chosen',
  hide: 'Hidden',
  note: 'Note',
  undo: 'Taken back',
};

/** What is ruled on and what is printed share at least half of the shorter one. */
function sameWords(a: Passage, b: Passage): boolean {
  return a.article === b.article && 2 * overlapLength(a, b) >= Math.min(a.end - a.start, b.end - b.start);
}
