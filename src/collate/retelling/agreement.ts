import type { Agreement } from './compared-text.ts';
import type { Proposition } from './propositions.ts';
import { likenessesOf, quotesMeet } from './retelling.ts';
import { PLAIN } from './term-weights.ts';

/** How alike two sentences under one credit must be to say the same: more than the names of story and source. */
export const ALIKE = 0.28;

/** A text by its sentences. */
interface Told {
  readonly propositions: readonly Proposition[];
}

/** How far what stands under a credit is said by some sentences of another text. */
export function agreement(
  by: Told,
  scope: readonly number[],
  of: Told,
  among: Iterable<number>,
): Agreement & { sum: number } {
  let [alike, most, sum] = [0, 0, 0];
  const others = [...among];
  for (const i of scope) {
    let here = 0;
    const like = likenessesOf(by.propositions, i, of.propositions, PLAIN);
    for (const j of others) {
      here = Math.max(here, quotesMeet(by.propositions[i]!, of.propositions[j]!) ? 1 : like[j]!);
      if (here === 1) break;
    }
    if (here > ALIKE) alike++;
    most = Math.max(most, here);
    sum += here;
  }
  return { share: scope.length === 0 ? 0 : alike / scope.length, most, sum };
}
