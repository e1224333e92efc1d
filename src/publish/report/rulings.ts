import type { Concordance } from '../../ask/concordance.ts';
import type { Ruling } from '../../model.ts';
import { dateElement } from '../words/dates.ts';
import { type Html, html, join } from '../words/html.ts';
import { siglaOf, siglumAt } from '../words/references.ts';
import { count } from '../words/words.ts';

/** What people ruled, each with who, when, why, where, and what came of it: part of the colophon. */
export function rulingsList(c: Concordance): Html | null {
  const { rulings } = c.edition;
  if (rulings.length === 0) return null;
  const acted = rulings.filter(({ outcome }) => outcome === 'applied').length;
  return html`<h3 id="rulings">Rulings</h3>
<p>${count(rulings.length, 'ruling')} by people, replayed when this edition was made; ${acted === rulings.length ? 'all of them act' : `${count(acted, 'ruling')} of them ${acted === 1 ? 'acts' : 'act'}`}. Where two people disagree none of the two acts, and the program’s own reading stands.</p>
<ul class="rulings">${rulings.map((ruling) => html`<li id="r-${ruling.id}">${whole(c, ruling)}</li>\n`)}</ul>`;
}

function whole(c: Concordance, ruling: Ruling): Html {
  const at = ruling.passages.map((passage) => siglumAt(c, passage));
  const where = at.length > 0 ? join(at, ' ') : siglaOf(c, ruling.articles);
  const reason = ruling.reason !== null && html` ${ruling.reason}`;
  return html`${ruling.note} ${where}${reason} <small><bdi>${ruling.by}</bdi>, ${dateElement(ruling.at)}: ${came(ruling)}</small>`;
}

function came({ outcome, against }: Ruling): Html {
  if (outcome === 'applied') return html`acts`;
  if (outcome === 'found-nothing') return html`found nothing to act on`;
  return html`disputed by ${join(
    against.map((id, at) => html`<a href="#r-${id}">${at === 0 ? 'another ruling' : 'another'}</a>`),
    ', ',
  )}; it does not act`;
}
