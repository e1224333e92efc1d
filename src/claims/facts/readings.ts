import { byCodeUnit, type Reading } from '../../model.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';
import { type Fact, factsOf } from './facts.ts';

/** For the apparatus: the values witnesses of a claim give for one fact, where two articles or more give one. */
export function readingsOf(witnesses: readonly ReadTestimony[]): Reading[] {
  const byFact = new Map<string, Fact[]>();
  const seen = new Set<string>();
  for (const fact of witnesses.flatMap(factsOf)) {
    const place = `${fact.passage.article} ${fact.passage.start}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const list = byFact.get(fact.key);
    if (list === undefined) byFact.set(fact.key, [fact]);
    else list.push(fact);
  }
  return [...byFact]
    .filter(([, facts]) => new Set(facts.map(({ passage }) => passage.article)).size > 1)
    .sort((a, b) => byCodeUnit(a[0], b[0]))
    .flatMap(([, facts]) =>
      facts.map(({ value, normalized, passage }) => ({ what: facts[0]!.what, value, normalized, passage })),
    );
}
