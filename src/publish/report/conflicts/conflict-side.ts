import type { Concordance } from '../../../ask/concordance.ts';
import type { Conflict, Passage } from '../../../model.ts';
import { surroundings } from '../../words/excerpt.ts';
import { type Html, html } from '../../words/html.ts';
import { calledBy, siglaAt, tongue, wordsOf } from '../../words/references.ts';
import type { Stretch } from '../../words/word-diff.ts';
import { count } from '../../words/words.ts';

/** A passage shorter than this is shown in its sentence. */
const SHORT = 60;

/** One side of a difference: the words in their sentence, the witness, its copies, and who obtained it. */
export function conflictSide(
  c: Concordance,
  conflict: Conflict,
  passage: Passage,
  diff: readonly Stretch[] | null,
): Html {
  const article = c.articles.get(passage.article)!;
  const around = passage.exact.length < SHORT ? surroundings(c, passage) : { before: '', after: '' };
  const alone = around.before === '' && around.after === '';
  const words = diff ? stretches(diff) : alone ? passage.exact : html`<mark>${passage.exact}</mark>`;
  return html`<blockquote${tongue(article)}><p>${around.before}${wordsOf(c, passage, words)}${around.after}</p><footer>${siglaAt(c, [passage])} ${calledBy(article)}${standing(c, conflict, passage)}</footer></blockquote>`;
}

/** Words with those that differ marked. */
function stretches(diff: readonly Stretch[]): Html {
  return html`${diff.map(({ text, same }) => (same ? text : html`<mark>${text.trimEnd()}</mark>${text.slice(text.trimEnd().length)}`))}`;
}

function standing(c: Concordance, conflict: Conflict, passage: Passage): Html {
  const article = c.articles.get(passage.article)!;
  const copies = (c.groups.get(article.textGroup)?.articles.length ?? 1) - 1;
  const via = conflict.claims
    .flatMap((id) => c.claims.get(id)?.claim.testimonies ?? [])
    .find((w) => w.article === passage.article && w.start <= passage.start && passage.end <= w.end)?.via;
  const origin = via ?? article.origin.outlet;
  return html`${copies > 0 && ` and its ${count(copies, 'copy', 'copies')}`} · origin: ${origin === null ? 'not known' : html`<bdi>${origin}</bdi>`}`;
}
