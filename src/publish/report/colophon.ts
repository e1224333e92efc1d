import type { Concordance } from '../../ask/concordance.ts';
import { byCodeUnit } from '../../model.ts';
import { type Html, html } from '../words/html.ts';
import { figure } from '../words/words.ts';
import { rulingsList } from './rulings.ts';

/** How the edition was made, with what, and how to read its numbers. */
export function colophonSection(c: Concordance): Html {
  const { generator, schema } = c.edition;
  const rows: readonly (readonly [string, string])[] = [
    ['Made with', `${generator.name} ${generator.version}`],
    ['Document', schema],
    ...sorted(generator.settings).map(([name, value]) => [`Setting: ${name}`, String(value)] as const),
    ...sorted(generator.models).map(([name, value]) => [`Model: ${name}`, value] as const),
  ];
  return html`<section id="colophon" aria-labelledby="colophon-h">
<h2 id="colophon-h">Colophon</h2>
<h3>Method</h3>
<p>Each page was parted into blocks and its furniture set aside. The texts were compared with each other for shared words and for the sources they credit, which gives the stemma and the reports nobody here holds. Sentences that say the same checkable thing were brought together as one claim with all its witnesses; what differs among them stands in the apparatus. No step used a network, a clock or a person’s opinion of what is true, and the same pages give the same edition. Whatever is stated here opens the passage it stands on.</p>
<h3 id="interval">How to read an interval</h3>
<p>“2–3 origins” means: at least two organisations certainly obtained the claim themselves, and a third may have. The lower number counts witnesses as one whenever they may be one (a retelling, a source called only “reports”, a shared lost report); the upper counts them as one only when they must be (the same text, a copied passage, the same credit). The reasons stand with every claim. A number of origins says how far a claim was independently obtained. It does not say whether the claim is true.</p>
${rulingsList(c)}
${figures(c)}
<table class="made"><caption>What made this edition</caption><thead class="sr"><tr><th scope="col">Part</th><th scope="col">Value</th></tr></thead><tbody>
${rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>\n`)}</tbody></table>
</section>`;
}

/** The edition in figures. */
function figures({ edition, affairs }: Concordance): Html {
  const { articles, textGroups, witnesses, links, claims, conflicts, entities, timeline, attributions } = edition;
  const whole = claims.filter(({ parent }) => parent === null);
  const group = new Map(articles.map(({ id, textGroup }) => [id, textGroup]));
  const rows: readonly (readonly [string, number])[] = [
    ['Pages collated', articles.length],
    ['Texts', textGroups.length],
    ['Affairs of at least two pages', affairs.length],
    ['Lost reports', witnesses.filter(({ kind }) => kind === 'lost').length],
    ['Public words that several texts use', witnesses.filter(({ kind }) => kind === 'public').length],
    ['Links among witnesses', links.length],
    ['Statements laid to a source', attributions.length],
    ['Claims', whole.length],
    ['Claims that are parts of these', claims.length - whole.length],
    [
      'Claims told by more than one text',
      whole.filter((c) => new Set(c.testimonies.map((w) => group.get(w.article))).size > 1).length,
    ],
    ['Claims that rest on one origin', whole.filter(({ origins }) => origins.max === 1).length],
    ['Differences', conflicts.length],
    ['People', entities.filter(({ kind }) => kind === 'person').length],
    ['Dated events', timeline.length],
  ];
  return html`<h3>Figures</h3>
<table class="made"><thead class="sr"><tr><th scope="col">Of what</th><th scope="col">How many</th></tr></thead><tbody>
${rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${figure(value)}</td></tr>\n`)}</tbody></table>`;
}

function sorted<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort((a, b) => byCodeUnit(a[0], b[0]));
}
