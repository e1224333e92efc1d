import { outletsOf } from '../../src/ask/claims.ts';
import type { Concordance } from '../../src/ask/concordance.ts';
import type { EditionArticle, LinkKind, Upstream } from '../../src/model.ts';
import { html } from '../../src/publish/words/html.ts';
import { LINK_WORDS } from '../../src/publish/words/words.ts';
import { anchorOf } from '../../src/rulings/anchors.ts';
import { type Act, at, field, given } from './act.ts';
import type { Subject } from './subject.ts';

/** What can be ruled on a text as a whole. */
export function textActs(c: Concordance, article: EditionArticle, words: Subject['words']): Act[] {
  const { siglum, origin, published } = article;
  const whole = anchorOf(article, null);
  return [
    {
      id: 'origin',
      label: `Who wrote the text ${siglum}`,
      fields: field('The news organisation', 'outlet', outletsOf(c)),
      verdict: (form) => {
        const value = given(form, 'outlet');
        return value === null ? null : { ruling: 'origin', a: whole, value };
      },
      foretell: (form) => {
        const value = given(form, 'outlet');
        return (
          value &&
          `${siglum} counts as written by ${value} instead of ${origin.outlet ?? 'nobody known'}; what rests on it is counted anew.`
        );
      },
    },
    {
      id: 'date',
      label: `When the text ${siglum} was published`,
      fields: field('The day', 'day', [], 'date'),
      verdict: (form) => {
        const value = given(form, 'day');
        return value === null ? null : { ruling: 'date', a: whole, value };
      },
      foretell: (form) => {
        const value = given(form, 'day');
        return (
          value &&
          `${siglum} is of ${value} instead of ${published?.slice(0, 10) ?? 'no known day'}; the order of the texts, who may have taken from whom, and the timeline follow.`
        );
      },
    },
    {
      id: 'text-note',
      label: words === null ? `A note beside the text ${siglum}` : 'A note beside these words',
      fields: html`<label class="field">The note<textarea name="note" rows="3"></textarea></label>`,
      verdict: (form) => {
        const value = given(form, 'note');
        return value === null ? null : { ruling: 'note', a: words === null ? whole : at(c, words), value };
      },
      foretell: (form) =>
        given(form, 'note') === null ? null : 'The note is kept with the text; nothing else changes.',
    },
  ];
}

/** How two texts are related. */
export function pairActs([a, b]: NonNullable<Subject['pair']>): Act[] {
  const ends = { a: anchorOf(a, null), b: anchorOf(b, null) };
  const kindOf = (form: FormData) => given(form, 'kind') as LinkKind | null;
  const option = (value: string, words: string) => html`<option value="${value}">${words}</option>`;
  return [
    {
      id: 'related',
      label: 'They are related',
      fields: html`<label class="field">How<select name="kind">${Object.entries(LINK_WORDS).map(([kind, words]) => option(kind, words))}</select></label>
<label class="field">Which came first<select name="upstream">${option('a', a.siglum)}${option('b', b.siglum)}${option('common', 'both come from a third')}${option('unknown', 'not known')}</select></label>`,
      verdict: (form) => {
        const [kind, upstream] = [kindOf(form), given(form, 'upstream') as Upstream | null];
        return kind === null || upstream === null
          ? null
          : { ruling: 'same', of: 'links', ...ends, link: { kind, upstream } };
      },
      foretell: (form) => {
        const upstream = given(form, 'upstream');
        const [lower, upper] = upstream === 'a' ? [b, a] : [a, b];
        const from = upstream === 'a' || upstream === 'b' ? `, from ${upper.siglum}` : '';
        const kind = kindOf(form);
        return (
          kind &&
          `${lower.siglum} ${LINK_WORDS[kind]}${from}${from === '' ? ` (with ${upper.siglum})` : ''}; origins are counted anew.`
        );
      },
    },
    {
      id: 'unrelated',
      label: 'They are not related',
      fields: html``,
      verdict: () => ({ ruling: 'different', of: 'links', ...ends }),
      foretell: () => `There is no link between ${a.siglum} and ${b.siglum}; origins are counted anew.`,
    },
  ];
}
