import type { Claim, Passage, Reading } from '../model.ts';
import type { Concordance } from './concordance.ts';
import { type Html, html, join } from './html.ts';
import { siglaAt } from './references.ts';

/**
 * The critical apparatus of a claim as print has it: the reading of the most witnesses before the bracket, then the
 * variants, each with its sigla. `boats] over 280 A B; more than 200 D`
 */
export function apparatus(c: Concordance, claim: Claim): Html | null {
  const facts = new Map<string, Reading[]>();
  for (const reading of claim.readings) facts.set(reading.what, [...(facts.get(reading.what) ?? []), reading]);
  const lines = [...facts].flatMap(([what, readings]) => entry(c, what, readings) ?? []);
  return lines.length > 0 ? html`<ul class="app" aria-label="Readings">${lines}</ul>` : null;
}

function entry(c: Concordance, what: string, readings: readonly Reading[]): Html | null {
  const values = new Map<string, { value: string; passages: Passage[] }>();
  for (const { value, passage } of readings) {
    const held = values.get(value.toLowerCase());
    if (held) held.passages.push(passage);
    else values.set(value.toLowerCase(), { value, passages: [passage] });
  }
  if (values.size < 2) return null;
  const [lemma, ...variants] = [...values.values()].sort((a, b) => b.passages.length - a.passages.length);
  const print = ({ value, passages }: { value: string; passages: Passage[] }) => html`${value} ${siglaAt(c, passages)}`;
  return html`<li><span class="what">${what}</span> ${lemma!.value}<span class="br">]</span> ${siglaAt(c, lemma!.passages)}; ${join(variants.map(print), '; ')}</li>`;
}
