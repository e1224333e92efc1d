import type { Concordance } from '../../../ask/concordance.ts';
import type { Claim, Reading } from '../../../model.ts';
import { type Html, html, join } from '../../words/html.ts';
import { siglaAt } from '../../words/references.ts';

/**
 * The critical apparatus of a claim as print has it: the reading of the most witnesses before the bracket, then the
 * variants, each with its sigla. `boats] over 280 A B; more than 200 D`. The same value in other words (“£41 million”,
 * “41 million pounds”) is no variant.
 */
export function apparatus(c: Concordance, claim: Claim): Html | null {
  const facts = new Map<string, Reading[]>();
  for (const reading of claim.readings) facts.set(reading.what, [...(facts.get(reading.what) ?? []), reading]);
  const lines = [...facts].flatMap(([what, readings]) => entry(c, what, readings) ?? []);
  return lines.length > 0 ? html`<ul class="app" aria-label="Readings">${lines}</ul>` : null;
}

function entry(c: Concordance, what: string, readings: readonly Reading[]): Html | null {
  const values = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = reading.normalized || reading.value.toLowerCase();
    values.set(key, [...(values.get(key) ?? []), reading]);
  }
  if (values.size < 2) return null;
  const [lemma, ...variants] = [...values.values()].sort((a, b) => b.length - a.length) as [Reading[], ...Reading[][]];
  const sigla = (held: readonly Reading[]) =>
    siglaAt(
      c,
      held.map(({ passage }) => passage),
    );
  const print = (held: readonly Reading[]) => html`${held[0]!.value} ${sigla(held)}`;
  return html`<li><span class="what">${what}</span> ${lemma[0]!.value}<span class="br">]</span> ${sigla(lemma)}; ${join(variants.map(print), '; ')}</li>`;
}
